import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { decisionText as text } from '#shared/text/decisions.ts'

type InForceFilterProps = {
  /** Null: every decision. */
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

/** « En vigueur au … »: only what held on a day, today at first. */
export function InForceFilter({ day, onChange }: InForceFilterProps) {
  return (
    <div className="decision-in-force">
      <Switch
        label={text.inForceOn}
        isSelected={day !== null}
        onChange={(isOn) => onChange(isOn ? today() : null)}
      />
      {day !== null && (
        <TypedNowhere>
          <DatePicker
            label={text.inForceDay}
            isLabelHidden
            value={day}
            onCommit={(next) => onChange(next ?? today())}
          />
        </TypedNowhere>
      )}
    </div>
  )
}
