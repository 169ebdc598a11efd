import { z } from 'zod'
import { dateField, idField, lineField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { seatIdField } from '../organisation/seat.ts'
import { meetingIdField } from './meeting.ts'

/** What a member announced; the same words as what becomes of a seat at the meeting, « absent » apart. */
export const replyAnswers = ['present', 'represented', 'proxy', 'excused'] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

export const replyIdField = idField<'Reply'>()
export type ReplyId = z.infer<typeof replyIdField>

export const replyShape = {
  id: replyIdField,
  meetingId: meetingIdField,
  seatId: seatIdField,
  answer: z.enum(replyAnswers),
  /** The deputy who will come when `represented`; null otherwise. */
  personId: personIdField.nullable(),
  /** The seat that receives the proxy when `proxy`; null otherwise, or when it was left in blank. */
  proxySeatId: seatIdField.nullable(),
  repliedOn: dateField,
  note: lineField(),
} as const

export const replySchema = z.strictObject(replyShape).readonly()
/** What a member of the body answered to the convocation of a meeting; one for each seat. */
export type Reply = z.infer<typeof replySchema>
