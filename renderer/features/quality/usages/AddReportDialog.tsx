import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { UsageReportId, UsageReportKind } from '#shared/quality/usage.ts'
import { usageReportKindLabels } from '#shared/text/quality-vocabulary.ts'
import { usageReportText as text, usageText } from '#shared/text/usages.ts'
import { onlyChoice } from '../choices.ts'
import { groupChoices, schoolChoices } from './usage-choices.ts'

const kindChoices = choicesOf(usageReportKindLabels)

/** What a group of users tells, and from which school. */
export function AddReportDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const groups = useMemo(() => groupChoices(data, today()), [data])
  const schools = useMemo(() => schoolChoices(data), [data])
  const [kind, setKind] = useState<UsageReportKind>('difficulty')
  const [on, setOn] = useState<string | null>(today())
  const [words, setWords] = useState('')
  const [bodyId, setBody] = useState<BodyId | null>(onlyChoice(groups))
  const [entityId, setEntity] = useState<EntityId | null>(null)
  async function submit() {
    if (on === null) return false
    const id = newId<UsageReportId>()
    const value = { id, kind, on, text: words.trim(), bodyId, entityId, ...blank }
    const isAdded = await perform({ type: 'usage-report.create', value })
    if (isAdded) choose('quality', 'usageReport', new Set([id]))
    return isAdded
  }
  return (
    <FormDialog
      title={text.add}
      missing={words.trim() === '' ? text.textFault : on === null ? text.dayFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea label={text.text} rows={3} value={words} onChange={setWords} autoFocus />
      <FieldRow>
        <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
        <DatePicker label={text.on} value={on} onCommit={setOn} onChange={setOn} />
      </FieldRow>
      <ComboBox
        label={text.group}
        choices={groups}
        value={bodyId}
        emptyText={usageText.noneFound}
        onChange={setBody}
      />
      <ComboBox
        label={usageText.school}
        choices={schools}
        value={entityId}
        emptyText={usageText.noneFound}
        onChange={setEntity}
      />
    </FormDialog>
  )
}

const blank = { meetingId: null, changeRequestId: null, reply: '' } as const
