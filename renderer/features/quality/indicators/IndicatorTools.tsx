import { FileDown, Plus } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodiesNamedBy, exportsByBody } from '#renderer/sheets/exports-by-body.ts'
import { tableFormats } from '#renderer/sheets/table-formats.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { IndicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { AddIndicatorDialog } from './AddIndicatorDialog.tsx'

const importId = 'import.measures'

/** A new indicator, and the way out to paper and to spreadsheets. */
export function IndicatorTools({ shown }: { readonly shown: ShownRows<IndicatorFacts> }) {
  useTableExport(text.table, shown)
  const registry = useActions()
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
      <MenuButton
        label={text.export}
        icon={FileDown}
        variant="primary"
        entries={[
          ...tableFormats(text).map(({ id: format, label }) => ({
            id: format,
            label,
            entries: exportsByBody(
              bodies,
              (bodyId) => void exportReport({ report: 'indicators', bodyId, from: null, to: null, format }),
            ),
          })),
          { kind: 'rule', id: 'rule' },
          ...actionEntries(registry, [tableExportId]),
        ]}
      />
    </>
  )
}
