import { z } from 'zod'
import { idField, lineField, nameField } from '../kit/fields.ts'
import { bodyIdField, bodyKinds } from './body.ts'

export const missionIdField = idField<'Mission'>()
export type MissionId = z.infer<typeof missionIdField>

/** Whose words a mission has: those of the fiche, which are quoted and do not change, or the project's own. */
export const missionSources = ['fiche', 'project'] as const

export const missionShape = {
  id: missionIdField,
  /** « M-CSO-2a » for those of the fiche; free, possibly empty, for the others. */
  code: lineField(20),
  name: nameField(500),
  source: z.enum(missionSources),
  /** The kind of body that usually carries it. */
  bodyKind: z.enum(bodyKinds).nullable(),
  order: z.int().min(0).max(1_000_000),
} as const

export const missionSchema = z.strictObject(missionShape).readonly()
/** Something that a body of the project has to do. */
export type Mission = z.infer<typeof missionSchema>

export const assignmentRoles = ['responsible', 'contributor', 'informed'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]
export const assignmentIdField = idField<'Assignment'>()
export type AssignmentId = z.infer<typeof assignmentIdField>

export const assignmentShape = {
  id: assignmentIdField,
  missionId: missionIdField,
  bodyId: bodyIdField,
  role: z.enum(assignmentRoles),
} as const

export const assignmentSchema = z.strictObject(assignmentShape).readonly()
/** The part of a body in a mission: a cell of the coverage matrix. */
export type Assignment = z.infer<typeof assignmentSchema>
