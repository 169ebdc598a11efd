import { isAlike } from '../kit/is-alike.ts'
import { aChange, type Change } from './changes.ts'
import { type AnyRecord, collections } from './collections.ts'
import type { DocumentData } from './document-data.ts'

/** What makes one document out of another: one change for each record that differs. */
export function changesBetween(before: DocumentData, after: DocumentData): readonly Change[] {
  return collections.flatMap((collection) => {
    if (before[collection] === after[collection]) return []
    const was: ReadonlyMap<string, AnyRecord> = before[collection]
    const is: ReadonlyMap<string, AnyRecord> = after[collection]
    const changes: Change[] = []
    for (const [id, record] of was) {
      const next = is.get(id) ?? null
      if (!isAlike(record, next)) changes.push(aChange(collection, id, record, next))
    }
    for (const [id, record] of is) if (!was.has(id)) changes.push(aChange(collection, id, null, record))
    return changes
  })
}
