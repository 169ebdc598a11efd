import { knownDaysBetween } from '../kit/calendar.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { Decision, DecisionStatus } from './decision.ts'
import type { DecisionPassage } from './passage.ts'
import { type RelationData, relatedDecisions, takesEffect } from './related-decisions.ts'
import { endingKinds } from './relation.ts'

/** What the history of a decision is told from. */
export type HistoryData = RelationData & { readonly decisionPassage: ReadonlyMap<string, DecisionPassage> }

const passagesByDecision = memoGroupBy((passage: DecisionPassage) => passage.decisionId)

/** Something that happened to a decision on a day. */
export type HistoryEvent = { readonly on: string } & (
  | { readonly type: 'proposed' }
  | { readonly type: 'passed'; readonly status: DecisionStatus; readonly reason: string }
  /** `days`: since it was proposed, when that day is known. */
  | { readonly type: 'adopted'; readonly number: string; readonly days: number | null }
  | { readonly type: 'replaced' | 'repealed'; readonly by: Decision }
  | { readonly type: 'annulled'; readonly reason: string }
)

/** How many days went by from the proposal of a decision to its adoption; null while it is not adopted or when unknown. */
export function daysToAdoption({ number, proposedOn, date }: Decision): number | null {
  return number === null || proposedOn === null || proposedOn > date
    ? null
    : knownDaysBetween(proposedOn, date)
}

/** How often a decision was adjourned. */
export function adjournmentsOf(
  { decisionPassage }: Pick<HistoryData, 'decisionPassage'>,
  { id }: Decision,
): number {
  return passagesByDecision(decisionPassage)(id).filter(({ status }) => status === 'adjourned').length
}

/** Everything that happened to a decision, the earliest first. */
export function historyOf(data: HistoryData, decision: Decision): readonly HistoryEvent[] {
  const { number, date, proposedOn, annulledOn, annulmentReason } = decision
  const events: HistoryEvent[] = []
  if (proposedOn !== null) events.push({ type: 'proposed', on: proposedOn })
  for (const { on, status, reason } of passagesByDecision(data.decisionPassage)(decision.id))
    events.push({ type: 'passed', on, status, reason })
  if (number !== null) events.push({ type: 'adopted', on: date, number, days: daysToAdoption(decision) })
  for (const related of relatedDecisions(data, decision)) {
    const { relation, other, says } = related
    if (says || !endingKinds.has(relation.kind) || !takesEffect(related, decision)) continue
    const type = relation.kind === 'replaces' ? 'replaced' : 'repealed'
    events.push({ type, on: other.date, by: other })
  }
  if (annulledOn !== null) events.push({ type: 'annulled', on: annulledOn, reason: annulmentReason })
  return events.toSorted((a, b) => (a.on === b.on ? rank(a) - rank(b) : a.on < b.on ? -1 : 1))
}

const beforeAdoption: ReadonlySet<DecisionStatus> = new Set([
  'proposed',
  'adjourned',
  'rejected',
  'withdrawn',
])

/** The order of what happened on one day. */
function rank(event: HistoryEvent): number {
  if (event.type === 'proposed') return 0
  if (event.type === 'passed') return beforeAdoption.has(event.status) ? 1 : 3
  return event.type === 'adopted' ? 2 : 4
}

/**
 * The day on which a decision most likely passes to a status: what a meeting that was held did with a proposal, it did
 * on its day; the rest is told on the day on which it is noted (ISO).
 */
export function usualPassageDay(decision: Decision, status: DecisionStatus, today: string): string {
  const isOfMeeting = decision.meetingId !== null && status !== 'proposed' && beforeAdoption.has(status)
  return isOfMeeting && decision.date < today ? decision.date : today
}
