import { useMemo, useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { EntityId } from '#shared/organisation/entity.ts'
import type { ContractPointId, ContractPointKind } from '#shared/quality/contract-point.ts'
import { acceptanceText, contractPointText as text } from '#shared/text/acceptances.ts'
import { contractPointKindLabels } from '#shared/text/quality-vocabulary.ts'
import { onlyChoice, supplierChoices } from '../choices.ts'
import { AmountField } from './AmountField.tsx'

const kindChoices = choicesOf(contractPointKindLabels)

/** What is to be settled with the supplier, for how much and by when. */
export function AddContractPointDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const suppliers = useMemo(() => supplierChoices(data), [data])
  const [kind, setKind] = useState<ContractPointKind>('quality')
  const [name, setName] = useState('')
  const [amount, setAmount] = useState<number | null>(null)
  const [dueDate, setDueDate] = useState<string | null>(null)
  const [supplierId, setSupplier] = useState<EntityId | null>(onlyChoice(suppliers))
  async function submit() {
    const id = newId<ContractPointId>()
    const value = { ...blank, id, kind, name: name.trim(), amount, raisedOn: today(), dueDate, supplierId }
    const isAdded = await perform({ type: 'contract-point.create', value })
    if (isAdded) choose('quality', 'contractPoint', new Set([id]))
    return isAdded
  }
  return (
    <FormDialog
      title={text.add}
      missing={name.trim() === '' ? acceptanceText.nameFault : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select label={text.kind} choices={kindChoices} value={kind} onChange={setKind} />
      <TextField label={text.name} value={name} onChange={setName} autoFocus />
      <FieldRow>
        <AmountField value={amount} onCommit={setAmount} />
        <DatePicker label={text.dueDate} value={dueDate} onCommit={setDueDate} onChange={setDueDate} />
      </FieldRow>
      <ComboBox
        label={acceptanceText.supplier}
        choices={suppliers}
        value={supplierId}
        emptyText={acceptanceText.noneFound}
        onChange={setSupplier}
      />
    </FormDialog>
  )
}

const blank = { detail: '', settledOn: null, bodyId: null, conventionId: null, decisionId: null } as const
