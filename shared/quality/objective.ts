import { z } from 'zod'
import { dateField, idField, nameField, proseField } from '../kit/fields.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { bodyIdField } from '../organisation/body.ts'
import { phaseIdField } from '../organisation/phase.ts'
import { impactDimensions } from './impact-dimension.ts'

export const objectiveIdField = idField<'Objective'>()
export type ObjectiveId = z.infer<typeof objectiveIdField>

export const objectiveShape = {
  id: objectiveIdField,
  order: z.int().min(0).max(1_000_000),
  name: nameField(),
  /** What is expected, and how one will know that it is reached. */
  expectation: proseField(),
  /** The day on which it was fixed: the « objectifs fixés au démarrage » are those of before the first works. */
  setOn: dateField,
  dueDate: dateField.nullable(),
  /** The stage by which it is due. */
  phaseId: phaseIdField.nullable(),
  /** The body that answers for it. */
  bodyId: bodyIdField.nullable(),
  /** What it improves for pupils, when it is one of the fiche's four impacts. */
  dimension: z.enum(impactDimensions).nullable(),
} as const

export const objectiveSchema = z.strictObject(objectiveShape).readonly()
/** An objective of the project. */
export type Objective = z.infer<typeof objectiveSchema>

/** What a confrontation finds: works in line, adrift, objective reached, given up, or nothing to judge yet. */
export const coherenceVerdicts = ['in-line', 'adrift', 'reached', 'given-up', 'too-early'] as const
export type CoherenceVerdict = (typeof coherenceVerdicts)[number]

export const objectiveReviewIdField = idField<'ObjectiveReview'>()
export type ObjectiveReviewId = z.infer<typeof objectiveReviewIdField>

export const objectiveReviewShape = {
  id: objectiveReviewIdField,
  objectiveId: objectiveIdField,
  on: dateField,
  verdict: z.enum(coherenceVerdicts),
  workDone: proseField(),
  /** Where the works depart from the objective. */
  gap: proseField(),
  correction: proseField(),
  bodyId: bodyIdField.nullable(),
  meetingId: meetingIdField.nullable(),
} as const

export const objectiveReviewSchema = z.strictObject(objectiveReviewShape).readonly()
/**
 * The confrontation of an objective with the work done, at a date: « la cohérence entre les objectifs fixés au démarrage du
 * projet et les travaux réalisés devra être contrôlée et assurée » (fiche).
 */
export type ObjectiveReview = z.infer<typeof objectiveReviewSchema>
