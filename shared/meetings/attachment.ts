import { z } from 'zod'
import { idField, nameField } from '../kit/fields.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { agendaItemIdField } from './agenda-item.ts'
import { minutesIdField } from './minutes.ts'

export const attachmentIdField = idField<'Attachment'>()
export type AttachmentId = z.infer<typeof attachmentIdField>

export const sha256Field = z.string().regex(/^[0-9a-f]{64}$/)

export const attachmentShape = {
  id: attachmentIdField,
  /** What it is annexed to: exactly one of the three; under minutes it is the signed copy. */
  agendaItemId: agendaItemIdField.nullable(),
  conventionId: conventionIdField.nullable(),
  minutesId: minutesIdField.nullable(),
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
/** A file annexed to an agenda item, to a convention or to minutes. */
export type Attachment = z.infer<typeof attachmentSchema>

/** Tells whether a file is annexed to exactly one thing. */
export function hasOneOwner({ agendaItemId, conventionId, minutesId }: Attachment): boolean {
  return [agendaItemId, conventionId, minutesId].filter((id) => id !== null).length === 1
}
