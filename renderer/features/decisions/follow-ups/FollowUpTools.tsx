import { FileDown, Plus } from 'lucide-react'
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
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { AddFollowUpDialog } from './AddFollowUpDialog.tsx'
import type { FollowUpRow } from './rows.ts'

/** A new follow-up, and the way out to paper and to spreadsheets. */
export function FollowUpTools({ shown }: { readonly shown: ShownRows<FollowUpRow> }) {
  useTableExport(text.table, shown)
  const registry = useActions()
  const data = useData()
  const bodies = bodiesNamedBy(data, data.followUp.values())
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
          ...tableFormats(text).map(({ id: format, label }) => ({
            id: format,
            label,
            entries: exportsByBody(
              bodies,
              (bodyId) => void exportReport({ report: 'follow-ups', bodyId, from: null, to: null, format }),
            ),
          })),
          { kind: 'rule', id: 'rule' },
          ...actionEntries(registry, [tableExportId]),
        ]}
      />
    </>
  )
}
