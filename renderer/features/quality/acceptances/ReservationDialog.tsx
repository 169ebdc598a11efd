import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { AcceptanceId, Reservation, ReservationId } from '#shared/quality/acceptance.ts'
import { reservationsOf } from '#shared/quality/acceptances.ts'
import { reservationText as text } from '#shared/text/acceptances.ts'
import { reservationSeverityLabels } from '#shared/text/quality-vocabulary.ts'

const severityChoices = choicesOf(reservationSeverityLabels)
/** Room between two reservations, so that one can later be put between. */
const orderStep = 10

type ReservationDialogProps = {
  readonly acceptanceId: AcceptanceId
  /** Null: a new one. */
  readonly reservation: Reservation | null
  readonly onClose: () => void
}

/** A reservation as the PV words it, how serious it is, and by when it must be lifted. */
export function ReservationDialog({ acceptanceId, reservation, onClose }: ReservationDialogProps) {
  const [words, setWords] = useState(reservation?.text ?? '')
  const [severity, setSeverity] = useState<Reservation['severity']>(reservation?.severity ?? 'major')
  const [dueDate, setDueDate] = useState<string | null>(reservation?.dueDate ?? null)
  const [liftedOn, setLifted] = useState<string | null>(reservation?.liftedOn ?? null)
  const fields = { text: words.trim(), severity, dueDate, liftedOn }
  return (
    <FormDialog
      title={reservation === null ? text.add : text.editTitle}
      verb={reservation === null ? text.add : text.editVerb}
      missing={fields.text === '' ? text.textFault : null}
      onSubmit={() =>
        reservation === null
          ? add({ ...fields, acceptanceId })
          : perform({ type: 'reservation.edit', id: reservation.id, patch: fields })
      }
      onClose={onClose}
    >
      <TextArea label={text.text} rows={3} value={words} onChange={setWords} autoFocus />
      <Select label={text.severity} choices={severityChoices} value={severity} onChange={setSeverity} />
      <DatePicker label={text.dueDate} value={dueDate} onCommit={setDueDate} onChange={setDueDate} />
      {reservation !== null && reservation.liftedOn !== null && (
        <DatePicker label={text.liftedOn} value={liftedOn} onCommit={setLifted} onChange={setLifted} />
      )}
    </FormDialog>
  )
}

function add(fields: Omit<Reservation, 'id' | 'order'>): Promise<boolean> {
  const orders = reservationsOf(currentData(), fields.acceptanceId).map(({ order }) => order)
  const order = Math.max(0, ...orders) + orderStep
  return perform({ type: 'reservation.create', value: { ...fields, id: newId<ReservationId>(), order } })
}
