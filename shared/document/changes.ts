import { isAlike } from '../kit/is-alike.ts'
import { type AnyRecord, type Collection, collections, type RecordOf } from './collections.ts'
import type { DocumentData } from './document-data.ts'

/** One record, before and after: creation has no before, deletion no after. */
export type ChangeOf<C extends Collection> = {
  readonly collection: C
  readonly id: string
  readonly before: RecordOf<C> | null
  readonly after: RecordOf<C> | null
}
export type Change = { [C in Collection]: ChangeOf<C> }[Collection]

/** The data after the changes, in order. Collections that no change touches keep their map object. */
export function applyChanges(data: DocumentData, changes: readonly Change[]): DocumentData {
  const touched = new Map<Collection, Map<string, unknown>>()
  for (const change of changes) {
    let map = touched.get(change.collection)
    if (map === undefined) {
      map = new Map<string, unknown>(data[change.collection])
      touched.set(change.collection, map)
    }
    if (change.after === null) map.delete(change.id)
    else map.set(change.id, change.after)
  }
  const next = Object.fromEntries(collections.map((name) => [name, touched.get(name) ?? data[name]]))
  return next as unknown as DocumentData // same keys, and each change carries records of its own collection
}

/** The same with one change for each record, from its first image to its last; what came back as it was is left out. */
export function netOf(changes: readonly Change[]): readonly Change[] {
  const net = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.collection} ${change.id}`
    const first = net.get(key)
    net.set(key, first === undefined ? change : ({ ...change, before: first.before } as Change)) // of one record
  }
  return [...net.values()].filter(({ before, after }) => !isAlike(before, after))
}

/** The changes that take everything back, in the order in which they must be applied. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse()
}

/** A change of one record; both images are of its collection. */
export function aChange(
  collection: Collection,
  id: string,
  before: AnyRecord | null,
  after: AnyRecord | null,
): Change {
  return { collection, id, before, after } as Change // of its own collection
}

/** The fields of a record that a change leaves otherwise than before. */
export function fieldsChanged(before: AnyRecord, after: AnyRecord): readonly string[] {
  if (before === after) return []
  const was = new Map(Object.entries(before))
  return Object.entries(after).flatMap(([field, value]) => (isAlike(was.get(field), value) ? [] : [field]))
}
