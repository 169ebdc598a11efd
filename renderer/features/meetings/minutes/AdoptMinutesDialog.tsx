import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { byDate, meetingsOf } from '#shared/meetings/agenda.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { minutesOf } from '#shared/meetings/minutes-life.ts'
import {
  adoptMinutesOf,
  atMeeting,
  openDecisions,
  pendingObservations,
  minutesText as text,
} from '#shared/text/minutes.ts'
import { begunMinutes } from './minutes-edit.ts'

type AdoptMinutesDialogProps = { readonly meeting: Meeting; readonly onClose: () => void }

const otherMeans = 'other'

/** Asks by which later meeting the minutes were adopted, or when, before what nothing takes back. */
export function AdoptMinutesDialog({ meeting, onClose }: AdoptMinutesDialogProps) {
  const data = useData()
  const later = useMemo(
    () =>
      meetingsOf(data, meeting.bodyId).filter(
        (other) => other.id !== meeting.id && other.status !== 'cancelled' && byDate(other, meeting) >= 0,
      ),
    [data, meeting],
  )
  const minutes = minutesOf(data, meeting.id)
  const [by, setBy] = useState<string>(later[0]?.id ?? otherMeans)
  const [day, setDay] = useState<string | null>(later[0]?.date ?? today())
  const at = later.find(({ id }) => id === by) ?? null

  async function submit() {
    const adoptedOn = at?.date ?? day
    const id = await begunMinutes(meeting.id, minutes)
    if (id === null || adoptedOn === null) return false
    return perform({ type: 'minutes.adopt', id, adoptedOn, adoptedAtMeetingId: at?.id ?? null })
  }
  const choices = [
    ...later.map((other) => ({ id: other.id as string, label: atMeeting(other) })),
    { id: otherMeans, label: text.otherMeans },
  ]
  const isAhead = (at?.date ?? day ?? '') > today()
  const waiting = [...data.observation.values()].filter(
    ({ minutesId, outcome }) => minutesId === minutes?.id && outcome === 'pending',
  ).length
  const open = [...data.decision.values()].filter(
    ({ meetingId, status }) => meetingId === meeting.id && status === 'proposed',
  ).length
  const cautions = [pendingObservations(waiting), openDecisions(open), isAhead ? text.notYet : '']
  return (
    <FormDialog
      title={adoptMinutesOf(minutes?.kind ?? 'summary', meeting)}
      verb={text.adopt}
      missing={at === null && day === null ? text.needDate : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.adoptedBy} choices={choices} value={by} onChange={setBy} />
      {at === null && <DatePicker label={text.adoptedOn} value={day} onCommit={setDay} onChange={setDay} />}
      {cautions
        .filter((caution) => caution !== '')
        .map((caution) => (
          <p key={caution}>
            <strong>{caution}</strong>
          </p>
        ))}
      <p className="minutes-hint">{text.adoptHint}</p>
    </FormDialog>
  )
}
