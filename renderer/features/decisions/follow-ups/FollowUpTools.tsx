import { Plus } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { ExportMenu } from '#renderer/sheets/ExportMenu.tsx'
import { bodiesNamedBy } from '#renderer/sheets/exports-by-body.ts'
import { tableFormatsByBody } from '#renderer/sheets/table-formats.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ShownRows } from '#renderer/ui/table/shown-rows.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { AddFollowUpDialog } from './AddFollowUpDialog.tsx'
import type { FollowUpRow } from './rows.ts'

/** A new follow-up, and the way out to paper and to spreadsheets. */
export function FollowUpTools({ shown }: { readonly shown: ShownRows<FollowUpRow> }) {
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
      <ExportMenu
        label={text.export}
        reports={tableFormatsByBody(text, bodies, (format, bodyId) => {
          void exportReport({ report: 'follow-ups', bodyId, from: null, to: null, format })
        })}
        shown={shown}
        table={text.table}
      />
    </>
  )
}
