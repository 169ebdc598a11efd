import { z } from 'zod'
import { dateField, idField, lineField, proseField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { meetingIdField } from './meeting.ts'

/** `summary`: compte rendu; `formal`: procès-verbal of a regulated body (domain §2.2). */
export const minutesKinds = ['summary', 'formal'] as const
export type MinutesKind = (typeof minutesKinds)[number]

export const minutesStatuses = ['draft', 'circulated', 'adopted', 'signed'] as const
export type MinutesStatus = (typeof minutesStatuses)[number]

export const minutesIdField = idField<'Minutes'>()
export type MinutesId = z.infer<typeof minutesIdField>

export const minutesShape = {
  id: minutesIdField,
  meetingId: meetingIdField,
  kind: z.enum(minutesKinds),
  status: z.enum(minutesStatuses),
  /** Sent for observations, which are welcome until `observationsUntil`. */
  circulatedOn: dateField.nullable(),
  observationsUntil: dateField.nullable(),
  adoptedOn: dateField.nullable(),
  /** The meeting of the same body that adopted them. */
  adoptedAtMeetingId: meetingIdField.nullable(),
  signedOn: dateField.nullable(),
  /** SHA-256 of what was adopted: any later change is seen. */
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
} as const

export const minutesSchema = z.strictObject(minutesShape).readonly()
/** The life of the minutes (compte rendu, procès-verbal) of one meeting; their text stands in the meeting and its items. */
export type Minutes = z.infer<typeof minutesSchema>

export const observationOutcomes = ['pending', 'taken', 'recorded', 'declined'] as const

export const observationIdField = idField<'Observation'>()
export type ObservationId = z.infer<typeof observationIdField>

export const observationShape = {
  id: observationIdField,
  minutesId: minutesIdField,
  personId: personIdField.nullable(),
  /** Whoever made it, in words, when no person of the document says it. */
  author: lineField(),
  receivedOn: dateField,
  text: proseField(10_000),
  /** `taken`: the text was changed; `recorded`: a disagreement printed at the end (CRPA R133-13). */
  outcome: z.enum(observationOutcomes),
  answer: proseField(10_000),
} as const

export const observationSchema = z.strictObject(observationShape).readonly()
/** What a member asked to change in minutes that were circulated, and what was made of it. */
export type Observation = z.infer<typeof observationSchema>

export const rectificationIdField = idField<'Rectification'>()
export type RectificationId = z.infer<typeof rectificationIdField>

export const rectificationShape = {
  id: rectificationIdField,
  minutesId: minutesIdField,
  date: dateField,
  text: proseField(10_000).refine((text) => text.trim() !== '', { error: 'blank' }),
} as const

export const rectificationSchema = z.strictObject(rectificationShape).readonly()
/** A rectificatif: the only way to change minutes once they are adopted. */
export type Rectification = z.infer<typeof rectificationSchema>
