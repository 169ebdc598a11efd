import { fail, ok, type Result } from '../kit/result.ts'
import { nextOrder } from '../meetings/agenda.ts'
import type { SessionEvent, SessionEventId, SessionEventKind } from '../meetings/session-event.ts'
import type { EntryStep } from './entry.ts'
import { type Choice, type Entry, faulty } from './entry.ts'
import type { Callee, Sitting } from './sitting.ts'

/** What a line is read with: the meeting as it stands, the time of day (`HH:MM`), and a source of new ids. */
export type EntryContext = {
  readonly sitting: Sitting
  readonly time: string
  readonly newId: () => string
}

/** A new id of the kind that the place asks for. */
export function idFor<I extends string>({ newId }: EntryContext): I {
  return newId() as I // ids of every kind have the same form
}

// The schema ends there; records of one order are told apart by their ids.
const lastOrder = 1_000_000

/** Notes one thing that happened. */
export function noteStep(
  context: EntryContext,
  kind: SessionEventKind,
  at: string,
  fields: Partial<SessionEvent> = {},
): EntryStep {
  const { meeting, events } = context.sitting
  const event: SessionEvent = {
    id: idFor<SessionEventId>(context),
    meetingId: meeting.id,
    kind,
    at,
    order: Math.min(nextOrder(events), lastOrder),
    seatId: null,
    guestId: null,
    personId: null,
    proxySeatId: null,
    agendaItemId: null,
    note: '',
    firstAt: null,
    isStruck: false,
    reason: '',
    ...fields,
  }
  return { type: 'session.note', meetingId: meeting.id, events: [event] }
}

/** Whom typed letters mean; otherwise what to answer: the choices, or that nobody answers to them. */
export function calleeOf(
  { sitting }: EntryContext,
  typed: string,
  lineWith: (code: string) => string,
): Result<Callee, Entry> {
  const found = sitting.index.find(typed).flatMap((key) => sitting.callees.filter((one) => one.key === key))
  const [first, second] = found
  if (first === undefined) return fail(faulty({ code: 'no-member', typed }))
  if (second === undefined) return ok(first)
  const choices = found.map(({ key, person }): Choice => {
    const code = sitting.index.codeOf(key)
    return { code, name: person, line: lineWith(code) }
  })
  return fail({ kind: 'choices', choices })
}

/** The same when only the member of a seat will do. */
export function seatOf(
  context: EntryContext,
  typed: string,
  lineWith: (code: string) => string,
): Result<Extract<Callee, { kind: 'seat' }>, Entry> {
  const found = calleeOf(context, typed, lineWith)
  if (!found.ok) return found
  if (found.value.kind === 'seat') return ok(found.value)
  return fail(faulty({ code: 'guest-cannot', name: found.value.person }))
}

/** The words of a line, and the time of day at its end when one was typed: `14:35`, `14h35`, `1435`. */
export function takeTime(words: readonly string[]): {
  readonly words: readonly string[]
  readonly time: string | null
} {
  const parts = /^(\d{1,2})[h:](\d\d)$|^(\d\d)(\d\d)$/.exec(words.at(-1)?.toLowerCase() ?? '')
  const time = `${(parts?.[1] ?? parts?.[3] ?? '').padStart(2, '0')}:${parts?.[2] ?? parts?.[4] ?? ''}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { words: words.slice(0, -1), time } : { words, time: null }
}
