import { type AppError, appError } from '../../api/errors.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { Convocation, ConvocationKind } from '../../meetings/convocation.ts'
import {
  type ConvocationData,
  convocationsOf,
  nextConvocationKinds,
  rulesOfMeeting,
  untoldChanges,
} from '../../meetings/convocations.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { RulesProfile } from '../../organisation/rules-profile.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { type Recipient, recipientsOfSent, recipientsToBe } from './recipients.ts'

/** When, where and how a meeting is announced. */
export type Announced = Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'place' | 'modality'>

/** What one sending says, and to whom: one that was noted, or one that is being prepared. */
export type Sending = {
  readonly kind: ConvocationKind
  /** The sending as it was noted; null while it is only prepared. */
  readonly sent: Convocation | null
  readonly announced: Announced
  /** What the members were told before it; null when it is the first. */
  readonly earlier: Convocation | null
  readonly rules: RulesProfile | null
  readonly recipients: readonly Recipient[]
  /** How many sendings came before it: calendars tell the later from the earlier by it. */
  readonly sequence: number
}

/**
 * The sending of a kind. One that was noted is said again as it was, unless there is something new of the same kind to say:
 * another day, somebody else to call. Refused when nothing of the kind can be sent, or when nobody would receive it.
 */
export function sendingOf(context: PackContext, kind: ConvocationKind): Result<Sending, AppError> {
  const { data, meeting } = context
  const all = convocationsOf(data, meeting.id)
  const sent = all.findLast((one) => one.kind === kind) ?? null
  const isNext = nextConvocationKinds(data, meeting).includes(kind)
  const toBe = isNext ? recipientsToBe(data, meeting, kind) : []
  if (isNext && isWorthSending(context, kind, toBe)) {
    const earlier = all.findLast((one) => one.kind !== 'cancellation') ?? null
    // What is called off is the meeting of which the members know.
    return found(context, {
      kind,
      sent: null,
      announced: kind === 'cancellation' ? (earlier ?? meeting) : meeting,
      earlier,
      recipients: toBe,
      sequence: all.length,
    })
  }
  if (sent !== null) {
    const sequence = all.indexOf(sent)
    const earlier = all.slice(0, sequence).findLast((one) => one.kind !== 'cancellation') ?? null
    const recipients = recipientsOfSent(data, sent, meeting)
    const announced = kind === 'cancellation' ? (earlier ?? sent) : sent
    return found(context, { kind, sent, announced, earlier, recipients, sequence })
  }
  if (!isNext) return fail(appError('convocation-out-of-turn', { kind }))
  const isFirst = kind === 'convocation' || kind === 'second-call'
  return fail(appError(isFirst ? 'meeting-without-members' : 'convocation-nothing-new'))
}

/** The kinds of which there is something to say: those that were noted, the last one first, and what may be sent next. */
export function kindsToPrint(
  data: Pick<ConvocationData, 'convocation'>,
  meeting: Pick<Meeting, 'id' | 'status'>,
): readonly ConvocationKind[] {
  const noted = convocationsOf(data, meeting.id).map(({ kind }) => kind)
  return [...new Set([...noted.reverse(), ...nextConvocationKinds(data, meeting)])]
}

function isWorthSending(
  { data, meeting }: PackContext,
  kind: ConvocationKind,
  recipients: readonly Recipient[],
): boolean {
  if (recipients.length === 0) return false
  return kind !== 'rescheduling' || untoldChanges(data, meeting).length > 0
}

function found({ data, meeting }: PackContext, sending: Omit<Sending, 'rules'>): Result<Sending, AppError> {
  const rules = sending.sent === null ? rulesOfMeeting(data, meeting) : sending.sent.rules
  return ok({ ...sending, rules })
}
