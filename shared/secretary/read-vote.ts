import type { Ballot, BallotChoice, BallotId } from '../decisions/ballot.ts'
import type { Decision } from '../decisions/decision.ts'
import { type ChairVote, type Verdict, verdictOf } from '../decisions/majority.ts'
import { canAdopt } from '../decisions/status-rules.ts'
import { countBallots } from '../decisions/voters.ts'
import type { SeatId } from '../organisation/seat.ts'
import { type EntryContext, idFor } from './context.ts'
import type { EntryStep } from './entry.ts'
import { type Entry, entering, faulty } from './entry.ts'
import { passTo } from './pass-to.ts'
import { newDecision } from './read-text.ts'
import { ballotsOf, decisionsUnder, draftUnder, type Sitting, votersOf } from './sitting.ts'

/** What was counted, before it is put in the form of the record. */
export type Counted = Pick<
  Decision,
  'voteMode' | 'votesFor' | 'votesAgainst' | 'abstentions' | 'votesNotTaking'
> & { readonly ballots: readonly Ballot[] }

/** The decision that is voted on, with the step that writes it when there is none yet. */
export type Voted = { readonly decision: Decision; readonly creates: readonly EntryStep[] }

/** The decision of the item that a vote is about: its draft, or a new one of the proposal. */
export function votedDecision(context: EntryContext): Voted | Entry {
  const { data, current } = context.sitting
  if (current === null) return faulty({ code: 'no-current-item' })
  const draft = draftUnder(data, current)
  if (draft !== null) return { decision: draft, creates: [] }
  if (decisionsUnder(data, current).length > 0) return faulty({ code: 'sealed' })
  const value = newDecision(context, current, current.proposal.trim())
  return { decision: value, creates: [{ type: 'decision.create', value }] }
}

/** Records a vote with what follows for the decision: rejected when its rules say so, proposed again when they no longer do. */
export function recordVote(context: EntryContext, { decision, creates }: Voted, counted: Counted): Entry {
  const verdict = verdictOn(context.sitting, counted)
  const isRejected = verdict?.outcome === 'rejected' && counted.voteMode !== 'consensus'
  const status = isRejected ? 'rejected' : 'proposed'
  return entering('vote', decision.title, [
    ...creates,
    { type: 'vote.record', decisionId: decision.id, ...counted },
    ...passTo(context, decision, status),
  ])
}

/** What the rules of the meeting say of a vote; null without rules, without counts, or while voices are called. */
export function verdictOn(sitting: Sitting, counted: Counted, time: string | null = null): Verdict | null {
  const { rules } = sitting
  const { voteMode, votesFor, votesAgainst, ballots } = counted
  if (rules === null || votesFor === null || votesAgainst === null || voteMode === 'consensus') return null
  const interested = new Set<string>(conflictsAmong(ballots).map(({ seatId }) => seatId))
  const voices = votersOf(sitting, time).filter(({ seatId }) => !interested.has(seatId))
  const voted = new Set<string>(ballots.map(({ seatId }) => seatId))
  if (voteMode === 'roll-call' && voices.some(({ seatId }) => !voted.has(seatId))) return null
  const chair = chairVote(sitting, ballots)
  return verdictOf(
    { votesFor, votesAgainst, there: voices.length, chair, isSecret: voteMode === 'secret' },
    rules,
  )
}

/** The seat of whoever presides: that where the chair of the meeting sits, else the seat of the presidency. */
export function chairSeat({ meeting, seats, roll }: Sitting): SeatId | null {
  const chair = meeting.chairPersonId
  const sits = roll.find(({ personId, status }) => personId === chair && chair !== null && status !== 'proxy')
  const own = seats.find(({ holder }) => holder !== null && holder.id === chair)
  return sits?.seatId ?? own?.seat.id ?? seats.find(({ seat }) => seat.role === 'chair')?.seat.id ?? null
}

function chairVote(sitting: Sitting, ballots: readonly Ballot[]): ChairVote {
  const seatId = chairSeat(sitting)
  const choice = ballots.find((ballot) => ballot.seatId === seatId)?.choice
  return choice === 'for' || choice === 'against' ? choice : null
}

/** Those who take no part because of an interest of their own, as they were noted. */
export function conflictsAmong(ballots: readonly Ballot[]): readonly Ballot[] {
  return ballots.filter(({ choice }) => choice === 'conflict')
}

/** The interests noted on a decision: a new count of the votes keeps them. */
export function conflictsOn({ sitting }: EntryContext, decision: Decision): readonly Ballot[] {
  return conflictsAmong(ballotsOf(sitting.data, decision.id))
}

/** How a seat votes; the record that it has already is used again. */
export function ballotFor(
  context: EntryContext,
  decision: Decision,
  seatId: SeatId,
  choice: BallotChoice,
): Ballot {
  const former = ballotsOf(context.sitting.data, decision.id).find((ballot) => ballot.seatId === seatId)
  return { id: former?.id ?? idFor<BallotId>(context), decisionId: decision.id, seatId, choice }
}

/** A vote by name, as far as it has come. */
export function byName(ballots: readonly Ballot[]): Counted {
  return { voteMode: 'roll-call', ...countBallots(ballots), ballots }
}

/** Tells whether a decision may still be voted on. */
export function isOpenToVote(decision: Decision): boolean {
  return canAdopt(decision) || decision.status === 'rejected'
}
