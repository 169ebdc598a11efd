import { useState } from 'react'
import { choose } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { seatText } from '#shared/text/bodies.ts'
import { termsChanged, termsTitle, termsText as text } from '#shared/text/registers.ts'
import type { TermRow } from './term-rows.ts'
import { changedTerms, startsLater, type TermGesture } from './terms-gesture.ts'

export type { TermGesture } from './terms-gesture.ts'

type TermsDialogProps = {
  readonly gesture: TermGesture
  readonly rows: readonly TermRow[]
  readonly onClose: () => void
}

/** Extends several mandates and nominations until a day, or ends them on a day, in one step. */
export function TermsDialog({ gesture, rows, onClose }: TermsDialogProps) {
  const shown = useShownDate()
  const [to, setTo] = useState<string | null>(gesture === 'end' ? shown : null)
  const terms = rows.map(({ term }) => term)
  const changed = to === null ? [] : changedTerms(gesture, terms, to)

  async function submit() {
    if (to === null) return false
    const edit = changed.map(({ id, ...term }) =>
      'seatId' in term
        ? ({ collection: 'mandate', id, patch: { to } } as const)
        : ({ collection: 'tenure', id, patch: { to } } as const),
    )
    const done = await perform({ type: 'batch.apply', purpose: 'terms', create: {}, edit })
    if (done) choose('people', 'term', new Set())
    return done
  }
  return (
    <FormDialog
      title={termsTitle(gesture, rows.length)}
      verb={text[gesture]}
      missing={missing(gesture, terms, to)}
      onSubmit={submit}
      onClose={onClose}
    >
      <DatePicker label={seatText.lastDay} value={to} onCommit={setTo} onChange={setTo} autoFocus />
      {to !== null && (
        <p className="people-hint" role="status">
          {termsChanged(gesture, changed.length, rows.length - changed.length)}
        </p>
      )}
    </FormDialog>
  )
}

function missing(
  gesture: TermGesture,
  terms: Parameters<typeof changedTerms>[1],
  to: string | null,
): string | null {
  if (to === null) return seatText.lastDayMissing
  if (startsLater(changedTerms(gesture, terms, to), to)) return text.startsLater
  return changedTerms(gesture, terms, to).length === 0 ? text.nothingChanges : null
}
