import { fold } from '../kit/fold.ts'
import { isGuestThere } from '../meetings/guests.ts'
import { mayBeNoted, proxyRefusal } from '../meetings/proxies.ts'
import type { SeatId } from '../organisation/seat.ts'
import { calleeOf, type EntryContext, noteStep, seatOf, takeTime } from './context.ts'
import { type Entry, entering, faulty } from './entry.ts'
import { deputyOf, nameOf, recordWith } from './read-roll.ts'
import type { Callee } from './sitting.ts'

type SeatCallee = Extract<Callee, { kind: 'seat' }>
type Move = {
  readonly sign: '+' | '-'
  readonly who: string
  readonly words: readonly string[]
  readonly at: string
}

/**
 * Somebody comes or goes: `+mv`, `+mv r` her deputy comes, `-mv`, `-mv rb` she leaves and gives her proxy to RB; a time at
 * the end when it was not now (`+mv 14:35`). Null when the line is none of these: a text that begins with a sign.
 */
export function readMovement(line: string, context: EntryContext): Entry | null {
  // « = » is « + » without Shift on a French keyboard.
  const parts = /^([+=-])(\p{L}.*)$/su.exec(line)
  if (parts === null) return null
  const sign = parts[1] === '-' ? '-' : '+'
  const { words, time } = takeTime((parts[2] ?? '').trim().split(/\s+/))
  const [who = '', ...rest] = words
  const end = [...rest, ...(time === null ? [] : [time])]
  if (rest.length > 2) return faulty({ code: 'no-member', typed: line })
  const callee = calleeOf(context, who, (code) => [`${sign}${code}`, ...end].join(' '))
  if (!callee.ok) return callee.error
  const move: Move = { sign, who, words: rest, at: time ?? context.time }
  if (callee.value.kind === 'guest') return guestMoves(callee.value, move, context)
  return sign === '+' ? arrival(callee.value, move, context) : departure(callee.value, move, context)
}

function arrival(callee: SeatCallee, { who, words, at }: Move, context: EntryContext): Entry {
  const { occupation, person } = callee
  const [word, deputyLetters] = words
  const isRepresented = word !== undefined && fold(word) === 'r'
  if (word !== undefined && !isRepresented) return faulty({ code: 'not-understood', typed: words.join(' ') })
  if (isThere(context, occupation.seat.id)) return faulty({ code: 'already-there', name: person })
  const needsDeputy = isRepresented || occupation.holder === null
  const deputy = needsDeputy ? deputyOf(occupation, deputyLetters, `+${who} r`) : null
  if (deputy !== null && !deputy.ok) return deputy.error
  const personId = deputy?.value ?? null
  const isCalled = context.sitting.records.some(({ seatId }) => seatId === occupation.seat.id)
  const record = recordWith(context, occupation, { status: 'absent', personId: null, proxySeatId: null })
  const { meetingId } = record
  return entering('arrival', nameOf(person), [
    // A seat counts only once something is noted of it: it was not there before.
    ...(isCalled ? [] : [{ type: 'attendance.record' as const, meetingId, records: [record] }]),
    noteStep(context, 'arrived', at, { seatId: occupation.seat.id, personId }),
  ])
}

function departure(callee: SeatCallee, { who, words, at }: Move, context: EntryContext): Entry {
  const { occupation, person } = callee
  const seatId = occupation.seat.id
  if (!isThere(context, seatId)) return faulty({ code: 'not-there', name: person })
  // « p » may be said as at the roll call: `-mv p rb`.
  const letters = words.length === 2 && fold(words[0] ?? '') === 'p' ? words[1] : words[0]
  if (words.length === 2 && letters === words[0])
    return faulty({ code: 'not-understood', typed: words.join(' ') })
  const note = (proxySeatId: SeatId | null) =>
    entering('departure', nameOf(person), [noteStep(context, 'left', at, { seatId, proxySeatId })])
  if (letters === undefined) return note(null)
  const receiver = seatOf(context, letters, (code) => `-${who} ${code}`)
  if (!receiver.ok) return receiver.error
  const proxy = { giver: seatId, receiver: receiver.value.occupation.seat.id }
  const refusal = refusedOnLeaving(context, proxy)
  return refusal === null
    ? note(proxy.receiver)
    : faulty({ code: 'proxy-refused', refusal, giver: person, receiver: receiver.value.person })
}

/** A guest comes and goes by herself: nobody stands in for her, and she has no proxy to give. */
function guestMoves(
  { guest, person }: Extract<Callee, { kind: 'guest' }>,
  { sign, words, at }: Move,
  context: EntryContext,
): Entry {
  if (words.length > 0) return faulty({ code: 'guest-cannot', name: person })
  const { events, now } = context.sitting
  const isIn = isGuestThere(guest, events)
  if (isIn === (sign === '+')) return faulty({ code: isIn ? 'already-there' : 'not-there', name: person })
  const isOpen = now.state !== 'waiting'
  const kind = sign === '+' ? 'arrived' : 'left'
  return entering(sign === '+' ? 'arrival' : 'departure', nameOf(person), [
    ...(guest.presence === 'present'
      ? []
      : [{ type: 'guest.edit' as const, id: guest.id, patch: { presence: 'present' as const } }]),
    // Before the opening, the roll call says it.
    ...(isOpen ? [noteStep(context, kind, at, { guestId: guest.id })] : []),
  ])
}

function isThere({ sitting }: EntryContext, seatId: SeatId): boolean {
  const status = sitting.roll.find((record) => record.seatId === seatId)?.status
  return status === 'present' || status === 'represented'
}

/** Why a member who leaves may not give her proxy: judged on the roll as it is true now, without her. */
function refusedOnLeaving({ sitting }: EntryContext, proxy: { giver: SeatId; receiver: SeatId }) {
  const records = sitting.roll.filter(({ seatId }) => seatId !== proxy.giver)
  const seats = new Map(sitting.seats.map(({ seat }) => [seat.id as string, seat]))
  const perHolder = sitting.rules?.proxiesPerHolder ?? null
  const refusal = proxyRefusal({ seats, records, perHolder }, proxy)
  return mayBeNoted(refusal) && refusal !== 'receiver-not-called' ? null : refusal
}
