import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ExportMenu } from '#renderer/sheets/ExportMenu.tsx'
import { exportsByBody } from '#renderer/sheets/exports-by-body.ts'
import type { MenuEntry } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { bodiesWithRegister, RegisterDialog } from './RegisterDialog.tsx'
import type { DecisionRow } from './rows.ts'

/** The way out to paper and to spreadsheets: the register of all bodies or of one, and the table as it is seen. */
export function DecisionExports({ shown }: { readonly shown: ShownRows<DecisionRow> }) {
  const data = useData()
  return (
    <ExportMenu
      label={text.export}
      reports={[
        { id: 'pdf', label: text.registerPdf, entries: registers(data, 'pdf') },
        { id: 'xlsx', label: text.registerXlsx, entries: registers(data, 'xlsx') },
        { id: 'csv', label: text.registerCsv, entries: registers(data, 'csv') },
        {
          id: 'period',
          label: text.registerOfPeriod,
          onAction: () => openDialog((onClose) => <RegisterDialog onClose={onClose} />),
        },
      ]}
      shown={shown}
      table={text.workspace}
    />
  )
}

function registers(data: DocumentData, format: 'pdf' | 'xlsx' | 'csv'): readonly MenuEntry[] {
  return exportsByBody(
    bodiesWithRegister(data),
    (bodyId) => void exportReport({ report: 'register', bodyId, from: null, to: null, format }),
  )
}
