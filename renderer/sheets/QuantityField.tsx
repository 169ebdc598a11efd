import { TextField } from '#renderer/ui/TextField.tsx'
import type { Commit } from '#renderer/ui/use-draft.ts'
import { indicatorText } from '#shared/text/indicators.ts'
import { quantityIn, quantityText } from '#shared/text/quantities.ts'

type QuantityFieldProps = {
  readonly label: string
  readonly value: number | null
  readonly onCommit: Commit<number | null>
}

/** A figure typed the French way, « 12,5 » or « 1 234 »; emptied, there is none. */
export function QuantityField({ label, value, onCommit }: QuantityFieldProps) {
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={value === null ? '' : quantityText(value)}
      validate={(typed) =>
        typed.trim() === '' || quantityIn(typed) !== null ? undefined : indicatorText.figureFault
      }
      onCommit={(typed) => onCommit(quantityIn(typed))}
    />
  )
}
