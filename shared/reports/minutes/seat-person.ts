import { occupationOf } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import type { PackContext } from '../pack/pack-context.ts'

/** Who acted for a seat at the meeting: whoever came for it, else its holder of that day. */
export function seatPerson({ data, meeting, attendance }: PackContext, seatId: string | null): Person | null {
  const seat = seatId === null ? undefined : data.seat.get(seatId)
  if (seat === undefined) return null
  const came = attendance.find((record) => record.seatId === seatId)?.personId ?? null
  const person = came === null ? undefined : data.person.get(came)
  const { holder, deputies } = occupationOf(data, seat, meeting.date)
  return person ?? holder ?? deputies[0] ?? null
}
