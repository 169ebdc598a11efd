import { z } from 'zod'
import { dateField, lineField, nameField, proseField } from '../kit/fields.ts'
import { entityIdField } from './entity.ts'

/** The six perimeters of the fiche: « académique, départemental, circonscription, secteur de collège, commune, regroupement de communes ». */
export const projectScopes = [
  'academic',
  'departmental',
  'constituency',
  'college-sector',
  'commune',
  'commune-group',
] as const

export const projectSchema = z
  .strictObject({
    id: z.literal('project'),
    name: nameField(),
    scope: z.enum(projectScopes).nullable(),
    territory: lineField(),
    /** Lines of the sender block printed on every document; text only, never a State emblem. */
    letterhead: proseField(1000),
    coordinatingEntityId: entityIdField.nullable(),
    startedOn: dateField.nullable(),
    purpose: proseField(),
  })
  .readonly()
/** The one project of a document. */
export type Project = z.infer<typeof projectSchema>
export type ProjectScope = (typeof projectScopes)[number]
