import { z } from 'zod'
import { idField, lineField } from '../kit/fields.ts'
import { decisionIdField } from './decision.ts'

/** What a decision does to an earlier one: modifie, remplace, abroge, précise, exécute. */
export const relationKinds = ['amends', 'replaces', 'repeals', 'specifies', 'executes'] as const
export type RelationKind = (typeof relationKinds)[number]

/** The kinds that end the earlier decision on the day of the later one. */
export const endingKinds: ReadonlySet<RelationKind> = new Set<RelationKind>(['replaces', 'repeals'])

export const decisionRelationIdField = idField<'DecisionRelation'>()
export type DecisionRelationId = z.infer<typeof decisionRelationIdField>

export const decisionRelationShape = {
  id: decisionRelationIdField,
  /** The later decision, which says it. */
  decisionId: decisionIdField,
  /** The earlier one, of which it is said. */
  targetId: decisionIdField,
  kind: z.enum(relationKinds),
  /** Which part of it (« article 2 »). */
  note: lineField(),
} as const

export const decisionRelationSchema = z.strictObject(decisionRelationShape).readonly()
/** What a decision does to an earlier one; it takes effect with the number of the later one. */
export type DecisionRelation = z.infer<typeof decisionRelationSchema>
