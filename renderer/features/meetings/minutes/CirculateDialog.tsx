import { useState } from 'react'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { dayAfter } from '#shared/kit/period.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import type { Minutes } from '#shared/meetings/minutes.ts'
import { minutesText as text } from '#shared/text/minutes.ts'
import { saveMinutes } from './minutes-edit.ts'

/** The usual delay for observations, in days (domain §2.5: eight to fifteen). */
const delay = 15

type CirculateDialogProps = {
  readonly meeting: Meeting
  readonly minutes: Minutes | null
  readonly onClose: () => void
}

/** Asks when the project was sent, and until when observations are welcome. */
export function CirculateDialog({ meeting, minutes, onClose }: CirculateDialogProps) {
  const [on, setOn] = useState<string | null>(minutes?.circulatedOn ?? today())
  const [until, setUntil] = useState<string | null>(minutes?.observationsUntil ?? daysAfter(today()))

  async function submit() {
    if (on === null) return false
    const patch = { status: 'circulated', circulatedOn: on, observationsUntil: until } as const
    return (await saveMinutes(meeting.id, minutes, patch)) !== null
  }
  function choose(day: string | null) {
    setOn(day)
    if (day !== null) setUntil(daysAfter(day))
  }
  return (
    <FormDialog title={text.circulate} missing={missingIn(on, until)} onSubmit={submit} onClose={onClose}>
      <p className="minutes-hint">{text.circulateHint}</p>
      <FieldRow>
        <DatePicker label={text.circulatedOn} value={on} onCommit={choose} onChange={choose} />
        <DatePicker label={text.observationsUntil} value={until} onCommit={setUntil} onChange={setUntil} />
      </FieldRow>
    </FormDialog>
  )
}

function daysAfter(day: string): string {
  return dayAfter(day, delay)
}

function missingIn(on: string | null, until: string | null): string | null {
  if (on === null) return text.needDate
  return until !== null && until < on ? text.untilTooEarly : null
}
