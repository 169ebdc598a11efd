import { aChange, applyChanges, type Change } from '../document/changes.ts'
import { type AnyRecord, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { referencesOf } from '../document/references.ts'
import { tiesOf } from './cascades.ts'
import { allOf, fieldsOf, keyOf, type RecordKey, recordIn, withFields } from './sides.ts'

/**
 * A document from which the other side's deletions are about to be taken, with what that side attached elsewhere before it
 * deleted: that goes not along here either. What it is attached to comes with it.
 */
export function sparing(data: DocumentData, deleter: DocumentData, gone: readonly Change[]): DocumentData {
  const keys = new Set(gone.map(({ collection, id }) => keyOf(collection, id)))
  const moved: Change[] = []
  for (const collection of collections)
    for (const [id, record] of allOf(data, collection)) {
      const other = recordIn(deleter, collection, id)
      const ties = tiesOf(collection, record).filter((to) => keys.has(keyOf(to.collection, to.id)))
      if (ties.length === 0 || other === null || keys.has(keyOf(collection, id))) continue
      const fields = Object.fromEntries(ties.map(({ field }) => [field, fieldsOf(other)[field]]))
      moved.push(aChange(collection, id, record, withFields(record, fields)))
    }
  if (moved.length === 0) return data
  const spared = applyChanges(data, moved)
  return applyChanges(spared, borrowed(spared, deleter, moved))
}

/** What the moved records refer to and only the other side has, with what that refers to. */
function borrowed(data: DocumentData, deleter: DocumentData, moved: readonly Change[]): readonly Change[] {
  const found = new Map<RecordKey, Change>()
  const waiting = moved.flatMap(({ collection, after }) =>
    after === null ? [] : referencesOf(collection, after),
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { collection, id } = next
    const record: AnyRecord | null = recordIn(deleter, collection, id)
    if (record === null || data[collection].has(id) || found.has(keyOf(collection, id))) continue
    found.set(keyOf(collection, id), aChange(collection, id, null, record))
    waiting.push(...referencesOf(collection, record))
  }
  return [...found.values()]
}
