import type { Ballot } from '../decisions/ballot.ts'
import type { Decision } from '../decisions/decision.ts'
import { type Voter, votersAt } from '../decisions/voters.ts'
import type { DocumentData } from '../document/document-data.ts'
import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import { memoLast } from '../kit/memo-last.ts'
import { agendaOf } from '../meetings/agenda.ts'
import type { AgendaItem } from '../meetings/agenda-item.ts'
import type { Attendance } from '../meetings/attendance.ts'
import { type RulesInForce, rulesInForce } from '../meetings/convocations.ts'
import type { Guest } from '../meetings/guest.ts'
import { guestsOf } from '../meetings/guests.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type QuorumStatement, quorumStatement } from '../meetings/quorum-statement.ts'
import { rollAt } from '../meetings/roll-at.ts'
import { eventsOf, type SessionNow, sessionNow } from '../meetings/session.ts'
import type { SessionEvent } from '../meetings/session-event.ts'
import { compositionOf, type Occupation } from '../organisation/composition.ts'
import type { Person } from '../organisation/person.ts'
import { type MemberIndex, memberIndex } from './member-index.ts'

/** Somebody who may be called: the member of a seat, or a guest. */
export type Callee =
  | { readonly kind: 'seat'; readonly key: string; readonly person: Person; readonly occupation: Occupation }
  | { readonly kind: 'guest'; readonly key: string; readonly person: Person; readonly guest: Guest }

/** Everything that the secretary's line is read with: a meeting, where it stands, and who is there. */
export type Sitting = {
  readonly data: DocumentData
  readonly meeting: Meeting
  readonly seats: readonly Occupation[]
  /** What the roll call noted, and the roll as it is true now. */
  readonly records: readonly Attendance[]
  readonly roll: readonly Attendance[]
  /** What happened, in order, with what was struck. */
  readonly events: readonly SessionEvent[]
  readonly now: SessionNow
  readonly rules: RulesInForce | null
  readonly items: readonly AgendaItem[]
  /** The item that is being dealt with. */
  readonly current: AgendaItem | null
  readonly callees: readonly Callee[]
  readonly index: MemberIndex
}

/** Reads a meeting as it is held; null when there is no such meeting. */
export function sittingOf(data: DocumentData, meetingId: string): Sitting | null {
  const meeting = data.meeting.get(meetingId)
  if (meeting === undefined) return null
  const { seats, callees, index } = membersOf(data, meeting)
  const records = recordsOf(data.attendance)(meeting.id)
  const events = keptEvents(data.sessionEvent, meeting.id)
  const now = sessionNow(events)
  const items = agendaOf(data, meeting.id)
  const current = items.find(({ id }) => id === now.itemId) ?? null
  const rules = rulesInForce(data, meeting)
  return {
    ...{ data, meeting, seats, records, events, now, rules, items, current, callees, index },
    roll: rollAt(records, events),
  }
}

// The same array while nothing happens: what shows it rests.
const keptEvents = memoLast(eventsOf)
const recordsOf = memoGroupBy((record: Attendance) => record.meetingId)
const decisionsOfItem = memoGroupBy((decision: Decision) => decision.agendaItemId)
const ballotsOfDecision = memoGroupBy((ballot: Ballot) => ballot.decisionId)

/** The decisions taken under an item, in order. */
export function decisionsUnder(data: DocumentData, item: AgendaItem): readonly Decision[] {
  return [...decisionsOfItem(data.decision)(item.id)].sort(byOrder)
}

/** The decision that is being written or voted under an item: the last that has no number yet. */
export function draftUnder(data: DocumentData, item: AgendaItem): Decision | null {
  return decisionsUnder(data, item).findLast(({ number }) => number === null) ?? null
}

/** Who voted what on a decision. */
export function ballotsOf(data: DocumentData, decisionId: string): readonly Ballot[] {
  return ballotsOfDecision(data.ballot)(decisionId as Ballot['decisionId']) // an id that may not be one
}

/** The voices now, or at a time of day, interests not looked at. */
export function votersOf(sitting: Sitting, time: string | null = null): readonly Voter[] {
  const { seats, records, events, rules } = sitting
  return votersAt({ seats, records, events, proxiesPerHolder: rules?.proxiesPerHolder ?? null }, time)
}

/** Why the body cannot deliberate now: the quorum that is missing; null when it is met, or when no rule asks for one. */
export function missingQuorum({ seats, records, events, rules }: Sitting): QuorumStatement | null {
  if (rules === null) return null
  const statement = quorumStatement({ seats, records, events, rule: rules })
  return statement.isMet ? null : statement
}

/** Whether the body is there as it will be, all called or the meeting opened, and cannot deliberate. */
export function lacksQuorum(sitting: Sitting): boolean {
  const { now, records, callees } = sitting
  const called = new Set<string>(records.map(({ seatId }) => seatId))
  const isCalled = callees.every(({ kind, key }) => kind === 'guest' || called.has(key))
  const isThere = now.state === 'open' || (now.state === 'waiting' && isCalled)
  return isThere && missingQuorum(sitting) !== null
}

/** The vote by name that goes on: the voices that are still to be called; empty when there is none. */
export function voicesToCall(sitting: Sitting): readonly Voter[] {
  const draft = sitting.current === null ? null : draftUnder(sitting.data, sitting.current)
  if (draft?.voteMode !== 'roll-call' || draft.status !== 'proposed') return []
  const called = new Set<string>(ballotsOf(sitting.data, draft.id).map(({ seatId }) => seatId))
  return votersOf(sitting).filter(({ seatId }) => !called.has(seatId))
}

type Members = Pick<Sitting, 'seats' | 'callees' | 'index'>

/** Who sits and who is invited changes rarely while a meeting is held: it is not worked out at each line. */
const keptMembers = memoLast((..._keys: readonly unknown[]): { members?: Members } => ({}))

function membersOf(data: DocumentData, { id, bodyId, date }: Meeting): Members {
  const { person, seat, mandate, post, tenure, guest } = data
  const kept = keptMembers(id, bodyId, date, person, seat, mandate, post, tenure, guest)
  if (kept.members === undefined) {
    const seats = compositionOf(data, bodyId, date)
    const callees: readonly Callee[] = [...seats.flatMap(memberOf), ...invitedTo(data, id)]
    kept.members = {
      seats,
      callees,
      index: memberIndex(
        callees.map(({ key, person: { firstName, lastName } }) => ({ key, firstName, lastName })),
      ),
    }
  }
  return kept.members
}

function memberOf(occupation: Occupation): readonly Callee[] {
  const person = occupation.holder ?? occupation.deputies[0]
  return person === undefined ? [] : [{ kind: 'seat', key: occupation.seat.id, person, occupation }]
}

function invitedTo(data: DocumentData, id: Meeting['id']): readonly Callee[] {
  return guestsOf(data.guest, id).flatMap((guest) => {
    const person = data.person.get(guest.personId)
    return person === undefined ? [] : [{ kind: 'guest' as const, key: guest.id, person, guest }]
  })
}
