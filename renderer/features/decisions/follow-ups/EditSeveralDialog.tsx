import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { choicesOf, personChoices, postChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { FollowUpId, FollowUpStatus } from '#shared/decisions/follow-up.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpsText, followUpText as text } from '#shared/text/follow-ups.ts'
import { followUpStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { type CommonChange, editSeveral } from './edit-several.ts'

type EditSeveralProps = { readonly ids: readonly FollowUpId[]; readonly onClose: () => void }
type Charge = NonNullable<CommonChange['charge']>

const statusChoices = [{ id: 'keep' as const, label: text.keepStatus }, ...choicesOf(followUpStatusLabels)]
const nobody: Charge = { responsiblePostId: null, responsiblePersonId: null, responsibleLabel: '' }

/** State, responsible and due date of several follow-ups, in one step. */
export function EditSeveralDialog({ ids, onClose }: EditSeveralProps) {
  const [status, setStatus] = useState<FollowUpStatus | null>(null)
  const [charge, setCharge] = useState<Charge | null>(null)
  const [dueDate, setDueDate] = useState<string | null>(null)
  const isNothing = status === null && charge === null && dueDate === null
  async function submit() {
    const { followUp } = currentData()
    const chosen = ids.flatMap((id) => followUp.get(id) ?? [])
    const command = editSeveral(chosen, { status, charge, dueDate }, today())
    return command === null || perform(command)
  }
  return (
    <FormDialog
      title={`${text.editTitle} (${followUpsText(ids.length)})`}
      verb={text.editVerb}
      missing={isNothing ? text.editFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text.status}
        choices={statusChoices}
        value={status ?? 'keep'}
        onChange={(chosen) => setStatus(chosen === 'keep' ? null : chosen)}
      />
      <DatePicker
        label={text.changeDueDate}
        description={text.changeDueDateHint}
        value={dueDate}
        onCommit={setDueDate}
        onChange={setDueDate}
      />
      <Checkbox
        label={text.changeResponsible}
        isSelected={charge !== null}
        onChange={(isChanging) => setCharge(isChanging ? nobody : null)}
      />
      {charge !== null && <ChargeFields value={charge} onChange={setCharge} />}
    </FormDialog>
  )
}

type ChargeFieldsProps = { readonly value: Charge; readonly onChange: (charge: Charge) => void }

function ChargeFields({ value, onChange }: ChargeFieldsProps) {
  const data = useData()
  const posts = useMemo(() => postChoices(data, today()), [data])
  const persons = useMemo(() => personChoices(data), [data])
  return (
    <>
      <ComboBox
        label={decisionText.responsiblePost}
        choices={posts}
        value={value.responsiblePostId}
        emptyText={decisionText.noneFound}
        onChange={(responsiblePostId) => onChange({ ...value, responsiblePostId })}
      />
      <ComboBox
        label={decisionText.responsiblePerson}
        choices={persons}
        value={value.responsiblePersonId}
        emptyText={decisionText.noneFound}
        onChange={(responsiblePersonId) => onChange({ ...value, responsiblePersonId })}
      />
      <TextField
        label={decisionText.responsibleLabel}
        value={value.responsibleLabel}
        onChange={(responsibleLabel) => onChange({ ...value, responsibleLabel })}
      />
    </>
  )
}
