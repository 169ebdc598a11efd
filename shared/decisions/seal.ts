import { z } from 'zod'
import { dateField, idField, sha256Field } from '../kit/fields.ts'
import { minutesIdField, rectificationIdField } from '../meetings/minutes.ts'
import { bodyIdField } from '../organisation/body.ts'
import { decisionIdField } from './decision.ts'

/** What is sealed: an adopted decision, the annulment of its number, adopted minutes, a rectification of them. */
export const sealKinds = ['decision', 'annulment', 'minutes', 'rectification'] as const
export type SealKind = (typeof sealKinds)[number]

export const sealIdField = idField<'Seal'>()
export type SealId = z.infer<typeof sealIdField>

export const sealedPartSchema = z
  .strictObject({ name: z.string().min(1).max(80), sha256: sha256Field })
  .readonly()
/** A part of what is sealed with its fingerprint, so that an alteration is found and told where it is. */
export type SealedPart = z.infer<typeof sealedPartSchema>

export const sealShape = {
  id: sealIdField,
  bodyId: bodyIdField,
  /** Its rank in the register of its body, from 1 without a gap. */
  order: z.int().min(1).max(1_000_000),
  kind: z.enum(sealKinds),
  /** What is sealed: the one of the three that its kind says. */
  decisionId: decisionIdField.nullable(),
  minutesId: minutesIdField.nullable(),
  rectificationId: rectificationIdField.nullable(),
  sealedOn: dateField,
  parts: z.array(sealedPartSchema).min(1).max(200).readonly(),
  /** The fingerprint of the seal before it in the register of the body; null for the first. */
  previous: sha256Field.nullable(),
  /** The fingerprint of all the above. */
  hash: sha256Field,
} as const

export const sealSchema = z.strictObject(sealShape).readonly()
/** One link of the chain that holds the register of a body together. */
export type Seal = z.infer<typeof sealSchema>

/** Tells whether a seal is about one thing, of its kind. */
export function hasItsSubject({ kind, decisionId, minutesId, rectificationId }: Seal): boolean {
  const own = {
    decision: decisionId,
    annulment: decisionId,
    minutes: minutesId,
    rectification: rectificationId,
  }
  const subjects = [decisionId, minutesId, rectificationId].filter((id) => id !== null)
  return own[kind] !== null && subjects.length === 1
}
