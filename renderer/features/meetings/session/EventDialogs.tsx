import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import { takeTime } from '#shared/secretary/context.ts'
import { sessionText as text } from '#shared/text/secretary.ts'

type DialogProps = { readonly event: SessionEvent; readonly onClose: () => void }

/** Another time for what happened: the first one stays readable, with the reason. */
export function CorrectDialog({ event, onClose }: DialogProps) {
  const [typed, setTyped] = useState(event.at)
  const [reason, setReason] = useState('')
  const at = takeTime([typed.trim()]).time
  return (
    <FormDialog
      title={text.correctTime}
      verb={text.correct}
      missing={at === null ? text.needTime : reason.trim() === '' ? text.needReason : null}
      onSubmit={async () =>
        at !== null && perform({ type: 'session.correct', id: event.id, at, reason: reason.trim() })
      }
      onClose={onClose}
    >
      <TextField label={text.time} value={typed} onChange={setTyped} autoFocus />
      <TextField label={text.reason} value={reason} onChange={setReason} maxLength={300} />
    </FormDialog>
  )
}

/** Noted by mistake: it stays readable, and counts for nothing. */
export function StrikeDialog({ event, onClose }: DialogProps) {
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={text.strikeEvent}
      verb={text.strike}
      missing={reason.trim() === '' ? text.needReason : null}
      onSubmit={() => perform({ type: 'session.strike', id: event.id, reason: reason.trim() })}
      onClose={onClose}
    >
      <TextField label={text.reason} value={reason} onChange={setReason} maxLength={300} autoFocus />
    </FormDialog>
  )
}
