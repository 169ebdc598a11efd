import { compositionOf, type Occupation } from '../organisation/composition.ts'
import { deputyRuleOf } from '../organisation/deputies.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'
import type { Attendance, AttendanceId } from './attendance.ts'
import { type ConvocationData, repliesOf, rulesInForce } from './convocations.ts'
import type { Meeting } from './meeting.ts'
import { type QuorumStatement, quorumStatement } from './quorum-statement.ts'
import type { Reply } from './reply.ts'

/** What the answers to a convocation let one expect of the quorum, and who would save it; only seats with a vote. */
export type QuorumForecast = {
  readonly profile: RulesProfile
  readonly statement: QuorumStatement
  /** Those who have not answered, in protocol order. */
  readonly unanswered: readonly Occupation[]
  /** Those who are excused although a deputy may come for them. */
  readonly replaceable: readonly Occupation[]
}

/** Reads the answers as the roll of a meeting that opens with them. Null when the meeting follows no rules. */
export function quorumForecast(
  data: OrganisationData & ConvocationData & { readonly rulesProfile: ReadonlyMap<string, RulesProfile> },
  meeting: Meeting,
): QuorumForecast | null {
  const profile = rulesInForce(data, meeting)
  if (profile === null) return null
  const seats = compositionOf(data, meeting.bodyId, meeting.date)
  const replies = repliesOf(data, meeting.id)
  const statement = quorumStatement({
    seats,
    records: [...replies.values()].map(asRecord),
    events: [],
    rule: profile,
  })
  const voting = seats.filter(({ seat, state }) => seat.voice === 'deliberative' && state !== 'vacant')
  const answerOf = ({ seat }: Occupation) => replies.get(seat.id)?.answer ?? null
  return {
    profile,
    statement,
    unanswered: voting.filter((occupation) => answerOf(occupation) === null),
    replaceable: voting.filter(
      (occupation) =>
        answerOf(occupation) === 'excused' &&
        occupation.deputies.length > 0 &&
        deputyRuleOf(data, occupation.seat, profile) !== 'none',
    ),
  }
}

function asRecord({ id, meetingId, seatId, personId, answer, proxySeatId }: Reply): Attendance {
  return {
    id: id as string as AttendanceId, // only counted, never written
    meetingId,
    seatId,
    personId,
    status: answer,
    proxySeatId,
  }
}
