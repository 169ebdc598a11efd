import { choicesOf } from '#renderer/sheets/choices.ts'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Carrier, ModelInput } from '#shared/model/model-input.ts'
import { questionText as text } from '#shared/text/assistant.ts'
import { competenceTransferLabels, purchaseModeLabels } from '#shared/text/governance-vocabulary.ts'
import { answer, useAssistant } from './assistant-store.ts'
import { carrierChoices, carrierKey, carriersOf, recipientsOf } from './carriers.ts'
import { FicheQuote } from './FicheQuote.tsx'

/** More than these are looked for by typing. */
const mostInSelect = 12
const none = { id: 'none', label: text.undecided } as const
const purchaseChoices = [none, ...choicesOf(purchaseModeLabels)]
const transferChoices = choicesOf(competenceTransferLabels)

/** Who coordinates, who has the competence, who buys, from whom. */
export function CarryingStep({ input }: { readonly input: ModelInput | null }) {
  const draft = useAssistant((assistant) => assistant.draft)
  if (input === null) return null
  const { competenceTransfer, purchaseMode, supplier } = draft
  const hasTransfer = competenceTransfer === 'partial' || competenceTransfer === 'full'
  return (
    <>
      <div className="model-fields">
        <CarrierField
          label={text.coordinator}
          carriers={carriersOf(input)}
          value={draft.coordinator}
          onChange={(coordinator) => answer({ coordinator })}
        />
        <RadioGroup
          label={text.transfer}
          choices={transferChoices}
          value={competenceTransfer}
          onChange={(chosen) => answer({ competenceTransfer: chosen })}
        />
        {hasTransfer && (
          <CarrierField
            label={text.transferTo}
            carriers={recipientsOf(input)}
            value={draft.transferTo}
            onChange={(transferTo) => answer({ transferTo })}
          />
        )}
        <Select
          label={text.purchase}
          choices={purchaseChoices}
          value={purchaseMode ?? 'none'}
          onChange={(chosen) => answer({ purchaseMode: chosen === 'none' ? null : chosen })}
        />
        {purchaseMode !== null && (
          <CarrierField
            label={purchaseMode === 'order-group' ? text.buyer['order-group'] : text.buyer.default}
            carriers={carriersOf(input)}
            value={draft.buyer}
            onChange={(buyer) => answer({ buyer })}
          />
        )}
        <TextField
          label={text.supplier}
          placeholder={text.supplierHint}
          value={supplier}
          onChange={(name) => answer({ supplier: name })}
        />
      </div>
      <FicheQuote ids={['Q29', 'Q26']} />
    </>
  )
}

type CarrierFieldProps = {
  readonly label: string
  readonly carriers: readonly Carrier[]
  readonly value: Carrier | null
  readonly onChange: (carrier: Carrier | null) => void
}

function CarrierField({ label, carriers, value, onChange }: CarrierFieldProps) {
  const choices = carrierChoices(carriers)
  // What was chosen for other partners does not hold for these.
  const key = choices.find(({ id }) => value !== null && id === carrierKey(value))?.id ?? null
  const choose = (chosen: string | null) =>
    onChange(carriers.find((carrier) => carrierKey(carrier) === chosen) ?? null)
  if (carriers.length > mostInSelect) {
    return <ComboBox label={label} choices={choices} value={key} emptyText={text.noPlace} onChange={choose} />
  }
  return <Select label={label} choices={[none, ...choices]} value={key ?? none.id} onChange={choose} />
}
