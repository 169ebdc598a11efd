import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { AcceptanceId, AcceptanceKind } from '#shared/quality/acceptance.ts'
import { acceptanceText as text } from '#shared/text/acceptances.ts'
import { acceptanceKindLabels } from '#shared/text/quality-vocabulary.ts'
import { onlyChoice, supplierChoices } from '../choices.ts'

const kindChoices = choicesOf(acceptanceKindLabels)

/** What is checked, at whom and when; the sheet asks the rest. */
export function AddAcceptanceDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const suppliers = useMemo(() => supplierChoices(data), [data])
  const [kind, setKind] = useState<AcceptanceKind>('functional')
  const [name, setName] = useState('')
  const [plannedOn, setPlanned] = useState<string | null>(null)
  const [supplierId, setSupplier] = useState<EntityId | null>(onlyChoice(suppliers))
  async function submit() {
    const id = newId<AcceptanceId>()
    const value = { ...blank, id, kind, name: name.trim(), plannedOn, supplierId }
    const isAdded = await perform({ type: 'acceptance.create', value })
    if (isAdded) choose('quality', 'acceptance', new Set([id]))
    return isAdded
  }
  return (
    <FormDialog
      title={text.add}
      missing={name.trim() === '' ? text.nameFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
      <TextField label={text.name} value={name} onChange={setName} autoFocus />
      <DatePicker label={text.plannedOn} value={plannedOn} onCommit={setPlanned} onChange={setPlanned} />
      <ComboBox
        label={text.supplier}
        choices={suppliers}
        value={supplierId}
        emptyText={text.noneFound}
        onChange={setSupplier}
      />
    </FormDialog>
  )
}

const blank = {
  scope: '',
  heldOn: null,
  result: null,
  conclusion: '',
  bodyId: null,
  conventionId: null,
  phaseId: null,
  decisionId: null,
} as const
