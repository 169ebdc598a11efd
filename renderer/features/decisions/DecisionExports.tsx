import { FileDown } from 'lucide-react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { exportsByBody } from '#renderer/sheets/exports-by-body.ts'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { bodiesWithRegister, RegisterDialog } from './RegisterDialog.tsx'
import type { DecisionRow } from './rows.ts'

/** The way out to paper and to spreadsheets: the register of all bodies or of one, and the table as it is seen. */
export function DecisionExports({ shown }: { readonly shown: ShownRows<DecisionRow> }) {
  useTableExport(text.workspace, shown)
  const registry = useActions()
  const data = useData()
  return (
    <MenuButton
      label={text.export}
      icon={FileDown}
      variant="primary"
      entries={[
        { id: 'pdf', label: text.registerPdf, entries: registers(data, 'pdf') },
        { id: 'xlsx', label: text.registerXlsx, entries: registers(data, 'xlsx') },
        { id: 'csv', label: text.registerCsv, entries: registers(data, 'csv') },
        {
          id: 'period',
          label: text.registerOfPeriod,
          onAction: () => openDialog((onClose) => <RegisterDialog onClose={onClose} />),
        },
        { kind: 'rule', id: 'rule' },
        ...actionEntries(registry, [tableExportId]),
      ]}
    />
  )
}

function registers(data: DocumentData, format: 'pdf' | 'xlsx' | 'csv'): readonly MenuEntry[] {
  return exportsByBody(
    bodiesWithRegister(data),
    (bodyId) => void exportReport({ report: 'register', bodyId, from: null, to: null, format }),
  )
}
