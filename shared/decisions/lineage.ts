import { memoGroupBy } from '../kit/group-by.ts'
import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { Attachment } from '../meetings/attachment.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Decision, DecisionId } from './decision.ts'
import type { FollowUp } from './follow-up.ts'
import { adjournmentsOf, daysToAdoption, type HistoryData, type HistoryEvent, historyOf } from './history.ts'
import { type RelatedDecision, relatedDecisions } from './related-decisions.ts'

/** What a lineage is read from. */
export type LineageData = HistoryData & {
  readonly agendaItem: ReadonlyMap<string, AgendaItem>
  readonly meeting: ReadonlyMap<string, Meeting>
  readonly followUp: ReadonlyMap<string, FollowUp>
  readonly attachment: ReadonlyMap<string, Attachment>
}

/** A decision of a thread: where it was taken, what it has to do with others, what happened to it and what came of it. */
export type LineageEntry = {
  readonly decision: Decision
  readonly meeting: Meeting | null
  readonly item: AgendaItem | null
  readonly related: readonly RelatedDecision[]
  readonly history: readonly HistoryEvent[]
  readonly followUps: readonly { readonly followUp: FollowUp; readonly proofs: readonly Attachment[] }[]
}

const followUpsByDecision = memoGroupBy((followUp: FollowUp) => followUp.decisionId)
const proofsByFollowUp = memoGroupBy((attachment: Attachment) => attachment.followUpId)

/**
 * The thread of a decision: all those that relations join it to, near or far, oldest first, with what happened to each and what
 * came of it. Empty when there is no such decision.
 */
export function lineageOf(data: LineageData, id: DecisionId): readonly LineageEntry[] {
  const known = new Map<DecisionId, Decision>()
  const waiting = [data.decision.get(id)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (known.has(next.id)) continue
    known.set(next.id, next)
    waiting.push(...relatedDecisions(data, next).map(({ other }) => other))
  }
  return [...known.values()].sort(byDay).map((decision) => entryOf(data, decision))
}

/** How fast decisions were taken (fiche: « processus décisionnels rapides »); the days are null while none is known. */
export type Pace = {
  readonly adopted: number
  readonly medianDays: number | null
  readonly longestDays: number | null
  readonly adjournments: number
}

/** The pace of some decisions; those that are not adopted count for their adjournments only. */
export function paceOf(data: HistoryData, decisions: readonly Decision[]): Pace {
  const days = decisions.flatMap((decision) => daysToAdoption(decision) ?? []).sort((a, b) => a - b)
  const high = days[Math.floor(days.length / 2)]
  const low = days[Math.ceil(days.length / 2) - 1]
  return {
    adopted: days.length,
    medianDays: high === undefined || low === undefined ? null : (low + high) / 2,
    longestDays: days.at(-1) ?? null,
    adjournments: decisions.reduce((sum, decision) => sum + adjournmentsOf(data, decision), 0),
  }
}

function entryOf(data: LineageData, decision: Decision): LineageEntry {
  return {
    decision,
    meeting: data.meeting.get(decision.meetingId ?? '') ?? null,
    item: data.agendaItem.get(decision.agendaItemId ?? '') ?? null,
    related: relatedDecisions(data, decision),
    history: historyOf(data, decision),
    followUps: followUpsByDecision(data.followUp)(decision.id)
      .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map((followUp) => ({ followUp, proofs: proofsByFollowUp(data.attachment)(followUp.id) })),
  }
}

/** Of one day, as they were numbered; what has no number comes last. */
function byDay(a: Decision, b: Decision): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return (a.numberOrdinal ?? Number.MAX_SAFE_INTEGER) - (b.numberOrdinal ?? Number.MAX_SAFE_INTEGER)
}
