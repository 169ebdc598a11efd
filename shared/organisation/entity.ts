import { z } from 'zod'
import { idField, lineField, nameField, periodShape, proseField } from '../kit/fields.ts'
import { levelField } from './level.ts'

export const entityKinds = [
  'ministry',
  'academic-region',
  'academy',
  'dsden',
  'constituency',
  'school',
  'secondary-school',
  'rpi',
  'commune',
  'epci',
  'syndicate',
  'department',
  'region',
  'public-agency',
  'association',
  'company',
  'consultant',
  'other',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** Where an organisation stands in the deployment of the ENT: outside the perimeter, to come, pilot, deployed. */
export const deploymentStages = ['outside', 'planned', 'pilot', 'deployed'] as const
export type DeploymentStage = (typeof deploymentStages)[number]
export const sectors = ['public', 'private'] as const

export const entityIdField = idField<'Entity'>()
export type EntityId = z.infer<typeof entityIdField>

export const entityShape = {
  id: entityIdField,
  kind: z.enum(entityKinds),
  level: levelField,
  name: nameField(),
  sigle: lineField(40),
  /** Institutional attachment: a school belongs to a constituency, a constituency to a DSDEN. */
  parentId: entityIdField.nullable(),
  /** Territorial attachment of a school: the commune that owns it (code de l'éducation L212-4). */
  communeId: entityIdField.nullable(),
  uai: z
    .string()
    .regex(/^\d{7}[A-Z]$/)
    .nullable(),
  insee: z
    .string()
    .regex(/^(\d{5}|2[AB]\d{3})$/)
    .nullable(),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  /** Any other official code: of a constituency, a département, an académie. */
  code: lineField(20),
  /** Of a school: public, or private under contract. */
  sector: z.enum(sectors).nullable(),
  deployment: z.enum(deploymentStages),
  address: proseField(1000),
  email: lineField(),
  phone: lineField(40),
  note: proseField(),
  ...periodShape,
  /** The entity that took over when this one ended (merger, renaming). */
  successorId: entityIdField.nullable(),
} as const

export const entitySchema = z.strictObject(entityShape).readonly()
/** An organisation (organisme): State service, collectivity, school, supplier … */
export type Entity = z.infer<typeof entitySchema>
