import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Mandate } from '#shared/organisation/seat.ts'
import { seatText as text } from '#shared/text/bodies.ts'
import { FormDialog } from './FormDialog.tsx'
import { missingInDates } from './succession.ts'

type EditMandateDialogProps = {
  readonly mandate: Mandate
  readonly title: string
  readonly onClose: () => void
}

/** Corrects the dates and the act of a mandate. */
export function EditMandateDialog({ mandate, title, onClose }: EditMandateDialogProps) {
  const [draft, setDraft] = useState({ from: mandate.from, to: mandate.to, act: mandate.act })
  return (
    <FormDialog
      title={title}
      verb={text.save}
      missing={missingInDates(draft)}
      onSubmit={() => perform({ type: 'mandate.edit', id: mandate.id, patch: draft })}
      onClose={onClose}
    >
      <FieldRow>
        <DatePicker
          label={text.from}
          value={draft.from}
          onCommit={(from) => setDraft({ ...draft, from })}
          autoFocus
        />
        <DatePicker label={text.to} value={draft.to} onCommit={(to) => setDraft({ ...draft, to })} />
      </FieldRow>
      <TextField
        label={text.act}
        description={text.actHint}
        value={draft.act}
        onChange={(act) => setDraft({ ...draft, act })}
      />
    </FormDialog>
  )
}
