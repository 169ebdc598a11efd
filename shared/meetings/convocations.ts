import { memoGroupBy } from '../kit/group-by.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'
import type { Seat } from '../organisation/seat.ts'
import {
  type Addressee,
  addresseeRanks,
  type Convocation,
  type ConvocationId,
  type ConvocationKind,
} from './convocation.ts'
import type { Meeting, MeetingId } from './meeting.ts'
import type { QuorumRule } from './quorum-statement.ts'
import type { Reply } from './reply.ts'

/** The part of a document that the rules of convocations read. */
export type ConvocationData = {
  readonly convocation: ReadonlyMap<string, Convocation>
  readonly addressee: ReadonlyMap<string, Addressee>
  readonly reply: ReadonlyMap<string, Reply>
}

const convocationsByMeeting = memoGroupBy((convocation: Convocation) => convocation.meetingId)
const addresseesByConvocation = memoGroupBy((addressee: Addressee) => addressee.convocationId)
const repliesByMeeting = memoGroupBy((reply: Reply) => reply.meetingId)

/** What was sent for a meeting, first sent first. */
export function convocationsOf(
  data: Pick<ConvocationData, 'convocation'>,
  meetingId: MeetingId,
): readonly Convocation[] {
  return [...convocationsByMeeting(data.convocation)(meetingId)].sort((a, b) =>
    a.sentOn === b.sentOn ? (a.id < b.id ? -1 : 1) : a.sentOn < b.sentOn ? -1 : 1,
  )
}

/** To whom a convocation was sent, in protocol order, each holder before her deputies; guests without a seat last. */
export function addresseesOf(
  data: Pick<ConvocationData, 'addressee'> & { readonly seat: ReadonlyMap<string, Seat> },
  convocationId: ConvocationId,
): readonly Addressee[] {
  const place = ({ seatId, rank, id }: Addressee) => {
    const order = seatId === null ? undefined : data.seat.get(seatId)?.order
    return [order ?? Number.MAX_SAFE_INTEGER, addresseeRanks.indexOf(rank), id] as const
  }
  return [...addresseesByConvocation(data.addressee)(convocationId)].sort((a, b) => {
    const [left, right] = [place(a), place(b)]
    return left[0] - right[0] || left[1] - right[1] || (left[2] < right[2] ? -1 : 1)
  })
}

/** What the members answered, by seat. */
export function repliesOf(
  data: Pick<ConvocationData, 'reply'>,
  meetingId: MeetingId,
): ReadonlyMap<string, Reply> {
  return new Map(repliesByMeeting(data.reply)(meetingId).map((reply) => [reply.seatId, reply]))
}

/**
 * What may be sent next. The first is the convocation, or the second call after a meeting that could not deliberate;
 * afterwards somebody is added, the meeting is moved, or called off. Nothing is sent once it was held or called off.
 */
export function nextConvocationKinds(
  data: Pick<ConvocationData, 'convocation'>,
  meeting: Pick<Meeting, 'id' | 'status'>,
): readonly ConvocationKind[] {
  if (meeting.status === 'held') return []
  const sent = convocationsOf(data, meeting.id)
  if (sent.some(({ kind }) => kind === 'cancellation')) return []
  if (sent.length > 0) {
    return meeting.status === 'cancelled' ? ['cancellation'] : ['complement', 'rescheduling', 'cancellation']
  }
  return meeting.status === 'cancelled' ? [] : ['convocation', 'second-call']
}

/** The rules that a meeting follows: those frozen when it was convened, else those of its body today. */
export function rulesOfMeeting(
  data: Pick<ConvocationData, 'convocation'> & {
    readonly body: ReadonlyMap<string, { readonly rulesProfileId: string | null }>
    readonly rulesProfile: ReadonlyMap<string, RulesProfile>
  },
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
): RulesProfile | null {
  const frozen = convocationsOf(data, meeting.id)[0]
  if (frozen !== undefined) return frozen.rules
  const profileId = data.body.get(meeting.bodyId)?.rulesProfileId ?? null
  return profileId === null ? null : (data.rulesProfile.get(profileId) ?? null)
}

/** The rules under which a meeting deliberates. */
export type RulesInForce = RulesProfile & Pick<QuorumRule, 'isSecondCall'>

/**
 * The rules under which a meeting deliberates: those that it follows, without a quorum when its members were told so by a
 * second convocation that these rules foresee (CRPA R133-10, CGCT L2121-17). Null without rules.
 */
export function rulesInForce(
  data: Parameters<typeof rulesOfMeeting>[0],
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
): RulesInForce | null {
  const rules = rulesOfMeeting(data, meeting)
  const isCalledAgain = convocationsOf(data, meeting.id).some(({ kind }) => kind === 'second-call')
  return rules !== null && isCalledAgain && rules.secondCallDays !== null && rules.quorumBasis !== 'none'
    ? { ...rules, quorumBasis: 'none', isSecondCall: true }
    : rules
}

/** Tells whether the seat for which somebody was called belongs to the body that meets. */
export function isCalledByItsBody(
  { convocationId, seatId }: Pick<Addressee, 'convocationId' | 'seatId'>,
  data: Pick<ConvocationData, 'convocation'> & {
    readonly meeting: ReadonlyMap<string, Meeting>
    readonly seat: ReadonlyMap<string, Seat>
  },
): boolean {
  if (seatId === null) return true
  const meetingId = data.convocation.get(convocationId)?.meetingId ?? ''
  return data.seat.get(seatId)?.bodyId === data.meeting.get(meetingId)?.bodyId
}

const told = ['date', 'startTime', 'place', 'modality'] as const

/** What of a meeting differs from what its members were last told; empty when they know it all, or nothing yet. */
export function untoldChanges(
  data: Pick<ConvocationData, 'convocation'>,
  meeting: Meeting,
): readonly (typeof told)[number][] {
  const last = convocationsOf(data, meeting.id)
    .filter(({ kind }) => kind !== 'cancellation')
    .at(-1)
  return last === undefined ? [] : told.filter((field) => last[field] !== meeting[field])
}
