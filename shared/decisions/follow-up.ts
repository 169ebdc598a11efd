import { z } from 'zod'
import { dateField, idField, nameField, proseField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { decisionIdField, responsibleShape } from './decision.ts'

export const followUpStatuses = ['todo', 'ongoing', 'done', 'postponed', 'abandoned', 'irrelevant'] as const
export type FollowUpStatus = (typeof followUpStatuses)[number]

export const followUpIdField = idField<'FollowUp'>()
export type FollowUpId = z.infer<typeof followUpIdField>

export const followUpShape = {
  id: followUpIdField,
  bodyId: bodyIdField,
  decisionId: decisionIdField.nullable(),
  text: nameField(2000),
  ...responsibleShape,
  status: z.enum(followUpStatuses),
  recordedOn: dateField,
  closedOn: dateField.nullable(),
  note: proseField(),
} as const

export const followUpSchema = z.strictObject(followUpShape).readonly()
/** A follow-up (suivi): what must be done because of a decision, by whom and when. */
export type FollowUp = z.infer<typeof followUpSchema>
