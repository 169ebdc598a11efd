import type { Occupation } from '../organisation/composition.ts'
import { quorumOf, strengthOf } from '../organisation/quorum.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'
import type { SeatId } from '../organisation/seat.ts'
import type { Attendance } from './attendance.ts'
import { judgedProxies, type ProxyRefusal, type ProxyRoll } from './proxies.ts'
import { type Movement, movementsOf, rollAt } from './roll-at.ts'

/** The rules that a quorum follows. */
export type QuorumRule = Pick<
  RulesProfile,
  'quorumBasis' | 'quorumCounts' | 'proxiesPerHolder' | 'source'
> & {
  /** No quorum is asked for because the members were called a second time. */
  readonly isSecondCall?: true
}

/** Why a proxy does not count towards the quorum: the rules count nobody by proxy, or this one is not admitted. */
export type UncountedReason = 'rules-count-present' | 'proxy-to-nobody' | ProxyRefusal

/** Whether a body can deliberate at a moment, with all that explains it. Only seats with a vote are counted. */
export type QuorumStatement = {
  readonly rule: QuorumRule
  /** The seats that compose the body, and those that somebody can fill on that day. */
  readonly composing: number
  readonly inOffice: number
  readonly present: number
  readonly represented: number
  readonly proxiesCounted: number
  readonly proxiesNotCounted: readonly { readonly seatId: SeatId; readonly reason: UncountedReason }[]
  /** Those who count: present, represented and, when the rules say so, proxies. */
  readonly counted: number
  readonly required: number
  readonly missing: number
  readonly isMet: boolean
}

/** What is known of a meeting when the quorum is asked for: its seats on that day and its roll. */
export type QuorumRoll = {
  readonly seats: readonly Pick<Occupation, 'seat' | 'state'>[]
  readonly records: readonly Attendance[]
  /** Who came in or went out while it was held. */
  readonly events: readonly Movement[]
  readonly rule: QuorumRule
}

/**
 * The quorum at a time of day (`HH:MM`), or as the roll stands when no time is given: who has left is no longer there. A
 * member counts from the minute of arrival until that of leaving, and a proxy as long as its holder is there. A body
 * without anybody in office never has a quorum; rules without a quorum are always met.
 */
export function quorumStatement(
  { seats, records, events, rule }: QuorumRoll,
  time: string | null = null,
): QuorumStatement {
  const filled = new Map(
    seats.filter(({ state }) => state !== 'vacant').map(({ seat }) => [seat.id as string, seat]),
  )
  const roll = rollAt(records, events, time).filter(({ seatId }) => filled.has(seatId))
  const voting = roll.filter(({ seatId }) => filled.get(seatId)?.voice === 'deliberative')
  const strength = strengthOf(seats)
  const present = voting.filter(({ status }) => status === 'present').length
  const represented = voting.filter(({ status }) => status === 'represented').length
  const proxies = proxiesOf(voting, { seats: filled, records: roll, perHolder: rule.proxiesPerHolder }, rule)
  const proxiesNotCounted = proxies.flatMap(({ seatId, reason }) =>
    reason === null ? [] : [{ seatId, reason }],
  )
  const proxiesCounted = proxies.length - proxiesNotCounted.length
  const counted = present + represented + proxiesCounted
  const required = rule.quorumBasis === 'none' ? 0 : Math.max(1, quorumOf(rule, strength))
  return {
    rule,
    composing: strength.seats,
    inOffice: strength.filled,
    present,
    represented,
    proxiesCounted,
    proxiesNotCounted,
    counted,
    required,
    missing: Math.max(0, required - counted),
    isMet: counted >= required,
  }
}

/** A quorum and since when it is so. */
export type QuorumMoment = { readonly time: string; readonly statement: QuorumStatement }

/** The quorum at the opening (`HH:MM`), then at each arrival or departure that gained it or lost it. */
export function quorumMoments(roll: QuorumRoll, opening: string): readonly QuorumMoment[] {
  const later = [...new Set(movementsOf(roll.events).map(({ at }) => at))].filter((time) => time > opening)
  const moments: QuorumMoment[] = [{ time: opening, statement: quorumStatement(roll, opening) }]
  for (const time of later) {
    const statement = quorumStatement(roll, time)
    if (statement.isMet !== moments.at(-1)?.statement.isMet) moments.push({ time, statement })
  }
  return moments
}

function proxiesOf(voting: readonly Attendance[], roll: ProxyRoll, rule: QuorumRule) {
  const judged = judgedProxies(roll)
  return voting
    .filter(({ status }) => status === 'proxy')
    .map(({ seatId, proxySeatId }) => {
      const refusal = judged.find(({ giver }) => giver === seatId)?.refusal ?? null
      const flaw = proxySeatId === null ? ('proxy-to-nobody' as const) : refusal
      return { seatId, reason: rule.quorumCounts === 'present' ? ('rules-count-present' as const) : flaw }
    })
}
