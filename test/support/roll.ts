import type { Attendance } from '#shared/meetings/attendance.ts'
import type { QuorumRoll, QuorumRule } from '#shared/meetings/quorum-statement.ts'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import type { SeatState } from '#shared/organisation/composition.ts'
import { aRecord } from './builders.ts'

/** The rules of the two families of committees, as the referential ships them. */
export const crpaRule: QuorumRule = {
  quorumBasis: 'half',
  quorumCounts: 'present-and-proxies',
  proxiesPerHolder: 1,
  source: 'CRPA, art. R133-10',
}
export const cgctRule: QuorumRule = {
  quorumBasis: 'majority',
  quorumCounts: 'present',
  proxiesPerHolder: 1,
  source: 'CGCT, art. L2121-17',
}

/** The seats `seat-0`, `seat-1` … of a body, all with a vote unless told. */
export function seatsFilled(
  states: readonly SeatState[],
  voice: string = 'deliberative',
): QuorumRoll['seats'] {
  return states.map((state, index) => ({
    seat: aRecord('seat', `seat-${index}`, { voice, order: index }),
    state,
  }))
}

/** What became of the seat `seat-<index>`: a state, and to which seat its proxy went. */
export function attending(index: number, status: string, fields: object = {}): Attendance {
  return aRecord('attendance', `attendance-${index}`, { seatId: `seat-${index}`, status, ...fields })
}

/** The seat `seat-<index>` comes in or goes out at a time of day. */
export function movement(
  kind: 'arrived' | 'left',
  index: number,
  at: string,
  fields: object = {},
): SessionEvent {
  return aRecord('sessionEvent', `event-${kind}-${index}-${at.replace(':', '')}`, {
    kind,
    at,
    seatId: `seat-${index}`,
    ...fields,
  })
}
