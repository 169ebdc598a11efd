import { choose, goTo, type WorkspaceId } from '#renderer/actions/navigation.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { Figure } from '#shared/reports/dashboard/panel.ts'

/** Where a table lets several be chosen together. */
const tables: { readonly [C in Collection]?: WorkspaceId } = {
  decision: 'decisions',
  followUp: 'decisions',
  indicator: 'quality',
}

/** Shows what a figure counts: all of them chosen in their table, or else the first one. */
export function showCounted({ collection, ids }: Figure): void {
  const [first, ...others] = ids
  const workspace = tables[collection]
  if (first === undefined) return
  if (workspace === undefined || others.length === 0) {
    useRecordOpener.getState().open(collection, first)
    return
  }
  goTo(workspace)
  choose(workspace, collection, new Set(ids))
}
