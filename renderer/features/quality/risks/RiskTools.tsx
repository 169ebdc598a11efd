import { FileDown, Plus } from 'lucide-react'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { tableFormats } from '#renderer/sheets/table-formats.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { RiskFacts } from '#shared/reports/risks/risk-facts.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { AddRiskDialog } from './AddRiskDialog.tsx'

type RiskToolsProps = { readonly shown: ShownRows<RiskFacts>; readonly date: string }

/** A new risk, and the way out to paper and to spreadsheets as of the day that is shown. */
export function RiskTools({ shown, date }: RiskToolsProps) {
  useTableExport(text.table, shown)
  const registry = useActions()
  return (
    <>
      <Button edits icon={Plus} onPress={() => openDialog((onClose) => <AddRiskDialog onClose={onClose} />)}>
        {text.add}
      </Button>
      <MenuButton
        label={text.export}
        icon={FileDown}
        variant="primary"
        entries={[
          ...tableFormats(text).map(({ id: format, label }) => ({
            id: format,
            label,
            onAction: () =>
              void exportReport({ report: 'risks', bodyId: null, from: null, to: date, format }),
          })),
          { kind: 'rule', id: 'rule' },
          ...actionEntries(registry, [tableExportId]),
        ]}
      />
    </>
  )
}
