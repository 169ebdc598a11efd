import { Check, Pencil, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DeleteButton } from '#renderer/sheets/DeleteButton.tsx'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import type { Acceptance, Reservation } from '#shared/quality/acceptance.ts'
import { isReservationLate, reservationsOf } from '#shared/quality/acceptances.ts'
import { liftedText, reservationText as text } from '#shared/text/acceptances.ts'
import { dueIn, shortDate } from '#shared/text/dates.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { reservationSeverityLabels } from '#shared/text/quality-vocabulary.ts'
import { LiftDialog } from './LiftDialog.tsx'
import { ReservationDialog } from './ReservationDialog.tsx'
import { severityTones } from './tones.ts'

/** The reservations of a recette, what is overdue first; each is lifted here. */
export function ReservationList({ acceptance }: { readonly acceptance: Acceptance }) {
  const all = useData((data) => data.reservation)
  const reservations = useMemo(
    () => reservationsOf({ reservation: all }, acceptance.id),
    [all, acceptance.id],
  )
  return (
    <>
      {reservations.length === 0 && <p className="quality-note">{text.noneOfOne}</p>}
      <ul className="quality-items">
        {reservations.map((reservation) => (
          <ReservationLine key={reservation.id} reservation={reservation} />
        ))}
      </ul>
      <Button
        edits
        size="s"
        icon={Plus}
        onPress={() =>
          openDialog((onClose) => (
            <ReservationDialog acceptanceId={acceptance.id} reservation={null} onClose={onClose} />
          ))
        }
      >
        {text.add}
      </Button>
    </>
  )
}

function ReservationLine({ reservation }: { readonly reservation: Reservation }) {
  const { id, acceptanceId, text: words, severity, liftedOn } = reservation
  return (
    <li className="quality-item">
      <span>{words}</span>
      <div className="quality-item-foot">
        <StatusBadge tone={severityTones[severity]}>{reservationSeverityLabels[severity]}</StatusBadge>
        <Due reservation={reservation} />
      </div>
      <div className="quality-item-foot">
        {liftedOn === null && (
          <Button
            edits
            size="s"
            icon={Check}
            onPress={() =>
              openDialog((onClose) => <LiftDialog reservation={reservation} onClose={onClose} />)
            }
          >
            {text.lift}
          </Button>
        )}
        <IconButton
          edits
          size="s"
          variant="quiet"
          icon={Pencil}
          label={text.edit}
          onPress={() =>
            openDialog((onClose) => (
              <ReservationDialog acceptanceId={acceptanceId} reservation={reservation} onClose={onClose} />
            ))
          }
        />
        <DeleteButton
          size="s"
          label={text.delete}
          name={deletedThing.reservation(words)}
          onDelete={() => perform({ type: 'reservation.delete', id })}
        />
      </div>
    </li>
  )
}

function Due({ reservation }: { readonly reservation: Reservation }) {
  const { liftedOn, dueDate } = reservation
  if (liftedOn !== null) return <StatusBadge tone="ok">{liftedText(liftedOn)}</StatusBadge>
  if (dueDate === null) return <span className="quality-note">{text.open}</span>
  if (isReservationLate(reservation, today())) {
    return <StatusBadge tone="late">{`${dueIn(dueDate, today())} (${shortDate(dueDate)})`}</StatusBadge>
  }
  return (
    <span className="quality-note">{`${text.open}, ${dueIn(dueDate, today())} (${shortDate(dueDate)})`}</span>
  )
}
