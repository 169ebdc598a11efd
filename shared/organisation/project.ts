import { z } from 'zod'
import { dateField, lineField, nameField, proseField } from '../kit/fields.ts'
import { letterheadIdField } from './letterhead.ts'
import { phaseIdField } from './phase.ts'

/** The six perimeters of the fiche: « académique, départemental, circonscription, secteur de collège, commune, regroupement de communes ». */
export const projectScopes = [
  'academic',
  'departmental',
  'constituency',
  'college-sector',
  'commune',
  'commune-group',
] as const

/** How far the collectivities have handed the competence over to a grouping (intercommunality, syndicate). */
export const competenceTransfers = ['none', 'partial', 'full'] as const
/** How the ENT is bought. */
export const purchaseModes = [
  'own-market',
  'order-group',
  'central-purchasing',
  'syndicate',
  'other',
] as const

export const projectSchema = z
  .strictObject({
    id: z.literal('project'),
    name: nameField(),
    scope: z.enum(projectScopes).nullable(),
    territory: lineField(),
    /** Official code of the territory: INSEE code of a commune or département, SIREN of an EPCI, code of an académie. */
    territoryCode: lineField(20),
    competenceTransfer: z.enum(competenceTransfers).nullable(),
    purchaseMode: z.enum(purchaseModes).nullable(),
    /** The stage that the project has reached. */
    phaseId: phaseIdField.nullable(),
    /** How documents begin when neither the body nor the entity that hosts it has a letterhead of its own. */
    letterheadId: letterheadIdField.nullable(),
    startedOn: dateField.nullable(),
    purpose: proseField(),
  })
  .readonly()
/** The one project of a document. */
export type Project = z.infer<typeof projectSchema>
export type CompetenceTransfer = (typeof competenceTransfers)[number]
export type PurchaseMode = (typeof purchaseModes)[number]
export type ProjectScope = (typeof projectScopes)[number]
