import { z } from 'zod'
import { idField, lineField, nameField } from '../kit/fields.ts'
import { levelField } from './level.ts'

/** « De nombreuses compétences métiers (pédagogiques, techniques, gestion de projet, etc.) », says the fiche. */
export const skills = ['pedagogical', 'technical', 'project-management'] as const
export type Skill = (typeof skills)[number]

export const functionIdField = idField<'Function'>()
export type FunctionId = z.infer<typeof functionIdField>

export const jobFunctionShape = {
  id: functionIdField,
  sigle: lineField(40),
  titleMasculine: nameField(),
  titleFeminine: nameField(),
  level: levelField,
  /** Names vary from one académie to the next: the other names in use. */
  aliases: z.array(nameField()).readonly(),
  /** What it brings to the project; in the order of `skills`. */
  skills: z.array(z.enum(skills)).readonly(),
  /** An elected office (élu): its deputy may only be elected in the same assembly (CRPA R133-3). */
  isElective: z.boolean(),
  /** Protocol order: presidency and State by rank, élus by rank of collectivity, services, guests. Lower comes first. */
  rank: z.int().min(0).max(100_000),
} as const

export const jobFunctionSchema = z.strictObject(jobFunctionShape).readonly()
/** A function of the editable referential (« inspecteur de l'éducation nationale … »). */
export type JobFunction = z.infer<typeof jobFunctionSchema>
