import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'

export const civilities = ['mr', 'mrs'] as const
export const personIdField = idField<'Person'>()
export type PersonId = z.infer<typeof personIdField>

/** What one may write of a person. */
export const writtenPersonShape = {
  id: personIdField,
  civility: z.enum(civilities).nullable(),
  firstName: lineField(120),
  lastName: nameField(120),
  /** Professional contact only (personal data restraint). */
  email: lineField(),
  phone: lineField(40),
  note: proseField(),
} as const

export const personShape = {
  ...writtenPersonShape,
  /** Since when nothing tells who it was: contacts purged, name replaced (RGPD). */
  anonymisedOn: dateField.nullable(),
} as const

export const personSchema = z.strictObject(personShape).readonly()
/** A person, whatever seats or posts she holds. */
export type Person = z.infer<typeof personSchema>
