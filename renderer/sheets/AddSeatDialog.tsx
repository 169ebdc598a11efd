import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { seatsOf } from '#shared/organisation/composition.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import { seatText, bodyText as text } from '#shared/text/bodies.ts'
import { FormDialog } from './FormDialog.tsx'
import { SeatFields } from './SeatFields.tsx'
import {
  canBeSeveral,
  draftLike,
  emptySeat,
  missingInSeat,
  type SeatDraft,
  seatsOfDraft,
} from './seat-draft.ts'

const mostAtOnce = 50

type AddSeatDialogProps = {
  readonly bodyId: BodyId
  /** The seat that serves as a model: the new ones take their place beside it. */
  readonly like?: Seat
  readonly onClose: () => void
}

/** Adds one or several identical seats at the end of the protocol order; who fills them comes next. */
export function AddSeatDialog({ bodyId, like, onClose }: AddSeatDialogProps) {
  const [draft, setDraft] = useState<SeatDraft>(like === undefined ? emptySeat : draftLike(like))
  const [asked, setAsked] = useState(1)
  const howMany = canBeSeveral(draft) ? asked : 1

  function submit() {
    const ids = Array.from({ length: howMany }, () => newId<SeatId>())
    const last = seatsOf(currentData(), bodyId).at(-1)?.order ?? 0
    const seats = seatsOfDraft(draft, ids, bodyId, {
      after: like?.order ?? last,
      // Among identical seats, which one comes first says nothing: they share their place.
      step: like === undefined ? 10 : 0,
    })
    const [value] = seats
    if (value !== undefined && seats.length === 1) return perform({ type: 'seat.create', value })
    return perform({ type: 'batch.apply', purpose: 'seats', create: { seat: seats }, edit: [] })
  }
  return (
    <FormDialog title={text.addSeat} missing={missingInSeat(draft)} onSubmit={submit} onClose={onClose}>
      <SeatFields value={draft} edit={(patch) => setDraft((before) => ({ ...before, ...patch }))} isDraft />
      {canBeSeveral(draft) && (
        <NumberField
          label={seatText.howMany}
          value={asked}
          minValue={1}
          maxValue={mostAtOnce}
          onCommit={(next) => setAsked(next ?? 1)}
        />
      )}
    </FormDialog>
  )
}
