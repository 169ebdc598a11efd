import { Plus } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { ExportMenu } from '#renderer/sheets/ExportMenu.tsx'
import { tableFormats } from '#renderer/sheets/table-formats.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { RiskFacts } from '#shared/reports/risks/risk-facts.ts'
import { riskText as text } from '#shared/text/risks.ts'
import { AddRiskDialog } from './AddRiskDialog.tsx'

type RiskToolsProps = { readonly shown: ShownRows<RiskFacts>; readonly date: string }

/** A new risk, and the way out to paper and to spreadsheets as of the day that is shown. */
export function RiskTools({ shown, date }: RiskToolsProps) {
  return (
    <>
      <Button edits icon={Plus} onPress={() => openDialog((onClose) => <AddRiskDialog onClose={onClose} />)}>
        {text.add}
      </Button>
      <ExportMenu
        label={text.export}
        reports={tableFormats(text).map(({ id: format, label }) => ({
          id: format,
          label,
          onAction: () => void exportReport({ report: 'risks', bodyId: null, from: null, to: date, format }),
        }))}
        shown={shown}
        table={text.table}
      />
    </>
  )
}
