import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'
import type { DismissalId } from '#shared/quality/dismissal.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { conformityPanelText as text } from '#shared/text/conformity-panel.ts'

const nameHabit = 'conformity.name'

type DismissDialogProps = { readonly result: CheckResult; readonly onClose: () => void }

/** Asks for the reason, without which nothing is set aside; the name is remembered on this machine. */
export function DismissDialog({ result, onClose }: DismissDialogProps) {
  const { code, subject, params } = result
  const [reason, setReason] = useState('')
  const [by, setBy] = useState(() => String(readHabit(nameHabit) ?? ''))
  async function dismiss() {
    writeHabit(nameHabit, by.trim())
    const value = {
      id: newId<DismissalId>(),
      rule: code,
      subject,
      reason: reason.trim(),
      by: by.trim(),
      on: today(),
      revokedOn: null,
    }
    return perform({ type: 'dismissal.create', value })
  }
  return (
    <FormDialog
      title={text.dismissTitle}
      verb={text.dismissVerb}
      missing={reason.trim() === '' ? text.reasonMissing : null}
      onSubmit={dismiss}
      onClose={onClose}
    >
      <p className="conformity-finding">{conformityText(code, params)}</p>
      <TextArea
        label={text.reason}
        description={text.reasonHint}
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <TextField label={text.by} value={by} onChange={setBy} />
      <p className="conformity-note">{text.dismissHint}</p>
    </FormDialog>
  )
}
