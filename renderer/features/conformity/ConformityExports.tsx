import { FileDown } from 'lucide-react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import type { FindingRow } from './rows.ts'

/** The report on paper, every result as a table, or the table as it is seen. */
export function ConformityExports({ shown }: { readonly shown: ShownRows<FindingRow> }) {
  useTableExport(text.workspace, shown)
  const registry = useActions()
  const date = useShownDate()
  const report = (format: 'pdf' | 'csv') => void exportReport({ report: 'conformity', date, format })
  return (
    <MenuButton
      label={text.export}
      icon={FileDown}
      variant="primary"
      entries={[
        { id: 'pdf', label: text.exportPdf, onAction: () => report('pdf') },
        { id: 'csv', label: text.exportCsv, onAction: () => report('csv') },
        { kind: 'rule', id: 'rule' },
        ...actionEntries(registry, [tableExportId]),
      ]}
    />
  )
}
