import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField, sha256Field } from '../kit/fields.ts'
import { meetingIdField } from './meeting.ts'

export const packEditions = ['members', 'public'] as const

export const issuedPackIdField = idField<'IssuedPack'>()
export type IssuedPackId = z.infer<typeof issuedPackIdField>

/** One part as it was issued: where it stood, and the digest of what it told, so that a later pack tells what changed. */
export const issuedPartSchema = z
  .strictObject({
    key: nameField(120),
    title: lineField(),
    firstPage: z.int().min(1),
    pages: z.int().min(0),
    sha256: sha256Field,
  })
  .readonly()
export type IssuedPart = z.infer<typeof issuedPartSchema>

export const issuedPackShape = {
  id: issuedPackIdField,
  meetingId: meetingIdField,
  /** « dossier rectifié n° 2 »: counted within the meeting. */
  number: z.int().min(1).max(999),
  edition: z.enum(packEditions),
  issuedOn: dateField,
  note: proseField(2000),
  pageCount: z.int().min(1),
  parts: z.array(issuedPartSchema).max(5000).readonly(),
} as const

export const issuedPackSchema = z.strictObject(issuedPackShape).readonly()
/** A meeting pack as it was handed out. */
export type IssuedPack = z.infer<typeof issuedPackSchema>
