import { FileDown, Plus } from 'lucide-react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { actionEntries } from '#renderer/actions/ActionMenu.tsx'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { tableExportId, useTableExport } from '#renderer/actions/table-export.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { exportsByBody } from '#renderer/sheets/exports-by-body.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { IndicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorText as text } from '#shared/text/indicators.ts'
import { AddIndicatorDialog } from './AddIndicatorDialog.tsx'

type Format = 'pdf' | 'xlsx' | 'csv'
const formats: readonly (readonly [Format, string])[] = [
  ['pdf', text.exportPdf],
  ['xlsx', text.exportXlsx],
  ['csv', text.exportCsv],
]

const importId = 'import.measures'

/** A new indicator, and the way out to paper and to spreadsheets. */
export function IndicatorTools({ shown }: { readonly shown: ShownRows<IndicatorFacts> }) {
  useTableExport(text.table, shown)
  const registry = useActions()
  const data = useData()
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
          ...formats.map(([format, label]) => ({ id: format, label, entries: sheetsOf(data, format) })),
          { kind: 'rule', id: 'rule' },
          ...actionEntries(registry, [tableExportId]),
        ]}
      />
    </>
  )
}

function sheetsOf(data: DocumentData, format: Format): readonly MenuEntry[] {
  const concerned = new Set([...data.indicator.values()].map(({ bodyId }) => bodyId))
  return exportsByBody(
    bodyChoices(data).filter(({ id }) => concerned.has(id)),
    (bodyId) => void exportReport({ report: 'indicators', bodyId, from: null, to: null, format }),
  )
}
