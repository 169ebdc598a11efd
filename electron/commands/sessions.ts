import { appError } from '#shared/api/errors.ts'
import { isCastInItsBody } from '#shared/decisions/ballot.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { Guest } from '#shared/meetings/guest.ts'
import { type SessionEvent, strangerInEvent } from '#shared/meetings/session-event.ts'
import { check, creating, deleting, editing, type Handler, named, refuse, withRecord } from './handler.ts'
import { notMinuted } from './minutes.ts'

/** Each thing that happened, of this meeting: a seat of its body, an item of its agenda. */
const note: Handler<'session.note'> = ({ meetingId, events }, { data, rows }) => {
  const taken = new Set<string>(data.sessionEvent.keys())
  for (const event of events) {
    if (event.meetingId !== meetingId) return refuse('seat-of-another-body')
    if (taken.has(event.id)) return refuse('record-exists', { id: event.id })
    const allowed = check('sessionEvent', event, data, ofItsMeeting)
    if (!allowed.ok) return allowed
    rows.insert('sessionEvent', event)
    taken.add(event.id)
  }
  return ok({ count: events.length })
}

const correct: Handler<'session.correct'> = ({ id, at, reason }, { data, rows }) => {
  const event = data.sessionEvent.get(id)
  if (event === undefined) return refuse('record-missing', { id })
  const open = notMinuted(event, data)
  if (!open.ok) return open
  rows.update('sessionEvent', id, { at, firstAt: event.firstAt ?? event.at, reason })
  return named(data, 'sessionEvent', event)
}

const strike: Handler<'session.strike'> = ({ id, reason }, { data, rows }) => {
  const event = data.sessionEvent.get(id)
  if (event === undefined) return refuse('record-missing', { id })
  const open = notMinuted(event, data)
  if (!open.ok) return open
  rows.update('sessionEvent', id, { isStruck: true, reason })
  return named(data, 'sessionEvent', event)
}

const recordVote: Handler<'vote.record'> = (command, { data, rows }) => {
  const { decisionId, ballots, type: _, ...counted } = command
  const decision = data.decision.get(decisionId)
  if (decision === undefined) return refuse('record-missing', { id: decisionId })
  if (decision.number !== null) return refuse('decision-sealed', { number: decision.number })
  const open = notMinuted(decision, data)
  if (!open.ok) return open
  const former = [...data.ballot.values()].filter((ballot) => ballot.decisionId === decisionId)
  for (const { id } of former) rows.remove('ballot', id)
  const seats = new Set<string>()
  const kept = new Set<string>([...data.ballot.keys()].filter((id) => !former.some((one) => one.id === id)))
  for (const ballot of ballots) {
    if (ballot.decisionId !== decisionId || !isCastInItsBody(ballot, data))
      return refuse('seat-of-another-body')
    if (seats.has(ballot.seatId)) return refuse('ballot-twice')
    if (kept.has(ballot.id)) return refuse('record-exists', { id: ballot.id })
    rows.insert('ballot', ballot)
    seats.add(ballot.seatId)
    kept.add(ballot.id)
  }
  rows.update('decision', decisionId, counted)
  return named(data, 'decision', decision)
}

export const sessionHandlers = {
  'session.note': note,
  'session.correct': correct,
  'session.strike': strike,
  'vote.record': recordVote,
  'guest.create': creating('guest', guestOnce),
  'guest.edit': editing('guest', guestOnce),
  'guest.delete': deleting('guest', notMinuted),
}

function ofItsMeeting(event: SessionEvent, data: DocumentData) {
  const { kind, seatId, guestId, personId, proxySeatId, agendaItemId } = event
  const isMovement = kind === 'arrived' || kind === 'left'
  const moved = [seatId, guestId].filter((id) => id !== null).length
  const isOfItem = kind === 'item-opened' || kind === 'item-closed'
  if (moved !== (isMovement ? 1 : 0)) return fail(appError('input-invalid', { field: 'seatId' }))
  // Nobody stands in for a guest, who has no vote to give.
  if (guestId !== null && (personId !== null || proxySeatId !== null))
    return fail(appError('input-invalid', { field: 'guestId' }))
  if ((agendaItemId !== null) !== isOfItem) return fail(appError('input-invalid', { field: 'agendaItemId' }))
  const stranger = strangerInEvent(event, data)
  return stranger === null ? notMinuted(event, data) : fail(appError(stranger))
}

function guestOnce(guest: Guest, data: DocumentData) {
  const isTwice = [...data.guest.values()].some(
    ({ id, meetingId, personId }) =>
      id !== guest.id && meetingId === guest.meetingId && personId === guest.personId,
  )
  if (isTwice) return fail(appError('guest-twice'))
  const before = data.guest.get(guest.id)
  const isMoved = before !== undefined && before.meetingId !== guest.meetingId
  if (isMoved && [...data.sessionEvent.values()].some(({ guestId }) => guestId === guest.id))
    return fail(appError('guest-noted'))
  const left = before === undefined ? ok(null) : notMinuted(before, data)
  return left.ok ? notMinuted(guest, withRecord(data, 'guest', guest)) : left
}
