import { fieldsChanged } from './changes.ts'
import { changesBetween } from './changes-between.ts'
import type { Collection } from './collections.ts'
import type { DocumentData } from './document-data.ts'
import { nameOfRecord } from './record-name.ts'

/** One record that two states of a document do not hold alike. */
export type RecordDifference = {
  readonly sign: 'added' | 'removed' | 'changed'
  readonly collection: Collection
  readonly id: string
  /** As a user knows it, in the later state where it is still there. */
  readonly name: string
  /** The fields that differ; none of what came or went. */
  readonly fields: readonly string[]
}

/** Every record that came, went or changed from one state of a document to another, in the order of the collections. */
export function recordDifferences(before: DocumentData, after: DocumentData): readonly RecordDifference[] {
  return changesBetween(before, after).flatMap(({ collection, id, before: was, after: is }) => {
    const record = is ?? was
    if (record === null) return []
    const name = nameOfRecord(is === null ? before : after, collection, record)
    const sign = was === null ? 'added' : is === null ? 'removed' : 'changed'
    const fields = was === null || is === null ? [] : fieldsChanged(was, is)
    return [{ sign, collection, id, name, fields }]
  })
}
