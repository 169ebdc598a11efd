import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { agendaItemIdField } from '../meetings/agenda-item.ts'
import { bodyIdField } from '../organisation/body.ts'
import { personIdField } from '../organisation/person.ts'
import { postIdField } from '../organisation/post.ts'
import { decisionIdField, responsibleShape } from './decision.ts'

export const followUpStatuses = ['todo', 'ongoing', 'done', 'postponed', 'abandoned', 'irrelevant'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

export const followUpIdField = idField<'FollowUp'>()
export type FollowUpId = z.infer<typeof followUpIdField>

export const followUpShape = {
  id: followUpIdField,
  bodyId: bodyIdField,
  /** Its number among the follow-ups of its body, given when it is recorded. */
  number: z.int().min(1).max(1_000_000).nullable(),
  /** Where it comes from: a decision, or an item at which nothing was decided. */
  decisionId: decisionIdField.nullable(),
  agendaItemId: agendaItemIdField.nullable(),
  text: nameField(2000),
  ...responsibleShape,
  /** The day that was agreed afterwards; the first one stays known. */
  revisedDueDate: dateField.nullable(),
  status: z.enum(followUpStatuses),
  /** How far it has come, in per cent. */
  progress: z.int().min(0).max(100),
  recordedOn: dateField,
  closedOn: dateField.nullable(),
  note: proseField(),
} as const

export const followUpSchema = z.strictObject(followUpShape).readonly()
/** A follow-up (suivi): what must be done because of a decision, by whom and when. */
export type FollowUp = z.infer<typeof followUpSchema>

export const contributorIdField = idField<'Contributor'>()
export type ContributorId = z.infer<typeof contributorIdField>

export const contributorShape = {
  id: contributorIdField,
  followUpId: followUpIdField,
  postId: postIdField.nullable(),
  personId: personIdField.nullable(),
  label: lineField(),
} as const

export const contributorSchema = z.strictObject(contributorShape).readonly()
/** Who helps with a follow-up beside the responsible: a function, a person, or somebody named in full. */
export type Contributor = z.infer<typeof contributorSchema>

export const reminderMeans = ['mail', 'phone', 'meeting', 'letter'] as const

export const reminderIdField = idField<'Reminder'>()
export type ReminderId = z.infer<typeof reminderIdField>

export const reminderShape = {
  id: reminderIdField,
  followUpId: followUpIdField,
  on: dateField,
  means: z.enum(reminderMeans),
  /** Who was reminded, as she was named on that day. */
  addressee: lineField(),
  note: lineField(),
} as const

export const reminderSchema = z.strictObject(reminderShape).readonly()
/** A reminder (relance) that was sent or said. */
export type Reminder = z.infer<typeof reminderSchema>
