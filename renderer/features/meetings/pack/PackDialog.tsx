import { useContext, useMemo, useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { PagePreview } from '#renderer/sheets/preview/PagePreview.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { LockContext } from '#renderer/ui/lock.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { Edition } from '#shared/meetings/edition.ts'
import { nextPackNumber } from '#shared/meetings/issued-packs.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { partsToPrint } from '#shared/reports/pack/pack-sections.ts'
import { issueHint, packText as text } from '#shared/text/packs.ts'
import { PackContents } from './PackContents.tsx'
import { contentsOf, isSame, rowsOf } from './pack-rows.ts'
import './pack.css'

type PackDialogProps = { readonly meeting: Meeting; readonly onClose: () => void }

/** Asks which edition of the dossier, with what in it, and whether the members get this copy. */
export function PackDialog({ meeting, onClose }: PackDialogProps) {
  const data = useData()
  const remembered = useRecord('body', meeting.bodyId)?.packContents ?? null
  const isReadOnly = useContext(LockContext)
  const [edition, setEdition] = useState<Edition>('full')
  const [rows, setRows] = useState(() => rowsOf(remembered))
  const [isIssued, setIssued] = useState(false)
  const printed = useMemo(() => partsToPrint(data, meeting.id, edition, today()), [data, meeting.id, edition])
  const contents = contentsOf(rows)
  const request = {
    report: 'pack',
    meetingId: meeting.id,
    edition,
    contents,
    isIssued: isIssued && edition === 'full',
    format: 'pdf',
  } as const
  const hasPart = rows.some(({ isTaken }) => isTaken)

  async function submit() {
    const isNew = !isReadOnly && !isSame(contents, remembered)
    const patch = { packContents: contents }
    if (isNew && !(await perform({ type: 'body.edit', id: meeting.bodyId, patch }))) return false
    void exportReport(request)
    return true
  }
  return (
    <FormDialog
      title={text.title}
      verb={text.verb}
      missing={hasPart ? null : text.noPart}
      edits={false}
      onSubmit={submit}
      onClose={onClose}
      {...(hasPart ? { aside: <PagePreview request={request} /> } : {})}
    >
      <div className="pack-edition">
        <SegmentedControl
          label={text.edition}
          segments={[
            { id: 'full', label: text.full },
            { id: 'public', label: text.public },
          ]}
          value={edition}
          onChange={setEdition}
        />
        {edition === 'public' && <p className="pack-hint">{text.publicHint}</p>}
      </div>
      {edition === 'full' && !isReadOnly && (
        <div>
          <Checkbox label={text.issue} isSelected={isIssued} onChange={setIssued} />
          {isIssued && <p className="pack-hint">{issueHint(nextPackNumber(data, meeting.id))}</p>}
        </div>
      )}
      <PackContents rows={rows} printed={printed} edition={edition} onChange={setRows} />
    </FormDialog>
  )
}
