import { useState } from 'react'
import { Callout } from '#renderer/ui/Callout.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { seatText as text } from '#shared/text/bodies.ts'
import { FormDialog } from './FormDialog.tsx'
import { missingInDates } from './succession.ts'
import { useShownDate } from './today.ts'

type EndTermDialogProps = {
  /** The first day of the mandate or of the tenure that ends. */
  readonly from: string | null
  readonly title: string
  readonly verb: string
  /** What would come of it, told beforehand. */
  readonly effect?: (lastDay: string) => string | null
  readonly onEnd: (lastDay: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for the last day of a mandate or of a tenure. */
export function EndTermDialog({ from, title, verb, effect, onEnd, onClose }: EndTermDialogProps) {
  const [to, setTo] = useState<string | null>(useShownDate())
  const told = to === null ? null : (effect?.(to) ?? null)
  return (
    <FormDialog
      title={title}
      verb={verb}
      missing={to === null ? text.lastDayMissing : missingInDates({ from, to })}
      onSubmit={async () => to !== null && onEnd(to)}
      onClose={onClose}
    >
      <DatePicker label={text.lastDay} value={to} onCommit={setTo} onChange={setTo} autoFocus />
      {told !== null && (
        <div role="status">
          <Callout tone="attention">{told}</Callout>
        </div>
      )}
    </FormDialog>
  )
}
