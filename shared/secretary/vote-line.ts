import type { Ballot, BallotChoice } from '../decisions/ballot.ts'
import type { Decision } from '../decisions/decision.ts'
import type { Voter } from '../decisions/voters.ts'
import { fold } from '../kit/fold.ts'
import { type EntryContext, seatOf } from './context.ts'
import { type Entry, entering, faulty } from './entry.ts'
import { nameOf } from './read-roll.ts'
import {
  ballotFor,
  byName,
  type Counted,
  chairSeat,
  conflictsOn,
  isOpenToVote,
  recordVote,
  type Voted,
  votedDecision,
} from './read-vote.ts'
import { ballotsOf, draftUnder, voicesToCall, votersOf } from './sitting.ts'

/**
 * Notes a vote: `/v 12 3 2 1` by a show of hands (for, against, abstentions, taking no part), with `+` or `-` for the vote of
 * the chair when the voices are equal; `/v u` all voices for; `/v s 12 3` secret; `/v k` by consensus; `/v n` by name, one after
 * the other; `/v n c mv jd a rb` by name at once, everybody else being for.
 */
export function readVote(context: EntryContext, words: readonly string[]): Entry {
  const voted = votedDecision(context)
  if ('kind' in voted) return voted
  if (!isOpenToVote(voted.decision)) return faulty({ code: 'sealed' })
  const [first = '', ...rest] = words
  switch (fold(first)) {
    case 'n':
      return rest.length === 0 ? startCall(context, voted) : voteAtOnce(context, voted, rest)
    case 's':
      return countVote(context, voted, rest, 'secret')
    case 'k':
      return rest.length > 0
        ? faulty({ code: 'vote-form' })
        : recordVote(context, voted, consensus(context, voted))
    case 'u':
      return rest.length > 0 ? faulty({ code: 'vote-form' }) : unanimous(context, voted)
    default:
      return countVote(context, voted, words, 'show-of-hands')
  }
}

function consensus(context: EntryContext, { decision }: Voted): Counted {
  const none = { votesFor: null, votesAgainst: null, abstentions: null, votesNotTaking: null }
  return { voteMode: 'consensus', ...none, ballots: conflictsOn(context, decision) }
}

function unanimous(context: EntryContext, voted: Voted): Entry {
  const conflicts = conflictsOn(context, voted.decision)
  const voices = freeVoices(context, conflicts).length
  if (voices === 0) return faulty({ code: 'vote-form' })
  return countVote(context, voted, [String(voices)], 'show-of-hands')
}

function countVote(
  context: EntryContext,
  voted: Voted,
  words: readonly string[],
  voteMode: 'show-of-hands' | 'secret',
): Entry {
  const sign = words.at(-1) ?? ''
  const hasChair = voteMode === 'show-of-hands' && (sign === '+' || sign === '-')
  const figures = hasChair ? words.slice(0, -1) : words
  const isCount =
    figures.length >= 1 && figures.length <= 4 && figures.every((word) => /^\d{1,4}$/.test(word))
  if (!isCount) return faulty({ code: 'vote-form' })
  const [votesFor = 0, votesAgainst = 0, abstentions = 0, others = 0] = figures.map(Number)
  const conflicts = conflictsOn(context, voted.decision)
  const votesNotTaking = Math.max(others, conflicts.length)
  const counted = votesFor + votesAgainst + abstentions + votesNotTaking
  const voices = freeVoices(context, conflicts).length + conflicts.length
  // Without a roll call nobody knows how many there are.
  const isCalled = context.sitting.records.length > 0
  if (isCalled && counted > voices) return faulty({ code: 'too-many-votes', counted, voices })
  const chair = hasChair ? chairSeat(context.sitting) : null
  const isFree = chair !== null && !conflicts.some(({ seatId }) => seatId === chair)
  const ballots = isFree
    ? [...conflicts, ballotFor(context, voted.decision, chair, sign === '+' ? 'for' : 'against')]
    : conflicts
  return recordVote(context, voted, {
    ...{ voteMode, votesFor, votesAgainst, abstentions, votesNotTaking },
    ballots,
  })
}

/** Calls the voices one after the other: each is a line of its own, and an undo step. */
function startCall(context: EntryContext, voted: Voted): Entry {
  return recordCall(context, voted, conflictsOn(context, voted.decision))
}

/** A vote by name whose voices are not all called is not decided yet. */
function recordCall(context: EntryContext, voted: Voted, ballots: readonly Ballot[]): Entry {
  return recordVote(context, voted, byName(ballots))
}

const choices: Readonly<Record<string, BallotChoice>> = {
  p: 'for',
  pour: 'for',
  c: 'against',
  contre: 'against',
  a: 'abstention',
  abstention: 'abstention',
  n: 'not-taking',
  i: 'conflict',
}

function voteAtOnce(context: EntryContext, voted: Voted, words: readonly string[]): Entry {
  const said = new Map<string, BallotChoice>()
  let choice: BallotChoice | undefined
  for (const [index, word] of words.entries()) {
    const named = choices[fold(word)]
    if (named !== undefined) choice = named
    else if (choice === undefined) return faulty({ code: 'vote-form' })
    else {
      const line = (code: string) => `/v n ${words.with(index, code).join(' ')}`
      const seat = seatOf(context, word, line)
      if (!seat.ok) return seat.error
      const { occupation, person } = seat.value
      if (!hasVoice(context, occupation.seat.id)) return faulty({ code: 'has-no-voice', name: person })
      said.set(occupation.seat.id, choice)
    }
  }
  const conflicts = conflictsOn(context, voted.decision)
  for (const { seatId } of conflicts) if (!said.has(seatId)) said.set(seatId, 'conflict')
  const ballots = votersOf(context.sitting).map(({ seatId }) =>
    ballotFor(context, voted.decision, seatId, said.get(seatId) ?? 'for'),
  )
  const absent = conflicts.filter(({ seatId }) => !ballots.some((ballot) => ballot.seatId === seatId))
  return recordCall(context, voted, [...ballots, ...absent])
}

/**
 * A line while voices are called: `p`, `c`, `a`, `n` or `i` for the next one, `mv c` for the voice of another, `*` when all those
 * left are for (`* a` when they abstain). Null when no voice is to be called.
 */
export function readBallot(line: string, context: EntryContext): Entry | null {
  const { data, current } = context.sitting
  const waiting = voicesToCall(context.sitting)
  const draft = current === null ? null : draftUnder(data, current)
  const [next] = waiting
  if (next === undefined || draft === null) return null
  const [first = '', second, ...rest] = line.trim().split(/\s+/)
  if (rest.length > 0) return faulty({ code: 'call-going-on' })
  const plain = second === undefined ? choices[fold(first)] : undefined
  if (plain !== undefined) return cast(context, draft, [next], plain)
  if (first === '*') {
    const choice = choices[fold(second ?? 'p')]
    return choice === undefined ? faulty({ code: 'call-going-on' }) : cast(context, draft, waiting, choice)
  }
  const choice = second === undefined ? undefined : choices[fold(second)]
  if (choice === undefined) return faulty({ code: 'call-going-on' })
  const seat = seatOf(context, first, (code) => `${code} ${second}`)
  if (!seat.ok) return seat.error
  const { occupation, person } = seat.value
  const voter = votersOf(context.sitting).find(({ seatId }) => seatId === occupation.seat.id)
  return voter === undefined
    ? faulty({ code: 'has-no-voice', name: person })
    : cast(context, draft, [voter], choice)
}

function cast(
  context: EntryContext,
  decision: Decision,
  voters: readonly Pick<Voter, 'seatId'>[],
  choice: BallotChoice,
): Entry {
  const seats = new Set(voters.map(({ seatId }) => seatId))
  const kept = ballotsOf(context.sitting.data, decision.id).filter(({ seatId }) => !seats.has(seatId))
  const added = voters.map(({ seatId }) => ballotFor(context, decision, seatId, choice))
  return recordCall(context, { decision, creates: [] }, [...kept, ...added])
}

/** `/i mv`: takes no part because of an interest; once more, and the interest is no longer noted. */
export function readConflict(context: EntryContext, words: readonly string[]): Entry {
  const voted = votedDecision(context)
  if ('kind' in voted) return voted
  if (!isOpenToVote(voted.decision)) return faulty({ code: 'sealed' })
  const [who, ...rest] = words
  if (who === undefined || rest.length > 0) return faulty({ code: 'no-member', typed: words.join(' ') })
  const seat = seatOf(context, who, (code) => `/i ${code}`)
  if (!seat.ok) return seat.error
  const { occupation, person } = seat.value
  if (occupation.seat.voice !== 'deliberative') return faulty({ code: 'has-no-voice', name: person })
  const { decision, creates } = voted
  const before = ballotsOf(context.sitting.data, decision.id)
  const others = before.filter(({ seatId }) => seatId !== occupation.seat.id)
  const isNoted = conflictsOn(context, decision).some(({ seatId }) => seatId === occupation.seat.id)
  const ballots = isNoted ? others : [...others, ballotFor(context, decision, occupation.seat.id, 'conflict')]
  const { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking } = decision
  const counted =
    voteMode === 'roll-call'
      ? byName(ballots)
      : { voteMode, votesFor, votesAgainst, abstentions, votesNotTaking, ballots }
  return entering('conflict', nameOf(person), [
    ...creates,
    { type: 'vote.record', decisionId: decision.id, ...counted },
  ])
}

function freeVoices({ sitting }: EntryContext, conflicts: readonly Ballot[]): readonly Voter[] {
  const interested = new Set<string>(conflicts.map(({ seatId }) => seatId))
  return votersOf(sitting).filter(({ seatId }) => !interested.has(seatId))
}

function hasVoice({ sitting }: EntryContext, seatId: string): boolean {
  return votersOf(sitting).some((voter) => voter.seatId === seatId)
}
