import { useMemo, useState } from 'react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { notify } from '#renderer/actions/notices.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { copyText } from '#renderer/ui/copy-text.ts'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import type { UsageReportId } from '#shared/quality/usage.ts'
import { feedbackGroups, feedbackText } from '#shared/reports/usages/feedback.ts'
import { reportsText, usageReportText as text } from '#shared/text/usages.ts'

type TellDialogProps = { readonly ids: readonly UsageReportId[]; readonly onClose: () => void }

const ways = [
  { id: 'eml', label: text.drafts },
  { id: 'text', label: text.copied },
] as const
type Way = (typeof ways)[number]['id']

/** Each group is told what became of what it had told: by a draft of a mail, or with words to paste. */
export function TellDialog({ ids, onClose }: TellDialogProps) {
  const data = useData()
  const groups = useMemo(() => feedbackGroups(data, ids, today()), [data, ids])
  const [way, setWay] = useState<Way>('eml')
  async function submit() {
    if (way === 'eml') return exportReport({ report: 'usage-feedback', usageReportIds: ids, format: 'eml' })
    const isCopied = copyText(
      groups.map((group) => feedbackText(data, group)).join(`\n\n${'–'.repeat(20)}\n\n`),
    )
    notify({ tone: isCopied ? 'ok' : 'late', title: isCopied ? text.isCopied : text.cannotCopy })
    return isCopied
  }
  return (
    <FormDialog
      title={text.tellTitle}
      verb={text.tellVerb}
      edits={false}
      missing={groups.length === 0 ? text.noGroup : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="quality-items">
        {groups.map(({ body, reports }) => (
          <li key={body.id}>
            {body.name}
            <span className="quality-note">{` – ${reportsText(reports.length)}`}</span>
          </li>
        ))}
      </ul>
      <RadioGroup
        label={text.tellWay}
        description={text.tellHint}
        choices={ways}
        value={way}
        onChange={setWay}
      />
    </FormDialog>
  )
}
