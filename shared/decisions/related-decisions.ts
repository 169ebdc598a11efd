import { memoGroupBy } from '../kit/group-by.ts'
import type { Decision } from './decision.ts'
import { type DecisionRelation, relationKinds } from './relation.ts'
import { byAdoption, holdsNumber } from './status-rules.ts'

/** What tells how decisions are related. */
export type RelationData = {
  readonly decision: ReadonlyMap<string, Decision>
  readonly decisionRelation: ReadonlyMap<string, DecisionRelation>
}

/** A relation seen from one decision. `says`: it does this to the other one; otherwise the other does it to it. */
export type RelatedDecision = {
  readonly relation: DecisionRelation
  readonly other: Decision
  readonly says: boolean
}

const bySayer = memoGroupBy((relation: DecisionRelation) => relation.decisionId)
const byTarget = memoGroupBy((relation: DecisionRelation) => relation.targetId)

/** The relations of a decision: what it does to others first, then what others do to it; by kind, then by day. */
export function relatedDecisions(data: RelationData, { id }: Decision): readonly RelatedDecision[] {
  const side = (says: boolean): readonly RelatedDecision[] =>
    (says ? bySayer : byTarget)(data.decisionRelation)(id)
      .flatMap((relation) => {
        const other = data.decision.get(says ? relation.targetId : relation.decisionId)
        return other === undefined ? [] : [{ relation, other, says }]
      })
      .sort(inOrder)
  return [...side(true), ...side(false)]
}

/** Tells whether a relation takes effect: the decision that says it has a number, which was not annulled. */
export function takesEffect({ other, says }: RelatedDecision, own: Decision): boolean {
  return holdsNumber(says ? own : other)
}

function inOrder(a: RelatedDecision, b: RelatedDecision): number {
  const kinds = relationKinds.indexOf(a.relation.kind) - relationKinds.indexOf(b.relation.kind)
  if (kinds !== 0) return kinds
  return a.other.date === b.other.date
    ? a.other.id < b.other.id
      ? -1
      : 1
    : a.other.date < b.other.date
      ? -1
      : 1
}

/** The decisions that one may amend, replace, repeal, specify or execute: numbered, not later than it, the latest first. */
export function relatableTo(decisions: Iterable<Decision>, decision: Decision): readonly Decision[] {
  return [...decisions]
    .filter(({ id, number }) => id !== decision.id && number !== null)
    .filter(({ date }) => decision.number === null || date <= decision.date)
    .sort((a, b) => byAdoption(b, a))
}
