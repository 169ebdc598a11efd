import { Pencil, TriangleAlert } from 'lucide-react'
import { useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Attendance } from '#shared/meetings/attendance.ts'
import type { Occupation } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { firstAndLastName } from '#shared/text/names.ts'

type StandInProps = {
  readonly composition: readonly Occupation[]
  readonly record: Attendance
  readonly onProxy: (seatId: SeatId) => unknown
  /** Asks anew who was in the room for the seat. */
  readonly onAsk: () => void
}

/** Who stood in for a seat: the person who represented it, or the seat that received its proxy. */
export function StandIn({ composition, record, onProxy, onAsk }: StandInProps) {
  if (record.status === 'represented') return <Represented personId={record.personId} onAsk={onAsk} />
  if (record.status !== 'proxy') return null
  const others = composition.flatMap(({ seat, holder }) =>
    holder === null || seat.id === record.seatId ? [] : [{ id: seat.id, label: firstAndLastName(holder) }],
  )
  return (
    <Select
      label={text.proxyTo}
      isLabelHidden
      choices={others}
      value={record.proxySeatId}
      onChange={onProxy}
    />
  )
}

type RepresentedProps = Pick<Attendance, 'personId'> & Pick<StandInProps, 'onAsk'>

// A document of before the rule may not say who it was.
function Represented({ personId, onAsk }: RepresentedProps) {
  const person = useRecord('person', personId)
  const name = person === undefined ? text.representedByWhom : firstAndLastName(person)
  return (
    <Button
      variant="quiet"
      size="s"
      icon={person === undefined ? TriangleAlert : Pencil}
      aria-label={`${text.representedBy} ${name}`}
      onPress={onAsk}
    >
      {name}
    </Button>
  )
}
