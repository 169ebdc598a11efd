import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'

export const dismissalIdField = idField<'Dismissal'>()
export type DismissalId = z.infer<typeof dismissalIdField>

export const dismissalShape = {
  id: dismissalIdField,
  /** The rule set aside (« TER-02 ») or, for a gap to the model organisation, « ADA-01 ». */
  rule: nameField(20),
  /** What it was set aside for: the key of the result (its objects), as the rule makes it. */
  subject: lineField(200),
  /** Never empty: a result is set aside for a reason that can be read later. */
  reason: proseField(4000).refine((text) => text.trim() !== '', { error: 'empty' }),
  by: lineField(120),
  on: dateField,
  /** From this day on the result counts again; the line stays, as a trace. */
  revokedOn: dateField.nullable(),
} as const

export const dismissalSchema = z.strictObject(dismissalShape).readonly()
/** A result of the checks set aside with its reason: who, when, why; revocable. */
export type Dismissal = z.infer<typeof dismissalSchema>
