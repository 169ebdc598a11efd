import { groupBy } from '../kit/group-by.ts'
import type { Attendance } from './attendance.ts'
import { inTime } from './session.ts'
import type { SessionEvent } from './session-event.ts'

/** What tells who came in or went out. */
export type Movement = Pick<
  SessionEvent,
  'kind' | 'at' | 'order' | 'seatId' | 'personId' | 'proxySeatId' | 'isStruck'
>

/** The comings and goings of the seats of a meeting in the order in which they happened, without those noted by mistake. */
export function movementsOf<E extends Movement>(events: Iterable<E>): readonly E[] {
  return [...events]
    .filter(
      ({ kind, seatId, isStruck }) => !isStruck && seatId !== null && (kind === 'arrived' || kind === 'left'),
    )
    .sort(inTime)
}

/**
 * The roll as it was true at a time of day (`HH:MM`), or at the end when no time is given. A member counts from the minute
 * of arrival until that of leaving; who leaves may give a proxy, and who comes takes hers back.
 */
export function rollAt(
  records: readonly Attendance[],
  events: Iterable<Movement>,
  time: string | null = null,
): readonly Attendance[] {
  const bySeat = groupBy(movementsOf(events), ({ seatId }) => seatId ?? '')
  return records.map((record) => recordAt(record, bySeat.get(record.seatId) ?? [], time))
}

function recordAt(record: Attendance, movements: readonly Movement[], time: string | null): Attendance {
  const [first] = movements
  if (first === undefined) return record
  const last = movements.filter(({ at }) => time === null || at <= time).at(-1)
  if (last === undefined) {
    // Not there yet; whoever only leaves later was there from the start.
    return first.kind === 'arrived' && isThere(record) ? { ...record, status: 'absent' } : record
  }
  if (last.kind === 'left') {
    const { proxySeatId } = last
    return { ...record, status: proxySeatId === null ? 'absent' : 'proxy', proxySeatId }
  }
  if (last.personId !== null)
    return { ...record, status: 'represented', personId: last.personId, proxySeatId: null }
  return isThere(record) ? record : { ...record, status: 'present', proxySeatId: null }
}

function isThere({ status }: Attendance): boolean {
  return status === 'present' || status === 'represented'
}
