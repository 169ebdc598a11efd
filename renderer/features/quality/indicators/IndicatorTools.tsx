import { Plus } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ExportMenu } from '#renderer/sheets/ExportMenu.tsx'
import { bodiesNamedBy } from '#renderer/sheets/exports-by-body.ts'
import { tableFormatsByBody } from '#renderer/sheets/table-formats.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { IndicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { AddIndicatorDialog } from './AddIndicatorDialog.tsx'

const importId = 'import.measures'

/** A new indicator, and the way out to paper and to spreadsheets. */
export function IndicatorTools({ shown }: { readonly shown: ShownRows<IndicatorFacts> }) {
  const data = useData()
  const bodies = bodiesNamedBy(data, data.indicator.values())
  return (
    <>
      <Button
        edits
        icon={Plus}
        onPress={() => openDialog((onClose) => <AddIndicatorDialog onClose={onClose} />)}
      >
        {text.add}
      </Button>
      <ActionButton id={importId} label={text.import} />
      <ExportMenu
        label={text.export}
        reports={tableFormatsByBody(text, bodies, (format, bodyId) => {
          void exportReport({ report: 'indicators', bodyId, from: null, to: null, format })
        })}
        shown={shown}
        table={text.table}
      />
    </>
  )
}
