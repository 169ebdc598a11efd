import { z } from 'zod'
import { idField, nameField, periodShape } from '../kit/fields.ts'

/** What an organisation may need at a phase (first key question of the fiche). */
export const requirementKinds = [
  'coordination',
  'referents',
  'steering',
  'operational',
  'proximity',
  'school-teams',
  'convention',
  'competence-holders',
  'charter',
  'impact-indicators',
] as const
export type RequirementKind = (typeof requirementKinds)[number]

export const needs = ['required', 'recommended', 'not-applicable'] as const
export type Need = (typeof needs)[number]

export const phaseIdField = idField<'Phase'>()
export type PhaseId = z.infer<typeof phaseIdField>

const needField = z.enum(needs)
export const phaseShape = {
  id: phaseIdField,
  name: nameField(120),
  order: z.int().min(0).max(1_000_000),
  ...periodShape,
  /** The minimum organisation of this phase; every kind is answered. A parameter of the tool, never the fiche's words. */
  needs: z
    .strictObject({
      coordination: needField,
      referents: needField,
      steering: needField,
      operational: needField,
      proximity: needField,
      'school-teams': needField,
      convention: needField,
      'competence-holders': needField,
      charter: needField,
      'impact-indicators': needField,
    } satisfies Record<RequirementKind, typeof needField>)
    .readonly(),
} as const

export const phaseSchema = z.strictObject(phaseShape).readonly()
/** A stage of the project (étape), « du lancement du projet jusqu'à sa mise en œuvre opérationnelle ». */
export type Phase = z.infer<typeof phaseSchema>
