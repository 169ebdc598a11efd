import { isAlike } from '../kit/is-alike.ts'
import { type AnyRecord, type Collection, collections } from './collections.ts'
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
  return collections.flatMap((collection) => {
    const was: ReadonlyMap<string, AnyRecord> = before[collection]
    const is: ReadonlyMap<string, AnyRecord> = after[collection]
    const gone = [...was.values()].filter(({ id }) => !is.has(id))
    const kept = [...is.values()].flatMap((record): readonly RecordDifference[] => {
      const earlier = was.get(record.id)
      if (earlier === undefined) return [differenceOf('added', after, collection, record, [])]
      const fields = differingFields(earlier, record)
      return fields.length === 0 ? [] : [differenceOf('changed', after, collection, record, fields)]
    })
    return [...gone.map((record) => differenceOf('removed', before, collection, record, [])), ...kept]
  })
}

function differenceOf(
  sign: RecordDifference['sign'],
  data: DocumentData,
  collection: Collection,
  record: AnyRecord,
  fields: readonly string[],
): RecordDifference {
  return { sign, collection, id: record.id, name: nameOfRecord(data, collection, record), fields }
}

function differingFields(one: AnyRecord, other: AnyRecord): readonly string[] {
  if (one === other) return []
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...after.keys()].filter((field) => !isAlike(before.get(field), after.get(field)))
}
