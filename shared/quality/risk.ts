import { z } from 'zod'
import { responsibleShape } from '../decisions/decision.ts'
import { followUpIdField } from '../decisions/follow-up.ts'
import { dateField, idField, nameField, proseField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { phaseIdField } from '../organisation/phase.ts'

export const riskFamilies = [
  'organisation',
  'technical',
  'contract',
  'schedule',
  'cost',
  'use',
  'data-protection',
  'other',
] as const
export type RiskFamily = (typeof riskFamilies)[number]

/** What one chooses to do with a risk (ISO 31000): avoid, reduce, share, accept. */
export const riskTreatments = ['avoid', 'reduce', 'share', 'accept'] as const

export const riskStatuses = ['open', 'occurred', 'closed'] as const
export type RiskStatus = (typeof riskStatuses)[number]

export const riskIdField = idField<'Risk'>()
export type RiskId = z.infer<typeof riskIdField>

export const riskShape = {
  id: riskIdField,
  /** Its number in the register of risks, given when it is recorded and never given again. */
  number: z.int().min(1).max(1_000_000),
  name: nameField(),
  /** The cause, the event and the consequence. */
  description: proseField(),
  family: z.enum(riskFamilies),
  /** The stage at which it may occur: « les risques associés aux différentes étapes du projet » (fiche). Null: at any of them. */
  phaseId: phaseIdField.nullable(),
  /** The body that answers for it. */
  bodyId: bodyIdField.nullable(),
  responsiblePostId: responsibleShape.responsiblePostId,
  responsiblePersonId: responsibleShape.responsiblePersonId,
  responsibleLabel: responsibleShape.responsibleLabel,
  treatment: z.enum(riskTreatments),
  mitigation: proseField(),
  status: z.enum(riskStatuses),
  identifiedOn: dateField,
  closedOn: dateField.nullable(),
} as const

export const riskSchema = z.strictObject(riskShape).readonly()
/** What could go wrong. How likely and how grave it is, its assessments say: the last one counts. */
export type Risk = z.infer<typeof riskSchema>

/** Four degrees, so that none is the middle one: 1 improbable / minor … 4 nearly certain / critical. */
export const riskDegrees = [1, 2, 3, 4] as const
export type RiskDegree = (typeof riskDegrees)[number]

export const riskAssessmentIdField = idField<'RiskAssessment'>()
export type RiskAssessmentId = z.infer<typeof riskAssessmentIdField>

const degreeField = z.literal(riskDegrees)
export const riskAssessmentShape = {
  id: riskAssessmentIdField,
  riskId: riskIdField,
  on: dateField,
  probability: degreeField,
  impact: degreeField,
  note: proseField(),
} as const

export const riskAssessmentSchema = z.strictObject(riskAssessmentShape).readonly()
/** How likely and how grave a risk was judged on a day. */
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>

export const riskActionIdField = idField<'RiskAction'>()
export type RiskActionId = z.infer<typeof riskActionIdField>

export const riskActionSchema = z
  .strictObject({ id: riskActionIdField, riskId: riskIdField, followUpId: followUpIdField })
  .readonly()
/** That a follow-up makes a risk less likely or less grave. */
export type RiskAction = z.infer<typeof riskActionSchema>
