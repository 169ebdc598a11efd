import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { meetingIdField } from '../meetings/meeting.ts'
import { bodyIdField } from '../organisation/body.ts'
import { entityIdField } from '../organisation/entity.ts'
import { impactDimensions } from './impact-dimension.ts'

export const changeRequestPriorities = ['high', 'medium', 'low'] as const

/** Asked, kept or not by the body that arbitrates, sent to the éditeur, and what the éditeur made of it. */
export const changeRequestStatuses = [
  'asked',
  'kept',
  'set-aside',
  'transmitted',
  'promised',
  'delivered',
  'refused',
] as const
export type ChangeRequestStatus = (typeof changeRequestStatuses)[number]

export const changeRequestIdField = idField<'ChangeRequest'>()
export type ChangeRequestId = z.infer<typeof changeRequestIdField>

export const changeRequestShape = {
  id: changeRequestIdField,
  /** Its number on the slips sent to the éditeur, given when it is recorded and never given again. */
  number: z.int().min(1).max(1_000_000),
  name: nameField(),
  /** Today's situation, what is wanted, for whom. */
  need: proseField(),
  priority: z.enum(changeRequestPriorities),
  status: z.enum(changeRequestStatuses),
  askedOn: dateField,
  /** The body that arbitrates it. */
  bodyId: bodyIdField.nullable(),
  /** The éditeur or intégrateur to whom it goes. */
  supplierId: entityIdField.nullable(),
  transmittedOn: dateField.nullable(),
  answeredOn: dateField.nullable(),
  answer: proseField(),
  /** When the éditeur promised it, or when it came. */
  expectedOn: dateField.nullable(),
  deliveredOn: dateField.nullable(),
} as const

export const changeRequestSchema = z.strictObject(changeRequestShape).readonly()
/** A demande d'évolution, « par la suite transmise aux éditeurs et ou intégrateurs d'ENT » (fiche). */
export type ChangeRequest = z.infer<typeof changeRequestSchema>

export const usageReportKinds = ['use', 'difficulty', 'wish'] as const
export type UsageReportKind = (typeof usageReportKinds)[number]

export const usageReportIdField = idField<'UsageReport'>()
export type UsageReportId = z.infer<typeof usageReportIdField>

export const usageReportShape = {
  id: usageReportIdField,
  kind: z.enum(usageReportKinds),
  on: dateField,
  text: nameField(2000),
  /** The users' group that tells it, at which meeting, and the school it comes from. */
  bodyId: bodyIdField.nullable(),
  meetingId: meetingIdField.nullable(),
  entityId: entityIdField.nullable(),
  /** The request that came of it: several reports may ask for the same change. */
  changeRequestId: changeRequestIdField.nullable(),
  /** What the group was told when no request came of it. */
  reply: proseField(),
} as const

export const usageReportSchema = z.strictObject(usageReportShape).readonly()
/** A remontée d'usage: « ces groupes permettent aux utilisateurs de remonter leurs usages de l'ENT » (fiche). */
export type UsageReport = z.infer<typeof usageReportSchema>

export const goodPracticeIdField = idField<'GoodPractice'>()
export type GoodPracticeId = z.infer<typeof goodPracticeIdField>

export const goodPracticeShape = {
  id: goodPracticeIdField,
  name: nameField(),
  on: dateField,
  text: proseField(),
  /** The school where it was seen, the body that spreads it. */
  entityId: entityIdField.nullable(),
  bodyId: bodyIdField.nullable(),
  dimension: z.enum(impactDimensions).nullable(),
  sharedOn: dateField.nullable(),
  /** Through what it was spread, and to whom. */
  sharedThrough: lineField(),
} as const

export const goodPracticeSchema = z.strictObject(goodPracticeShape).readonly()
/** « accompagner la mutualisation et la diffusion des bonnes pratiques » (fiche). */
export type GoodPractice = z.infer<typeof goodPracticeSchema>
