import { z } from 'zod'
import { idField } from '../kit/fields.ts'
import { nodeRefField } from '../organisation/link.ts'
import { decisionIdField } from './decision.ts'

export const decisionSubjectIdField = idField<'DecisionSubject'>()
export type DecisionSubjectId = z.infer<typeof decisionSubjectIdField>

export const decisionSubjectSchema = z
  .strictObject({ id: decisionSubjectIdField, decisionId: decisionIdField, node: nodeRefField })
  .readonly()
/** An entity or a body that a decision concerns: a school that is equipped, a collectivity that pays, a group to set up. */
export type DecisionSubject = z.infer<typeof decisionSubjectSchema>
