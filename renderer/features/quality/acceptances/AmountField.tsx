import { NumberField } from '#renderer/ui/NumberField.tsx'
import type { Commit } from '#renderer/ui/use-draft.ts'
import { contractPointText as text } from '#shared/text/acceptances.ts'

type AmountFieldProps = { readonly value: number | null; readonly onCommit: Commit<number | null> }

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const

/** An amount in euros, cents included. */
export function AmountField({ value, onCommit }: AmountFieldProps) {
  return (
    <NumberField
      label={text.amount}
      description={text.amountHint}
      unit="€"
      formatOptions={cents}
      value={value}
      onCommit={onCommit}
    />
  )
}
