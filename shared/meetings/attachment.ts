import { z } from 'zod'
import { idField, nameField, sha256Field } from '../kit/fields.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { agendaItemIdField } from './agenda-item.ts'
import { minutesIdField } from './minutes.ts'

export const attachmentIdField = idField<'Attachment'>()
export type AttachmentId = z.infer<typeof attachmentIdField>

export const attachmentShape = {
  id: attachmentIdField,
  /**
   * What it is annexed to, exactly one: under minutes it is the signed copy, under a decision its act, under a
   * follow-up a proof, under a recette its signed report (PV), under a request of change the answer of the éditeur.
   */
  agendaItemId: agendaItemIdField.nullable(),
  conventionId: conventionIdField.nullable(),
  minutesId: minutesIdField.nullable(),
  decisionId: idField<'Decision'>().nullable(),
  followUpId: idField<'FollowUp'>().nullable(),
  acceptanceId: idField<'Acceptance'>().nullable(),
  changeRequestId: idField<'ChangeRequest'>().nullable(),
  goodPracticeId: idField<'GoodPractice'>().nullable(),
  order: z.int().min(0).max(1_000_000),
  title: nameField(),
  fileName: nameField(),
  mediaType: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
  byteSize: z.int().min(0),
  pageCount: z.int().min(1),
  /** The bytes are kept once for each content, outside undo: see table `attachment_content`. */
  sha256: sha256Field,
  /** Stays out of public editions. */
  isConfidential: z.boolean(),
} as const

export const attachmentSchema = z.strictObject(attachmentShape).readonly()
/** A file annexed to one of the records that can have some. */
export type Attachment = z.infer<typeof attachmentSchema>

/** The fields of which one says what a file is annexed to. */
export const attachmentOwners = [
  'agendaItemId',
  'conventionId',
  'minutesId',
  'decisionId',
  'followUpId',
  'acceptanceId',
  'changeRequestId',
  'goodPracticeId',
] as const

export type AttachmentOwner = (typeof attachmentOwners)[number]

/** Tells whether a file is annexed to exactly one thing. */
export function hasOneOwner(attachment: Attachment): boolean {
  return attachmentOwners.filter((field) => attachment[field] !== null).length === 1
}
