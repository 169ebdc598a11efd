import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Acceptance, AcceptanceResult } from '#shared/quality/acceptance.ts'
import { acceptanceText as text } from '#shared/text/acceptances.ts'
import { acceptanceResultLabels } from '#shared/text/quality-vocabulary.ts'

const resultChoices = choicesOf(acceptanceResultLabels)

type ConcludeDialogProps = { readonly acceptance: Acceptance; readonly onClose: () => void }

/** A recette concludes the day on which it is held: both are noted at once, with the conclusions. */
export function ConcludeDialog({ acceptance, onClose }: ConcludeDialogProps) {
  const [heldOn, setHeld] = useState<string | null>(acceptance.heldOn ?? today())
  const [result, setResult] = useState<AcceptanceResult | null>(null)
  const [conclusion, setConclusion] = useState(acceptance.conclusion)
  return (
    <FormDialog
      title={text.concludeTitle}
      verb={text.conclude}
      missing={heldOn === null ? text.heldFault : result === null ? text.resultFault : null}
      onSubmit={() =>
        perform({ type: 'acceptance.edit', id: acceptance.id, patch: { heldOn, result, conclusion } })
      }
      onClose={onClose}
    >
      <Select label={text.result} choices={resultChoices} value={result} onChange={setResult} />
      <DatePicker label={text.heldOn} value={heldOn} onCommit={setHeld} onChange={setHeld} />
      <TextArea label={text.conclusion} rows={4} value={conclusion} onChange={setConclusion} />
    </FormDialog>
  )
}
