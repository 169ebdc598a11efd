import { z } from 'zod'
import { dateField, idField, lineField, proseField, timeField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { personIdField } from '../organisation/person.ts'

export const meetingStatuses = ['planned', 'convened', 'held', 'cancelled'] as const
export const meetingModalities = ['in-person', 'remote', 'hybrid', 'written'] as const

export const meetingIdField = idField<'Meeting'>()
export type MeetingId = z.infer<typeof meetingIdField>

export const meetingShape = {
  id: meetingIdField,
  bodyId: bodyIdField,
  /** « séance n° 2 de 2026 »: counted within the civil year of the date. */
  number: z.int().min(1).max(999),
  date: dateField,
  startTime: timeField,
  endTime: timeField.nullable(),
  place: lineField(),
  modality: z.enum(meetingModalities),
  status: z.enum(meetingStatuses),
  chairPersonId: personIdField.nullable(),
  secretaryPersonId: personIdField.nullable(),
  /** Opening words and general remarks of the minutes; the exchanges stand under each agenda item. */
  minutes: proseField(),
  /** How to get there (plan d'accès), or the link of a remote meeting; printed in convocations. */
  accessNotes: proseField(2000),
} as const

export const meetingSchema = z.strictObject(meetingShape).readonly()
/** A meeting (séance) of a body. */
export type Meeting = z.infer<typeof meetingSchema>
