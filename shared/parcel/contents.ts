import { collections } from '../document/collections.ts'
import { contentsOf } from '../document/contents.ts'
import { type DocumentData, recordsOf } from '../document/document-data.ts'

/** The sha-256 of every content that a part names: annexes, logos, templates. Their bytes go with it, and no others. */
export function contentsOfPart(part: DocumentData): ReadonlySet<string> {
  const named = collections.flatMap((collection) =>
    recordsOf(part, collection).flatMap((record) => contentsOf(collection, record)),
  )
  return new Set(named.map(({ sha256 }) => sha256))
}
