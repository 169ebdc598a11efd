import { Pencil, TriangleAlert } from 'lucide-react'
import { useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { Attendance } from '#shared/meetings/attendance.ts'
import { mayBeNoted, type ProxyRoll, proxyRefusal } from '#shared/meetings/proxies.ts'
import type { Occupation } from '#shared/organisation/composition.ts'
import type { SeatId } from '#shared/organisation/seat.ts'
import { meetingText as text } from '#shared/text/meetings.ts'
import { firstAndLastName } from '#shared/text/names.ts'
import { refusedProxyText, refusedReceiversText } from '#shared/text/proxies.ts'

type StandInProps = {
  readonly composition: readonly Occupation[]
  readonly record: Attendance
  readonly roll: ProxyRoll
  readonly onProxy: (seatId: SeatId) => unknown
  /** Asks anew who was in the room for the seat. */
  readonly onAsk: () => void
}

/** Who stood in for a seat: the person who represented it, or the seat that received its proxy. */
export function StandIn({ composition, record, roll, onProxy, onAsk }: StandInProps) {
  if (record.status === 'represented') return <Represented personId={record.personId} onAsk={onAsk} />
  if (record.status !== 'proxy') return null
  return <ProxyHolder {...{ composition, record, roll, onProxy }} />
}

/** Offers those who can hold the proxy, and says why the others cannot. */
function ProxyHolder({ composition, record, roll, onProxy }: Omit<StandInProps, 'onAsk'>) {
  const members = composition.flatMap(({ seat, holder }) => {
    if (holder === null || seat.id === record.seatId) return []
    const refusal = proxyRefusal(roll, { giver: record.seatId, receiver: seat.id })
    return [{ id: seat.id, label: firstAndLastName(holder), refusal }]
  })
  const refused = members.flatMap(({ id, label, refusal }) =>
    refusal === null || mayBeNoted(refusal) ? [] : [{ id, name: label, refusal }],
  )
  const fault = refused.find(({ id }) => id === record.proxySeatId)
  const hint = record.proxySeatId === null ? refusedReceiversText(refused) : ''
  return (
    <Select
      label={text.proxyTo}
      isLabelHidden
      choices={members.filter(({ id, refusal }) => mayBeNoted(refusal) || id === record.proxySeatId)}
      value={record.proxySeatId}
      placeholder={text.proxyTo}
      description={hint === '' ? undefined : hint}
      errorMessage={fault === undefined ? undefined : refusedProxyText(fault)}
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
      edits
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
