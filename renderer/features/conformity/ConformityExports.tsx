import { exportReport } from '#renderer/actions/export-report.ts'
import { ExportMenu } from '#renderer/sheets/ExportMenu.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import type { FindingRow } from './rows.ts'

/** The report on paper, every result as a table, or the table as it is seen. */
export function ConformityExports({ shown }: { readonly shown: ShownRows<FindingRow> }) {
  const date = useShownDate()
  const report = (format: 'pdf' | 'csv') => void exportReport({ report: 'conformity', date, format })
  return (
    <ExportMenu
      label={text.export}
      reports={[
        { id: 'pdf', label: text.exportPdf, onAction: () => report('pdf') },
        { id: 'csv', label: text.exportCsv, onAction: () => report('csv') },
      ]}
      shown={shown}
      table={text.workspace}
    />
  )
}
