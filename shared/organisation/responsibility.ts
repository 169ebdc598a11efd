import { z } from 'zod'
import { idField, lineField, periodShape, proseField } from '../kit/fields.ts'
import { nodeRefField } from './link.ts'
import { personIdField } from './person.ts'
import { postIdField } from './post.ts'

/**
 * What somebody carries for the project (« qui porte quoi »): coordination and ownership, purchase and funding,
 * accompaniment and support, data protection, and, for a collectivity, its competences and its référent.
 */
export const responsibilityKinds = [
  'coordination',
  'project-ownership',
  'project-management',
  'purchasing',
  'funding',
  'contract-monitoring',
  'support',
  'training',
  'helpdesk-1',
  'helpdesk-2',
  'hosting',
  'data-controller',
  'data-protection',
  'quality',
  'digital-competence',
  'education-competence',
  'referent',
] as const
export type ResponsibilityKind = (typeof responsibilityKinds)[number]

/** Competences and référents are those of a collectivity; all the rest is « qui porte quoi » in the project. */
export function isOfCollectivity(kind: ResponsibilityKind): boolean {
  return kind === 'digital-competence' || kind === 'education-competence' || kind === 'referent'
}

export const responsibilityIdField = idField<'Responsibility'>()
export type ResponsibilityId = z.infer<typeof responsibilityIdField>

/** A whole, in hundredths of a per cent. */
export const wholeShare = 10_000

export const responsibilityShape = {
  id: responsibilityIdField,
  kind: z.enum(responsibilityKinds),
  /** Which entity or body carries it; for competences and référents, the collectivity concerned. */
  holder: nodeRefField,
  /** Who answers for it there: a post, whoever holds it, or failing that a person. */
  postId: postIdField.nullable(),
  personId: personIdField.nullable(),
  /** Part of the cost, in hundredths of a per cent (3 333 is 33,33 %); funding only. */
  share: z.int().min(0).max(wholeShare).nullable(),
  /** Prevails where several carry the same thing: the main référent, the one who answers for a shared coordination. */
  isPrincipal: z.boolean(),
  /** Carried together with the others of its kind, on purpose (co-portage). */
  isShared: z.boolean(),
  /** « Profil, mission, périmètre » of those who accompany, as the fiche asks. */
  profile: proseField(4000),
  mission: proseField(4000),
  perimeter: proseField(4000),
  /** Founding act: convention, deliberation, mission letter. */
  act: lineField(),
  note: proseField(),
  ...periodShape,
} as const

export const responsibilitySchema = z.strictObject(responsibilityShape).readonly()
/** A dated charge of an entity or a body in the project. */
export type Responsibility = z.infer<typeof responsibilitySchema>
