import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import type { ChangeRequest, ChangeRequestId, UsageReport } from '#shared/quality/usage.ts'
import { changeRequestPriorityLabels } from '#shared/text/quality-vocabulary.ts'
import { reportsText, changeRequestText as text, usageReportText, usageText } from '#shared/text/usages.ts'
import { onlyChoice, supplierChoices } from '../choices.ts'
import { usualArbiter } from './usage-choices.ts'

const priorityChoices = choicesOf(changeRequestPriorityLabels)

type AddRequestProps = {
  /** The remontées that it comes from, which are then linked to it; none for a request of its own. */
  readonly reports: readonly UsageReport[]
  readonly onClose: () => void
}

/** What is asked, in what order of urgency, and who arbitrates; it gets its number when it is recorded. */
export function AddRequestDialog({ reports, onClose }: AddRequestProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const supplierId = useMemo(() => onlyChoice(supplierChoices(data)), [data])
  const [name, setName] = useState('')
  const [need, setNeed] = useState(() => reports.map((report) => report.text).join('\n\n'))
  const [priority, setPriority] = useState<ChangeRequest['priority']>('medium')
  const [bodyId, setBody] = useState<BodyId | null>(() => usualArbiter(data))
  async function submit() {
    const id = newId<ChangeRequestId>()
    const askedOn = reports.map(({ on }) => on).sort()[0] ?? today()
    const value = { ...blank, id, name: name.trim(), need, priority, askedOn, bodyId, supplierId }
    const usageReportIds = reports.map((report) => report.id)
    const isAdded = await perform(
      usageReportIds.length === 0
        ? { type: 'change-request.create', value }
        : { type: 'change-request.create-from', value, usageReportIds },
    )
    if (isAdded) choose('quality', 'changeRequest', new Set([id]))
    return isAdded
  }
  return (
    <FormDialog
      title={reports.length === 0 ? text.add : usageReportText.makeRequestTitle}
      verb={text.add}
      missing={name.trim() === '' ? usageText.nameFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      {reports.length > 0 && <p className="quality-note">{reportsText(reports.length)}</p>}
      <TextField label={text.name} value={name} onChange={setName} autoFocus />
      <TextArea label={text.need} description={text.needHint} rows={4} value={need} onChange={setNeed} />
      <Select label={text.priority} choices={priorityChoices} value={priority} onChange={setPriority} />
      <ComboBox
        label={text.arbiter}
        choices={bodies}
        value={bodyId}
        emptyText={usageText.noneFound}
        onChange={setBody}
      />
    </FormDialog>
  )
}

const blank = {
  status: 'asked',
  transmittedOn: null,
  answeredOn: null,
  answer: '',
  expectedOn: null,
  deliveredOn: null,
} as const
