import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { seatsOf } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { bodyText as text } from '#shared/text/bodies.ts'
import { FormDialog } from './FormDialog.tsx'
import { SeatFields } from './SeatFields.tsx'
import { emptySeat, missingInSeat, seatOf } from './seat-draft.ts'

/** Adds a seat at the end of the protocol order; who fills it comes next. */
export function AddSeatDialog({
  bodyId,
  onClose,
}: {
  readonly bodyId: BodyId
  readonly onClose: () => void
}) {
  const [draft, setDraft] = useState(emptySeat)
  const submit = () => {
    const value = seatOf(draft, newId<SeatId>(), bodyId, seatsOf(currentData(), bodyId))
    return perform({ type: 'seat.create', value })
  }
  return (
    <FormDialog title={text.addSeat} missing={missingInSeat(draft)} onSubmit={submit} onClose={onClose}>
      <SeatFields value={draft} edit={(patch) => setDraft((before) => ({ ...before, ...patch }))} isDraft />
    </FormDialog>
  )
}
