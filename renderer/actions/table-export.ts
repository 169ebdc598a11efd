import { FileDown } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { BulkAction } from '#renderer/ui/table/BulkBar.tsx'
import { plainTable, type ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { exportText as text } from '#shared/text/exports.ts'
import { actionGroups } from '#shared/text/ui.ts'
import { useRegisterActions } from './ActionsProvider.tsx'
import type { Action } from './action.ts'
import { exportReport, useExport } from './export-report.ts'

/** Id of the action that exports the table which is shown. */
export const tableExportId = 'export.table'

/** Exports what is seen of a table as CSV: its columns, its rows, in their order. `title` names the file. */
export function exportTable<Item>(title: string, shown: ShownRows<Item>): void {
  void exportReport({ report: 'table', format: 'csv', title, ...plainTable(shown) })
}

/** « Exporter la sélection », for the bar of several chosen rows. */
export function exportSelection<Item>(title: string, chosen: ShownRows<Item>): BulkAction {
  return {
    id: 'export-selection',
    label: text.selection,
    icon: FileDown,
    onAction: () => exportTable(text.selectionOf(title), chosen),
  }
}

/** Makes « Exporter ce tableau » an action of the place while its table is shown; the caller shows its button. */
export function useTableExport<Item>(title: string, shown: ShownRows<Item>): void {
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  })
  const actions = useMemo(
    (): readonly Action[] => [
      {
        id: tableExportId,
        group: actionGroups.document,
        label: () => text.table,
        icon: FileDown,
        isEnabled: () => !useExport.getState().isRunning || { reason: text.running },
        run: () => exportTable(title, latest.current),
        keywords: text.tableWords,
      },
    ],
    [title],
  )
  useRegisterActions(actions)
}
