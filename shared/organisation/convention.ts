import { z } from 'zod'
import { dateField, idField, lineField, nameField, periodShape, proseField } from '../kit/fields.ts'
import { entityIdField } from './entity.ts'
import { postIdField } from './post.ts'

/** Framework and specific conventions form a cascade; the charter is the fiche's « charte d'utilisation/contrat d'engagement ». */
export const conventionKinds = ['framework', 'specific', 'single', 'charter', 'market', 'other'] as const
export type ConventionKind = (typeof conventionKinds)[number]

export const conventionIdField = idField<'Convention'>()
export type ConventionId = z.infer<typeof conventionIdField>

export const conventionShape = {
  id: conventionIdField,
  kind: z.enum(conventionKinds),
  number: lineField(60),
  title: nameField(),
  /** The convention that this one applies: cadre → spécifique → opérationnelle. */
  parentId: conventionIdField.nullable(),
  purpose: proseField(),
  signedOn: dateField.nullable(),
  ...periodShape,
  /** « tacite reconduction annuelle », in words. */
  renewal: lineField(),
  note: proseField(),
} as const

export const conventionSchema = z.strictObject(conventionShape).readonly()
/** A partnership convention, a charter or a public contract of the project. */
export type Convention = z.infer<typeof conventionSchema>

export const conventionPartyIdField = idField<'ConventionParty'>()
export type ConventionPartyId = z.infer<typeof conventionPartyIdField>

export const conventionPartyShape = {
  id: conventionPartyIdField,
  conventionId: conventionIdField,
  entityId: entityIdField,
  order: z.int().min(0).max(1_000_000),
  /** What the party is in the project, and by which competence: the fiche wants both said. */
  role: lineField(),
  competence: lineField(),
  /** Where the convention says so (« article 4 »). */
  article: lineField(60),
  /** Who signs: a post, whoever holds it on the day. */
  signatoryPostId: postIdField.nullable(),
  /** Deliberation or order by which the signatory may sign. */
  enablingAct: lineField(),
  enabledOn: dateField.nullable(),
  signedOn: dateField.nullable(),
} as const

export const conventionPartySchema = z.strictObject(conventionPartyShape).readonly()
/** A party of a convention: entity × role × competence × article. */
export type ConventionParty = z.infer<typeof conventionPartySchema>
