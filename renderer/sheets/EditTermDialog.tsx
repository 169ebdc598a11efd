import { useState } from 'react'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { seatText as text } from '#shared/text/bodies.ts'
import { FormDialog } from './FormDialog.tsx'
import { missingInDates } from './succession.ts'
import type { Term, TermPatch } from './terms.ts'

type EditTermDialogProps = {
  readonly term: Term
  readonly title: string
  readonly onSave: (patch: TermPatch) => Promise<boolean>
  readonly onClose: () => void
}

/** Corrects the dates and the act of a mandate or of a nomination. */
export function EditTermDialog({ term, title, onSave, onClose }: EditTermDialogProps) {
  const [draft, setDraft] = useState({ from: term.from, to: term.to, act: term.act })
  const setFrom = (from: string | null) => setDraft((before) => ({ ...before, from }))
  const setTo = (to: string | null) => setDraft((before) => ({ ...before, to }))
  return (
    <FormDialog
      title={title}
      verb={text.save}
      missing={missingInDates(draft)}
      onSubmit={() => onSave(draft)}
      onClose={onClose}
    >
      <FieldRow>
        <DatePicker label={text.from} value={draft.from} onCommit={setFrom} onChange={setFrom} autoFocus />
        <DatePicker label={text.to} value={draft.to} onCommit={setTo} onChange={setTo} />
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
