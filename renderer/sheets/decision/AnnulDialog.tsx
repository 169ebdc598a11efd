import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { annulQuestion, historyText as text } from '#shared/text/decision-history.ts'
import { FormDialog } from '../FormDialog.tsx'
import { today } from '../today.ts'

/** Annuls a number that was given by mistake: an official act, with its day and its reason. */
export function AnnulDialog({
  decision,
  onClose,
}: {
  readonly decision: Decision
  readonly onClose: () => void
}) {
  const [on, setOn] = useState<string | null>(today())
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={annulQuestion(decision.number ?? '')}
      verb={text.annulVerb}
      missing={missingIn(decision, on, reason)}
      onSubmit={async () =>
        on !== null && perform({ type: 'decision.annul', id: decision.id, on, reason: reason.trim() })
      }
      onClose={onClose}
    >
      <Callout tone="attention">{text.annulHint}</Callout>
      <DatePicker label={text.day} value={on} onCommit={setOn} onChange={setOn} min={decision.date} />
      <TextField label={text.reason} isRequired value={reason} onChange={setReason} autoFocus />
    </FormDialog>
  )
}

function missingIn({ date }: Decision, on: string | null, reason: string): string | null {
  if (on === null) return text.dayMissing
  if (on < date) return text.beforeAdoption
  return reason.trim() === '' ? text.reasonMissing : null
}
