import type { Attendance } from '../meetings/attendance.ts'
import { judgedProxies } from '../meetings/proxies.ts'
import { type Movement, rollAt } from '../meetings/roll-at.ts'
import type { Occupation } from '../organisation/composition.ts'
import type { SeatId } from '../organisation/seat.ts'
import type { Ballot, BallotChoice } from './ballot.ts'

/** A voice at a moment: that of a seat, cast by the seat itself or by the one that holds its proxy. */
export type Voter = {
  readonly seatId: SeatId
  readonly by: SeatId
  readonly kind: 'present' | 'represented' | 'proxy'
}

/** What is known of a meeting when one asks who may vote. */
export type VotersRoll = {
  readonly seats: readonly Pick<Occupation, 'seat' | 'state'>[]
  readonly records: readonly Attendance[]
  readonly events: readonly Movement[]
  readonly proxiesPerHolder: number | null
}

/**
 * The voices at a time of day (`HH:MM`), or as the roll stands: members with a vote who are there, represented, or whose
 * proxy is admitted and in the hands of somebody there. In the order of the seats; interests are not looked at.
 */
export function votersAt(
  { seats, records, events, proxiesPerHolder }: VotersRoll,
  time: string | null = null,
): readonly Voter[] {
  const filled = seats.filter(({ seat, state }) => state !== 'vacant' && seat.voice === 'deliberative')
  const roll = rollAt(records, events, time)
  const seatMap = new Map(seats.map(({ seat }) => [seat.id as string, seat]))
  const proxies = judgedProxies({ seats: seatMap, records: roll, perHolder: proxiesPerHolder })
  const bySeat = new Map(roll.map((record) => [record.seatId, record]))
  return filled.flatMap(({ seat }): readonly Voter[] => {
    const record = bySeat.get(seat.id)
    if (record?.status === 'present' || record?.status === 'represented')
      return [{ seatId: seat.id, by: seat.id, kind: record.status }]
    const proxy = proxies.find(({ giver, refusal }) => giver === seat.id && refusal === null)
    const isGiven = record?.status === 'proxy' && proxy !== undefined
    return isGiven ? [{ seatId: seat.id, by: proxy.receiver, kind: 'proxy' }] : []
  })
}

/** How many seats voted what. Those with an interest are among those who took no part. */
export function countBallots(ballots: Iterable<Pick<Ballot, 'choice'>>) {
  const counts: Record<BallotChoice, number> = {
    for: 0,
    against: 0,
    abstention: 0,
    'not-taking': 0,
    conflict: 0,
  }
  for (const { choice } of ballots) counts[choice] += 1
  return {
    votesFor: counts.for,
    votesAgainst: counts.against,
    abstentions: counts.abstention,
    votesNotTaking: counts['not-taking'] + counts.conflict,
  }
}
