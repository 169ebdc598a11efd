import { goTo, type WorkspaceId } from '#renderer/actions/navigation.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { today } from '#renderer/sheets/today.ts'
import { showOnly } from '#renderer/ui/table/table-queries.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { Figure } from '#shared/reports/dashboard/panel.ts'
import { showRisks } from '../risks/risk-view.ts'

/** Where what a figure counts is listed: the workspace, and the name under which its table is remembered. */
const tables: { readonly [C in Collection]?: { readonly workspace: WorkspaceId; readonly table: string } } = {
  decision: { workspace: 'decisions', table: 'decisions' },
  followUp: { workspace: 'decisions', table: 'follow-ups' },
  body: { workspace: 'people', table: 'people.body' },
  risk: { workspace: 'quality', table: 'risks' },
  reservation: { workspace: 'quality', table: 'quality.reservation' },
  contractPoint: { workspace: 'quality', table: 'quality.contractPoint' },
}

/** Shows what a figure counts on a day: in their list, alone, or the record itself when there is only one. */
export function showCounted({ collection, ids, words }: Figure, date: string): void {
  const counted = new Set(ids)
  const [first] = counted
  const list = tables[collection]
  if (first === undefined) return
  if (list === undefined || counted.size === 1) {
    useRecordOpener.getState().open(collection, first)
    return
  }
  if (collection === 'risk') showRisks({ phaseId: 'all', date: date === today() ? null : date })
  showOnly(list.table, { words, ids: counted })
  goTo(list.workspace, { kind: collection, id: first })
}
