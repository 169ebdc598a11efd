import { FileDown, Plus } from 'lucide-react'
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
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { AddFollowUpDialog } from './AddFollowUpDialog.tsx'
import type { FollowUpRow } from './rows.ts'

type Format = 'pdf' | 'xlsx' | 'csv'
const formats: readonly (readonly [Format, string])[] = [
  ['pdf', text.exportPdf],
  ['xlsx', text.exportXlsx],
  ['csv', text.exportCsv],
]

/** A new follow-up, and the way out to paper and to spreadsheets. */
export function FollowUpTools({ shown }: { readonly shown: ShownRows<FollowUpRow> }) {
  useTableExport(text.table, shown)
  const registry = useActions()
  const data = useData()
  return (
    <>
      <Button
        edits
        icon={Plus}
        onPress={() => openDialog((onClose) => <AddFollowUpDialog onClose={onClose} />)}
      >
        {text.add}
      </Button>
      <MenuButton
        label={text.export}
        icon={FileDown}
        variant="primary"
        entries={[
          ...formats.map(([format, label]) => ({ id: format, label, entries: tablesOf(data, format) })),
          { kind: 'rule', id: 'rule' },
          ...actionEntries(registry, [tableExportId]),
        ]}
      />
    </>
  )
}

function tablesOf(data: DocumentData, format: Format): readonly MenuEntry[] {
  const concerned = new Set([...data.followUp.values()].map(({ bodyId }) => bodyId))
  return exportsByBody(
    bodyChoices(data).filter(({ id }) => concerned.has(id)),
    (bodyId) => void exportReport({ report: 'follow-ups', bodyId, from: null, to: null, format }),
  )
}
