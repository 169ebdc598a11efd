import { batchCollections } from '../commands/batch.ts'
import type { CommandOf } from '../commands/command.ts'
import { applyChanges, type Change } from '../document/changes.ts'
import type { DocumentData } from '../document/document-data.ts'

/** The document as a batch would leave it, without any check: for previews. */
export function withBatch(data: DocumentData, { create, edit }: CommandOf<'batch.apply'>): DocumentData {
  const created = batchCollections.flatMap(
    (collection) =>
      (create[collection] ?? []).map(
        (after) => ({ collection, id: after.id, before: null, after }) as Change,
      ), // of its own
  )
  const edited = edit.map(({ collection, id, patch }) => {
    const before = data[collection].get(id) ?? null
    return { collection, id, before, after: before === null ? null : { ...before, ...patch } } as Change // same record
  })
  return applyChanges(data, [...created, ...edited])
}
