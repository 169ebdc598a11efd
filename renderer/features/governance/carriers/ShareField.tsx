import { NumberField } from '#renderer/ui/NumberField.tsx'
import { wholeShare } from '#shared/organisation/responsibility.ts'
import { carrierText as text } from '#shared/text/governance.ts'

type ShareFieldProps = {
  /** In hundredths of a per cent. */
  readonly value: number | null
  readonly description: string
  readonly onCommit: (share: number | null) => unknown
}

/** A funding key, typed in per cent with two decimals at most. */
export function ShareField({ value, description, onCommit }: ShareFieldProps) {
  return (
    <NumberField
      label={text.sharePart}
      description={description}
      value={value === null ? null : value / 100}
      minValue={0}
      maxValue={wholeShare / 100}
      step={0.01}
      formatOptions={{ maximumFractionDigits: 2 }}
      unit="%"
      onCommit={(percent) => onCommit(percent === null ? null : Math.round(percent * 100))}
    />
  )
}
