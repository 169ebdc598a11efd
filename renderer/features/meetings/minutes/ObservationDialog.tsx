import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Minutes, Observation, ObservationId } from '#shared/meetings/minutes.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { observationOutcomeLabels, minutesText as text } from '#shared/text/minutes.ts'
import { fullName } from '#shared/text/names.ts'
import { begunMinutes } from './minutes-edit.ts'

type ObservationDialogProps = {
  readonly meeting: Meeting
  readonly minutes: Minutes | null
  /** Null: a new one. */
  readonly observation: Observation | null
  readonly onClose: () => void
}
type Draft = Omit<Observation, 'id' | 'minutesId'>

const someoneElse = ''

/** Asks who observed what and when, and what was made of it. */
export function ObservationDialog({ meeting, minutes, observation, onClose }: ObservationDialogProps) {
  const [draft, setDraft] = useState<Draft>(observation === null ? blank() : draftOf(observation))
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch })
  const members = useMembers(meeting)

  async function submit() {
    if (observation !== null) return perform({ type: 'observation.edit', id: observation.id, patch: draft })
    const minutesId = await begunMinutes(meeting.id, minutes)
    if (minutesId === null) return false
    const value: Observation = { ...draft, id: newId<ObservationId>(), minutesId }
    return perform({ type: 'observation.create', value })
  }
  return (
    <FormDialog
      title={text.addObservation}
      missing={draft.text.trim() === '' ? text.needText : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text.observationMember}
        choices={[{ id: someoneElse, label: text.someoneElse }, ...members]}
        value={draft.personId ?? someoneElse}
        onChange={(id) => change({ personId: members.find((member) => member.id === id)?.id ?? null })}
      />
      {draft.personId === null && (
        <TextField
          label={text.observationAuthor}
          value={draft.author}
          onChange={(author) => change({ author })}
        />
      )}
      <TextArea
        label={text.observationText}
        value={draft.text}
        onChange={(words) => change({ text: words })}
        rows={4}
      />
      <FieldRow>
        <DatePicker
          label={text.receivedOn}
          value={draft.receivedOn}
          onCommit={(day) => day !== null && change({ receivedOn: day })}
        />
        <Select
          label={text.outcome}
          choices={choicesOf(observationOutcomeLabels)}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </FieldRow>
      <TextArea label={text.answer} value={draft.answer} onChange={(answer) => change({ answer })} rows={2} />
    </FormDialog>
  )
}

/** Who sat in the body on the day of the meeting, deputies included. */
function useMembers(meeting: Meeting) {
  const data = useData()
  return useMemo(() => {
    const persons = compositionOf(data, meeting.bodyId, meeting.date).flatMap(({ holder, deputies }) => [
      ...(holder === null ? [] : [holder]),
      ...deputies,
    ])
    return [...new Set(persons)].map((person) => ({ id: person.id, label: fullName(person) }))
  }, [data, meeting])
}

function blank(): Draft {
  return { personId: null, author: '', receivedOn: today(), text: '', outcome: 'pending', answer: '' }
}

function draftOf({ personId, author, receivedOn, text: words, outcome, answer }: Observation): Draft {
  return { personId, author, receivedOn, text: words, outcome, answer }
}
