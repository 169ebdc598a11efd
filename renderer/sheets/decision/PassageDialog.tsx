import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision, DecisionStatus } from '#shared/decisions/decision.ts'
import { usualPassageDay } from '#shared/decisions/history.ts'
import type { DecisionPassageId } from '#shared/decisions/passage.ts'
import { passageVerbs, historyText as text } from '#shared/text/decision-history.ts'
import { FormDialog } from '../FormDialog.tsx'
import { today } from '../today.ts'

type PassageDialogProps = {
  readonly decision: Decision
  readonly status: DecisionStatus
  readonly onClose: () => void
}

/** Passes a decision to another status, on a day and for a reason that its history keeps. */
export function PassageDialog({ decision, status, onClose }: PassageDialogProps) {
  const [on, setOn] = useState<string | null>(usualPassageDay(decision, status, today()))
  const [reason, setReason] = useState('')
  async function submit() {
    if (on === null) return false
    const passageId = newId<DecisionPassageId>()
    return perform({ type: 'decision.set-status', id: decision.id, status, passageId, on, reason })
  }
  return (
    <FormDialog
      title={passageVerbs[status]}
      missing={on === null ? text.dayMissing : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <DatePicker label={text.day} value={on} onCommit={setOn} onChange={setOn} />
      <TextField
        label={text.reason}
        description={text.reasonHint}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </FormDialog>
  )
}
