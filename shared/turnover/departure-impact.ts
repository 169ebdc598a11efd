import type { Decision } from '../decisions/decision.ts'
import type { FollowUp } from '../decisions/follow-up.ts'
import { isOpenFollowUp } from '../decisions/follow-up-rules.ts'
import type { DocumentData } from '../document/document-data.ts'
import { isWithin } from '../kit/period.ts'
import type { Attendance } from '../meetings/attendance.ts'
import { postHolder, termInPlace } from '../organisation/composition.ts'
import type { ConventionParty } from '../organisation/convention.ts'
import type { PersonId } from '../organisation/person.ts'
import type { PostId, Tenure } from '../organisation/post.ts'
import { answererOf } from '../organisation/responsibilities.ts'
import type { Responsibility } from '../organisation/responsibility.ts'
import type { Mandate, Seat } from '../organisation/seat.ts'
import type { Risk } from '../quality/risk.ts'
import { isToCome, type MeetingPart, meetingParts } from './meeting-parts.ts'
import { isOpenDecision } from './open-tasks.ts'
import { type QuorumImpact, quorumImpacts } from './quorum-impact.ts'

/** A seat that somebody fills as its holder, by her post or by a mandate of her own. */
export type HeldSeat = { readonly seat: Seat; readonly by: Tenure | Mandate }

/** All that a person leaves when the last day of her functions is over. */
export type DepartureImpact = {
  readonly tenures: readonly Tenure[]
  readonly seats: readonly HeldSeat[]
  /** Where she stands in for somebody. */
  readonly deputies: readonly Mandate[]
  /** What begins after her last day. */
  readonly later: readonly (Tenure | Mandate)[]
  readonly responsibilities: readonly Responsibility[]
  readonly decisions: readonly Decision[]
  readonly followUps: readonly FollowUp[]
  readonly risks: readonly Risk[]
  /** The meetings to come that expect her. */
  readonly meetings: readonly MeetingPart[]
  readonly proxiesGiven: readonly Attendance[]
  readonly proxiesReceived: readonly Attendance[]
  /** The conventions that she has still to sign. */
  readonly signatures: readonly ConventionParty[]
  readonly quorums: readonly QuorumImpact[]
}

/** What a person leaves behind after a last day: everything that names her or that follows a post of hers. */
export function departureImpact(data: DocumentData, personId: PersonId, lastDay: string): DepartureImpact {
  const tenures = valuesOf(data.tenure, (tenure) => tenure.personId === personId && isWithin(tenure, lastDay))
  const mandates = valuesOf(data.mandate, (mandate) => mandate.personId === personId)
  const seats = heldSeats(data, personId, lastDay)
  const deputies = mandates.filter((mandate) => mandate.rank === 'deputy' && isWithin(mandate, lastDay))
  const posts = new Set(
    tenures.filter((tenure) => isInPlace(data, tenure, lastDay)).map(({ postId }) => postId),
  )
  const meetings = meetingParts(data, personId, seats, deputies, lastDay)
  return {
    tenures,
    seats,
    deputies,
    later: [...valuesOf(data.tenure, (tenure) => tenure.personId === personId), ...mandates].filter(
      ({ from }) => from !== null && lastDay < from,
    ),
    responsibilities: valuesOf(
      data.responsibility,
      (one) => isWithin(one, lastDay) && answererOf(data, one, lastDay).person?.id === personId,
    ),
    decisions: valuesOf(
      data.decision,
      (decision) => isOpenDecision(decision) && isInCharge(decision, personId, posts),
    ),
    followUps: valuesOf(
      data.followUp,
      (followUp) => isOpenFollowUp(followUp) && isInCharge(followUp, personId, posts),
    ),
    risks: valuesOf(data.risk, (risk) => risk.status !== 'closed' && isInCharge(risk, personId, posts)),
    meetings,
    ...proxies(data, seats, lastDay),
    signatures: valuesOf(
      data.conventionParty,
      ({ signatoryPostId, signedOn }) =>
        signedOn === null && signatoryPostId !== null && posts.has(signatoryPostId),
    ),
    quorums: quorumImpacts(data, personId, lastDay),
  }
}

function heldSeats(data: DocumentData, personId: PersonId, date: string): readonly HeldSeat[] {
  return [...data.seat.values()].flatMap((seat) => {
    const body = data.body.get(seat.bodyId)
    if (body === undefined || !isWithin(body, date)) return []
    const by = termInPlace(data, seat, date)
    return by?.personId === personId ? [{ seat, by }] : []
  })
}

/** When nominations overlap, the last one is in place. */
function isInPlace(data: DocumentData, tenure: Tenure, date: string): boolean {
  return postHolder(data, tenure.postId, date)?.id === tenure.id
}

function isInCharge(
  record: Pick<Decision, 'responsiblePersonId' | 'responsiblePostId'>,
  personId: PersonId,
  posts: ReadonlySet<PostId>,
): boolean {
  const { responsiblePersonId, responsiblePostId } = record
  return responsiblePersonId === personId || (responsiblePostId !== null && posts.has(responsiblePostId))
}

function proxies(
  data: DocumentData,
  seats: readonly HeldSeat[],
  lastDay: string,
): Pick<DepartureImpact, 'proxiesGiven' | 'proxiesReceived'> {
  const hers = new Set(seats.map(({ seat }) => seat.id))
  const toCome = valuesOf(data.attendance, ({ status, meetingId }) => {
    const meeting = data.meeting.get(meetingId)
    return status === 'proxy' && meeting !== undefined && isToCome(meeting, lastDay)
  })
  return {
    proxiesGiven: toCome.filter(({ seatId }) => hers.has(seatId)),
    proxiesReceived: toCome.filter(({ proxySeatId }) => proxySeatId !== null && hers.has(proxySeatId)),
  }
}

function valuesOf<T>(map: ReadonlyMap<string, T>, keep: (value: T) => boolean): readonly T[] {
  return [...map.values()].filter(keep)
}
