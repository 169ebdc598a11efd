import type { Decision } from '#shared/decisions/decision.ts'
import { canAdopt } from '#shared/decisions/status-rules.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { endOfItem } from '#shared/meetings/present-at-item.ts'
import { conflictsAmong, verdictOn } from '#shared/secretary/read-vote.ts'
import { ballotsOf, decisionsUnder, draftUnder, type Sitting } from '#shared/secretary/sitting.ts'
import { verdictText } from '#shared/text/majority.ts'
import { interestsText, sessionText } from '#shared/text/secretary.ts'
import { nameOfSeat } from './event-words.ts'

/** A decision as the room sees it, with who may not vote on it and what the rules make of its vote. */
export type ShownDecision = {
  readonly decision: Decision
  readonly notes: readonly string[]
  /** What the secretary may type next; not for the room. */
  readonly hint: string | null
}

/** The decisions of an item, the one that is being typed (`/d …`) already with its words. */
export function shownDecisions(sitting: Sitting, item: AgendaItem, line: string): readonly ShownDecision[] {
  const typed = /^\/d\s+(.*)$/su.exec(line)?.[1]?.trim() ?? ''
  const draft = draftUnder(sitting.data, item)
  return decisionsUnder(sitting.data, item).map((decision) => ({
    decision: typed !== '' && decision.id === draft?.id ? { ...decision, text: typed } : decision,
    ...notesOn(sitting, decision, item),
  }))
}

/** The words of a decision that is being typed and does not exist yet; empty otherwise. */
export function typedDecision(sitting: Sitting, item: AgendaItem, line: string): string {
  const parts = /^\/d(\+?)\s+(.*)$/su.exec(line)
  const isNew = parts !== null && (parts[1] === '+' || draftUnder(sitting.data, item) === null)
  return isNew ? (parts[2]?.trim() ?? '') : ''
}

function notesOn(sitting: Sitting, decision: Decision, item: AgendaItem): Omit<ShownDecision, 'decision'> {
  const { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking } = decision
  const ballots = ballotsOf(sitting.data, decision.id)
  const interested = conflictsAmong(ballots).map(({ seatId }) => nameOfSeat(sitting, seatId))
  const notes = interested.length === 0 ? [] : [interestsText(interested)]
  const counted = { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking, ballots }
  const verdict = voteMode === null ? null : verdictOn(sitting, counted, endOfItem(sitting.events, item.id))
  if (verdict === null) return { notes, hint: null }
  const waits = verdict.outcome === 'adopted' && canAdopt(decision) && decision.text.trim() !== ''
  const hint =
    verdict.tie === 'chair-unknown' ? sessionText.chairVotes : waits ? sessionText.giveNumber : null
  return { notes: [...notes, verdictText(verdict)], hint }
}
