import { z } from 'zod'
import { idField, lineField } from '../kit/fields.ts'
import { personIdField } from '../organisation/person.ts'
import { meetingIdField } from './meeting.ts'

export const guestPresences = ['expected', 'present', 'excused', 'absent'] as const

export const guestIdField = idField<'Guest'>()
export type GuestId = z.infer<typeof guestIdField>

export const guestShape = {
  id: guestIdField,
  meetingId: meetingIdField,
  personId: personIdField,
  order: z.int().min(0).max(1_000_000),
  /** Under which title she is invited; empty when that of the directory on the day will do. */
  quality: lineField(),
  presence: z.enum(guestPresences),
} as const

export const guestSchema = z.strictObject(guestShape).readonly()
/** Somebody invited to a meeting who has no seat in the body (invité, expert). */
export type Guest = z.infer<typeof guestSchema>
