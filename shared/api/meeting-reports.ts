import { z } from 'zod'
import { dateField, lineField } from '../kit/fields.ts'
import { convocationKinds } from '../meetings/convocation.ts'
import { editions } from '../meetings/edition.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { packContentsField } from '../organisation/pack-part.ts'

const meetingId = meetingIdField

export const packRequestSchema = z.strictObject({
  report: z.literal('pack'),
  meetingId,
  edition: z.enum(editions),
  /** What it holds, in order; null: what is remembered for the body, else the usual contents. */
  contents: packContentsField.nullable(),
  /** This copy is handed to the members: it is numbered and noted. Public editions are not. */
  isIssued: z.boolean(),
  format: z.literal('pdf'),
})
/** The dossier de séance. */
export type PackRequest = z.infer<typeof packRequestSchema>

/** One letter to all, or one to each with her own name, civility and proxy form. */
export const addressings = ['collective', 'each'] as const
export type Addressing = (typeof addressings)[number]

export const convocationRequestSchema = z.strictObject({
  report: z.literal('convocation'),
  meetingId,
  kind: z.enum(convocationKinds),
  addressing: z.enum(addressings),
  /** The date of the letter; null: the day on which its sending was noted, else today. */
  date: dateField.nullable(),
  /** Until when to answer; null: a few working days before the meeting. */
  replyBy: dateField.nullable(),
  /** Number of the letter in the sender's register (n° chrono); empty when there is none. */
  reference: lineField(120),
  /** Of drafts: the dossier de séance goes with them. */
  withPack: z.boolean(),
  format: z.enum(['pdf', 'docx', 'eml', 'ics']),
})
/** What goes out to announce a meeting, to move it or to call it off. */
export type ConvocationRequest = z.infer<typeof convocationRequestSchema>

/** The other documents of a meeting that are handed out before it. */
export const meetingReportSchemas = [
  z.strictObject({ report: z.literal('agenda'), meetingId, format: z.enum(['pdf', 'docx']) }),
  z.strictObject({ report: z.literal('sign-in'), meetingId, format: z.literal('pdf') }),
  z.strictObject({ report: z.literal('proxies'), meetingId, format: z.enum(['pdf', 'docx']) }),
] as const
