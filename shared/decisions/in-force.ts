import { memoGroupBy } from '../kit/group-by.ts'
import type { Decision, DecisionId } from './decision.ts'
import type { DecisionPassage } from './passage.ts'
import { type DecisionRelation, endingKinds } from './relation.ts'
import { byAdoption, holdsNumber } from './status-rules.ts'

/** What tells whether a decision holds on a day. */
export type InForceData = {
  readonly decision: ReadonlyMap<string, Decision>
  readonly decisionRelation: ReadonlyMap<string, DecisionRelation>
  readonly decisionPassage: ReadonlyMap<string, DecisionPassage>
}

/** How a decision stands on a day. `by`: the decision that ended it. */
export type Force =
  | { readonly state: 'not-yet' }
  | { readonly state: 'in-force' }
  | { readonly state: 'replaced' | 'repealed'; readonly by: Decision; readonly since: string }
  | { readonly state: 'annulled' | 'obsolete'; readonly since: string }

/**
 * How a decision stands on a day (ISO): in force from its adoption until an adopted decision replaces or repeals it, its number
 * is annulled, or it is said to be obsolete, whichever comes first. What ends it on a day ends it from that day on.
 */
export function forceOn(data: InForceData, decision: Decision, date: string): Force {
  if (!isAdoptedBy(decision, date)) return { state: 'not-yet' }
  const ends = [...endsOf(data, decision)].filter(({ since }) => since <= date)
  const first = ends.toSorted((a, b) => (a.since < b.since ? -1 : 1))[0]
  return first ?? { state: 'in-force' }
}

/** The decisions in force on a day (ISO), in the order of their adoption. */
export function decisionsInForce(data: InForceData, date: string): readonly Decision[] {
  return terms(data).flatMap(({ decision, until }) =>
    decision.date <= date && (until === null || date < until) ? [decision] : [],
  )
}

/** A decision that was adopted, and the first day on which it holds no more; null while nothing ends it. */
type Term = { readonly decision: Decision; readonly until: string | null }

type Terms = Pick<InForceData, 'decisionRelation' | 'decisionPassage'> & { readonly terms: readonly Term[] }
const known = new WeakMap<InForceData['decision'], Terms>()

/** Every term in the order of adoption, found once for a document as it stands: any day is then asked of it. */
function terms(data: InForceData): readonly Term[] {
  const before = known.get(data.decision)
  const { decisionRelation, decisionPassage } = data
  if (before?.decisionRelation === decisionRelation && before.decisionPassage === decisionPassage)
    return before.terms
  const found = [...data.decision.values()]
    .filter(({ number }) => number !== null)
    .sort(byAdoption)
    .map((decision) => ({ decision, until: firstEnd(data, decision) }))
  known.set(data.decision, { decisionRelation, decisionPassage, terms: found })
  return found
}

function firstEnd(data: InForceData, decision: Decision): string | null {
  let first: string | null = null
  for (const { since } of endsOf(data, decision)) if (first === null || since < first) first = since
  return first
}

// Thousands of decisions are asked one after the other.
const relationsByTarget = memoGroupBy((relation: DecisionRelation) => relation.targetId)
const passagesByDecision = memoGroupBy((passage: DecisionPassage) => passage.decisionId)

/** The last passage of a decision to another status; undefined while it has made none. */
export function lastPassage(
  { decisionPassage }: Pick<InForceData, 'decisionPassage'>,
  id: DecisionId,
): DecisionPassage | undefined {
  return passagesByDecision(decisionPassage)(id)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
}

type End = Exclude<Force, { readonly state: 'not-yet' | 'in-force' }>

function* endsOf(data: InForceData, { id, annulledOn }: Decision): Generator<End> {
  if (annulledOn !== null) yield { state: 'annulled', since: annulledOn }
  for (const { decisionId, kind } of relationsByTarget(data.decisionRelation)(id)) {
    if (!endingKinds.has(kind)) continue
    const by = data.decision.get(decisionId)
    // An annulled decision ended nothing.
    if (by === undefined || !holdsNumber(by)) continue
    yield { state: kind === 'replaces' ? 'replaced' : 'repealed', by, since: by.date }
  }
  const last = lastPassage(data, id)
  if (last?.status === 'obsolete') yield { state: 'obsolete', since: last.on }
}

function isAdoptedBy({ number, date }: Decision, day: string): boolean {
  return number !== null && date <= day
}
