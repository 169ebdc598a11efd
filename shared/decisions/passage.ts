import { z } from 'zod'
import { dateField, idField, lineField } from '../kit/fields.ts'
import { decisionIdField, decisionStatuses } from './decision.ts'

export const decisionPassageIdField = idField<'DecisionPassage'>()
export type DecisionPassageId = z.infer<typeof decisionPassageIdField>

export const decisionPassageShape = {
  id: decisionPassageIdField,
  decisionId: decisionIdField,
  on: dateField,
  status: z.enum(decisionStatuses),
  reason: lineField(),
} as const

export const decisionPassageSchema = z.strictObject(decisionPassageShape).readonly()
/** A passage of a decision to another status, with its day: adjournments and delays are counted from them. */
export type DecisionPassage = z.infer<typeof decisionPassageSchema>
