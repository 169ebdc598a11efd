import { z } from 'zod'
import { idField, lineField, nameField, periodShape, proseField } from '../kit/fields.ts'
import { entityIdField } from './entity.ts'
import { letterheadIdField } from './letterhead.ts'
import { levelField } from './level.ts'
import { packContentsField } from './pack-part.ts'
import { rulesProfileIdField } from './rules-profile.ts'

export const bodyKinds = [
  'steering',
  'operational',
  'proximity',
  'school-team',
  'user-group',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const bodyIdField = idField<'Body'>()
export type BodyId = z.infer<typeof bodyIdField>

export const bodyShape = {
  id: bodyIdField,
  name: nameField(),
  sigle: lineField(40),
  /** A set: in a one-commune project a single committee is both steering and operational. In the order of `bodyKinds`. */
  kinds: z
    .array(z.enum(bodyKinds))
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'duplicate' })
    .readonly(),
  level: levelField,
  hostEntityId: entityIdField.nullable(),
  mission: proseField(),
  /** Founding act: convention, decision or mission letter. */
  act: lineField(),
  /** Free words on how often it meets (« deux fois par an »). */
  frequency: lineField(),
  /** The rules of functioning that it follows. */
  rulesProfileId: rulesProfileIdField.nullable(),
  /** How its decisions are numbered; see decisions/numbering.ts for the tokens. */
  numberPattern: nameField(80),
  ...periodShape,
  /** How its documents begin; null for the letterhead of the entity that hosts it, else that of the project. */
  letterheadId: letterheadIdField.nullable(),
  /** What its meeting packs hold, in order; null for the usual contents. */
  packContents: packContentsField.nullable(),
  /** The copy of the document in which its official acts are numbered; null when none was ever sent. */
  registerCopy: z.string().min(1).max(64).nullable(),
  /** Who has that copy; empty while it was never handed over. */
  registerHolder: lineField(),
} as const

export const bodySchema = z.strictObject(bodyShape).readonly()
/** An instance of governance (instance): committee, group, team. */
export type Body = z.infer<typeof bodySchema>
