import type { Decision } from '#shared/decisions/decision.ts'
import { canAdopt } from '#shared/decisions/status-rules.ts'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { endOfItem } from '#shared/meetings/present-at-item.ts'
import { verdictOn } from '#shared/secretary/read-vote.ts'
import { ballotsOf, decisionsUnder, draftUnder, type Sitting } from '#shared/secretary/sitting.ts'
import { verdictText } from '#shared/text/majority.ts'
import { sessionText } from '#shared/text/secretary.ts'

/** A decision as the room sees it, with what the rules make of its vote. */
export type ShownDecision = { readonly decision: Decision; readonly verdict: string | null }

/** The decisions of an item, the one that is being typed (`/d …`) already with its words. */
export function shownDecisions(sitting: Sitting, item: AgendaItem, line: string): readonly ShownDecision[] {
  const typed = /^\/d\s+(.*)$/su.exec(line)?.[1]?.trim() ?? ''
  const draft = draftUnder(sitting.data, item)
  return decisionsUnder(sitting.data, item).map((decision) => ({
    decision: typed !== '' && decision.id === draft?.id ? { ...decision, text: typed } : decision,
    verdict: verdictOfDecision(sitting, decision, item),
  }))
}

/** The words of a decision that is being typed and does not exist yet; empty otherwise. */
export function typedDecision(sitting: Sitting, item: AgendaItem, line: string): string {
  const parts = /^\/d(\+?)\s+(.*)$/su.exec(line)
  const isNew = parts !== null && (parts[1] === '+' || draftUnder(sitting.data, item) === null)
  return isNew ? (parts[2]?.trim() ?? '') : ''
}

function verdictOfDecision(sitting: Sitting, decision: Decision, item: AgendaItem): string | null {
  const { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking } = decision
  const ballots = ballotsOf(sitting.data, decision.id)
  const counted = { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking, ballots }
  if (decision.voteMode === null) return null
  const verdict = verdictOn(sitting, counted, endOfItem(sitting.events, item.id))
  if (verdict === null) return null
  const waits = verdict.outcome === 'adopted' && canAdopt(decision) && decision.text.trim() !== ''
  return [verdictText(verdict), waits ? sessionText.giveNumber : ''].filter((part) => part !== '').join(' ')
}
