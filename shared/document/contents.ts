import { type AnyRecord, type Collection, collections, type RecordOf } from './collections.ts'
import { type DocumentData, recordsOf } from './document-data.ts'

/** A content that a record names: bytes kept beside the records, once for each sha-256. */
export type NamedContent = {
  readonly field: string
  readonly sha256: string
  /** How many bytes the record says that it has; null when it does not say. */
  readonly byteSize: number | null
}

/** The contents that a record names: the bytes of an annex, of a logo, of a template. */
export function contentsOf(collection: Collection, record: AnyRecord): readonly NamedContent[] {
  switch (collection) {
    case 'attachment':
    case 'documentTemplate': {
      const { sha256, byteSize } = record as RecordOf<'attachment' | 'documentTemplate'> // of this collection
      return [{ field: 'sha256', sha256, byteSize }]
    }
    case 'partnerLogo': {
      const { sha256 } = record as RecordOf<'partnerLogo'> // of this collection
      return [{ field: 'sha256', sha256, byteSize: null }]
    }
    case 'letterhead': {
      const { logo } = record as RecordOf<'letterhead'> // of this collection
      return logo === null ? [] : [{ field: 'logo', sha256: logo.sha256, byteSize: null }]
    }
    default:
      return []
  }
}

/** The contents that a document names, each once. */
export function contentNamesIn(data: DocumentData): ReadonlySet<string> {
  const names = collections.flatMap((collection) =>
    recordsOf(data, collection).flatMap((record) =>
      contentsOf(collection, record).map(({ sha256 }) => sha256),
    ),
  )
  return new Set(names)
}
