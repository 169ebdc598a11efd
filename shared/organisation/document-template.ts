import { z } from 'zod'
import { idField, nameField, sha256Field } from '../kit/fields.ts'
import { bodyIdField } from './body.ts'

/** The reports that can be written into a Word template of the user. */
export const templatedReports = ['convocation', 'minutes', 'decision-list'] as const
export type TemplatedReport = (typeof templatedReports)[number]

export const documentTemplateIdField = idField<'DocumentTemplate'>()
export type DocumentTemplateId = z.infer<typeof documentTemplateIdField>

export const documentTemplateShape = {
  id: documentTemplateIdField,
  report: z.enum(templatedReports),
  /** The body whose documents are written into it; null for those that have no template of their own. */
  bodyId: bodyIdField.nullable(),
  fileName: nameField(),
  sha256: sha256Field,
  byteSize: z.int().min(0),
} as const

export const documentTemplateSchema = z.strictObject(documentTemplateShape).readonly()
/** A Word file of the user into which a report is written (modèle). */
export type DocumentTemplate = z.infer<typeof documentTemplateSchema>
