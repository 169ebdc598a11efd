import type { Change } from '#shared/document/changes.ts'
import { applyChanges } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { aRecord } from './builders.ts'

/** A kind of record, its id, and the fields that differ from those of the builder. */
export type RecordSketch = readonly [collection: Collection, id: string, fields?: object]

/** A document of these records, whether or not they make sense together. */
export function documentOf(sketches: readonly RecordSketch[]): DocumentData {
  const changes = sketches.map(([collection, id, fields]) => {
    return { collection, id, before: null, after: aRecord(collection, id, fields) } as Change // of its own collection
  })
  return applyChanges(emptyData(), changes)
}
