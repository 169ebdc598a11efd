import { useRecord } from '#renderer/document/hooks.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import type { Period } from '#shared/kit/period.ts'
import { formerBeganLater, formerLeaves, seatText as text } from '#shared/text/bodies.ts'
import type { Succession, Term } from './succession.ts'

type TermFieldsProps = {
  readonly value: Period
  readonly onChange: (patch: Partial<Period>) => void
  /** Who is in place, and what becomes of her. */
  readonly former: Term | null
  readonly succession: Succession
}

/** From … to …, and what that means for the one who is in place. */
export function TermFields({ value, onChange, former, succession }: TermFieldsProps) {
  const person = useRecord('person', former?.personId ?? null)
  const { type } = succession
  const setFrom = (from: string | null) => onChange({ from })
  const setTo = (to: string | null) => onChange({ to })
  return (
    <>
      <FieldRow>
        <DatePicker label={text.from} value={value.from} onCommit={setFrom} onChange={setFrom} />
        <DatePicker label={text.to} value={value.to} onCommit={setTo} onChange={setTo} />
      </FieldRow>
      {person !== undefined && (type === 'ends' || type === 'too-early') && (
        <p className="office-none" role="status">
          {type === 'ends'
            ? formerLeaves(person, succession.lastDay)
            : formerBeganLater(person, succession.since)}
        </p>
      )}
    </>
  )
}
