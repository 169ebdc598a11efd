import { z } from 'zod'
import { dateField, idField, lineField, proseField, timeField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { postIdField } from '../organisation/post.ts'
import { rulesProfileSchema } from '../organisation/rules-profile.ts'
import { seatIdField } from '../organisation/seat.ts'
import { meetingIdField, meetingModalities } from './meeting.ts'

export const convocationKinds = [
  'convocation',
  'second-call',
  'complement',
  'rescheduling',
  'cancellation',
] as const
export type ConvocationKind = (typeof convocationKinds)[number]

/** How it was sent; what goes by post is received later, the rest on the day. */
export const convocationMeans = ['email', 'post', 'hand'] as const

export const convocationIdField = idField<'Convocation'>()
export type ConvocationId = z.infer<typeof convocationIdField>

/** What was announced: it stays as it was told when the meeting is moved. */
const toldShape = {
  date: dateField,
  startTime: timeField,
  endTime: timeField.nullable(),
  place: lineField(),
  modality: z.enum(meetingModalities),
} as const

export const convocationShape = {
  id: convocationIdField,
  meetingId: meetingIdField,
  kind: z.enum(convocationKinds),
  sentOn: dateField,
  means: z.enum(convocationMeans),
  ...toldShape,
  /** The rules of functioning in force on that day, frozen: editing a profile changes no meeting that was convened. */
  rules: rulesProfileSchema.nullable(),
  note: proseField(),
} as const

export const convocationSchema = z.strictObject(convocationShape).readonly()
/** A convocation as it was sent: an official act, which is answered by another one and never changed. */
export type Convocation = z.infer<typeof convocationSchema>

export const addresseeRanks = ['holder', 'deputy', 'guest'] as const
export type AddresseeRank = (typeof addresseeRanks)[number]

export const addresseeIdField = idField<'Addressee'>()
export type AddresseeId = z.infer<typeof addresseeIdField>

export const addresseeShape = {
  id: addresseeIdField,
  convocationId: convocationIdField,
  personId: personIdField,
  /** The seat for which she was called; null for somebody invited beside the body. */
  seatId: seatIdField.nullable(),
  rank: z.enum(addresseeRanks),
  /** The post under which she was called, and its title as it was written that day. */
  postId: postIdField.nullable(),
  quality: lineField(),
  /** Null while nothing tells that it has arrived. */
  receivedOn: dateField.nullable(),
} as const

export const addresseeSchema = z.strictObject(addresseeShape).readonly()
/** Somebody to whom a convocation was sent. */
export type Addressee = z.infer<typeof addresseeSchema>
