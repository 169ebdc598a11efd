import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { today } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { ReadOnlyField } from '#renderer/ui/Form.tsx'
import type { Reservation } from '#shared/quality/acceptance.ts'
import { reservationText as text } from '#shared/text/acceptances.ts'

type LiftDialogProps = { readonly reservation: Reservation; readonly onClose: () => void }

/** The day on which a reservation was lifted. */
export function LiftDialog({ reservation, onClose }: LiftDialogProps) {
  const [liftedOn, setLifted] = useState<string | null>(today())
  return (
    <FormDialog
      title={text.lift}
      verb={text.liftVerb}
      missing={liftedOn === null ? text.liftFault : null}
      onSubmit={() => perform({ type: 'reservation.edit', id: reservation.id, patch: { liftedOn } })}
      onClose={onClose}
    >
      <ReadOnlyField label={text.text}>{reservation.text}</ReadOnlyField>
      <DatePicker label={text.liftedOn} value={liftedOn} onCommit={setLifted} onChange={setLifted} />
    </FormDialog>
  )
}
