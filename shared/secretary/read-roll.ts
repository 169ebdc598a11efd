import { fold } from '../kit/fold.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import type { Attendance, AttendanceId } from '../meetings/attendance.ts'
import { type Proxy as GivenProxy, mayBeNoted, proxyRefusal } from '../meetings/proxies.ts'
import { type Occupation, soleDeputy } from '../organisation/composition.ts'
import type { PersonId } from '../organisation/person.ts'
import { calleeOf, type EntryContext, idFor, seatOf } from './context.ts'
import { type Entry, entering, faulty, type PersonWords } from './entry.ts'
import { memberIndex } from './member-index.ts'
import type { Callee } from './sitting.ts'

type Answer = 'present' | 'excused' | 'absent' | 'proxy' | 'represented'

const answers: Readonly<Record<string, Answer>> = {
  e: 'excused',
  excuse: 'excused',
  excusee: 'excused',
  a: 'absent',
  absent: 'absent',
  absente: 'absent',
  p: 'proxy',
  pouvoir: 'proxy',
  r: 'represented',
  represente: 'represented',
  representee: 'represented',
}

/**
 * One line of the roll call: `mv` present, `mv e` excused, `mv a` absent, `mv p rb` proxy to RB, `mv r` her only deputy
 * came, `mv r cd` this deputy; `*` all those of whom nothing is noted are present. `before` is what opened the line.
 */
export function readRoll(typed: string, context: EntryContext, before = ''): Entry {
  const [who = '', word, other, ...rest] = typed.trim().split(/\s+/)
  if (who === '*' && word === undefined) return everyonePresent(context)
  const answer = word === undefined ? 'present' : answers[fold(word)]
  if (answer === undefined || rest.length > 0) return faulty({ code: 'not-understood', typed })
  if (other !== undefined && answer !== 'proxy' && answer !== 'represented')
    return faulty({ code: 'not-understood', typed })
  const end = [word, other].filter((part) => part !== undefined)
  const callee = calleeOf(context, who, (code) => `${before}${[code, ...end].join(' ')}`)
  if (!callee.ok) return callee.error
  const start = `${before}${who} ${word ?? ''}`
  return callee.value.kind === 'guest'
    ? guestAnswer(callee.value, answer)
    : seatAnswer(callee.value, { answer, other, start }, context)
}

type SeatCallee = Extract<Callee, { kind: 'seat' }>
type Said = { readonly answer: Answer; readonly other: string | undefined; readonly start: string }

function seatAnswer(callee: SeatCallee, { answer, other, start }: Said, context: EntryContext): Entry {
  const { occupation, person } = callee
  if (answer === 'proxy') {
    const receiver = seatOf(context, other ?? '', (code) => `${start} ${code}`)
    if (!receiver.ok) return receiver.error
    const proxy = { giver: occupation.seat.id, receiver: receiver.value.occupation.seat.id }
    const refusal = refusedAtRoll(context, proxy)
    if (refusal !== null)
      return faulty({ code: 'proxy-refused', refusal, giver: person, receiver: receiver.value.person })
    return presence(context, callee, { status: 'proxy', personId: null, proxySeatId: proxy.receiver })
  }
  const comes = answer === 'represented' || (answer === 'present' && occupation.holder === null)
  if (comes) {
    const deputy = deputyOf(occupation, other, start)
    if (!deputy.ok) return deputy.error
    return presence(context, callee, { status: 'represented', personId: deputy.value, proxySeatId: null })
  }
  const personId = answer === 'present' ? (occupation.holder?.id ?? null) : null
  return presence(context, callee, { status: answer, personId, proxySeatId: null })
}

function presence(
  context: EntryContext,
  { occupation, person }: SeatCallee,
  said: Pick<Attendance, 'status' | 'personId' | 'proxySeatId'>,
): Entry {
  const record = recordWith(context, occupation, said)
  const former = formerRecord(context, occupation)
  const isSame =
    former?.status === said.status &&
    former.personId === said.personId &&
    former.proxySeatId === said.proxySeatId
  if (isSame) return faulty({ code: 'already-noted', name: person })
  return entering('presence', nameOf(person), [
    { type: 'attendance.record', meetingId: record.meetingId, records: [record] },
  ])
}

function everyonePresent(context: EntryContext): Entry {
  const { seats, meeting } = context.sitting
  const uncalled = seats.filter((one) => one.holder !== null && formerRecord(context, one) === undefined)
  if (uncalled.length === 0) return faulty({ code: 'everyone-noted' })
  const records = uncalled.map((one) =>
    recordWith(context, one, { status: 'present', personId: one.holder?.id ?? null, proxySeatId: null }),
  )
  return entering('presence', '', [{ type: 'attendance.record', meetingId: meeting.id, records }])
}

/** A guest is expected, there or not: nobody stands in for her. */
function guestAnswer({ guest, person }: Extract<Callee, { kind: 'guest' }>, answer: Answer): Entry {
  if (answer === 'proxy' || answer === 'represented') return faulty({ code: 'guest-cannot', name: person })
  if (guest.presence === answer) return faulty({ code: 'already-noted', name: person })
  return entering('presence', nameOf(person), [
    { type: 'guest.edit', id: guest.id, patch: { presence: answer } },
  ])
}

/** Who comes for a seat: the only deputy of the day, or the one whose letters are typed. */
export function deputyOf(
  occupation: Occupation,
  typed: string | undefined,
  start: string,
): Result<PersonId, Entry> {
  const { deputies, holder } = occupation
  const sole = soleDeputy(occupation)
  if (typed === undefined && sole !== null) return ok(sole.id)
  const index = memberIndex(deputies.map(({ id, firstName, lastName }) => ({ key: id, firstName, lastName })))
  const found = typed === undefined ? deputies.map(({ id }) => id as string) : index.find(typed)
  const among = deputies.filter(({ id }) => found.includes(id))
  const [first, second] = among
  if (first !== undefined && second === undefined) return ok(first.id)
  if (first !== undefined) {
    const choices = among.map((one) => {
      const code = index.codeOf(one.id)
      return { code, name: one, line: `${start} ${code}` }
    })
    return fail({ kind: 'choices', choices })
  }
  if (typed !== undefined && deputies.length > 0) return fail(faulty({ code: 'no-member', typed }))
  const name = holder ?? deputies[0] ?? { civility: null, firstName: '', lastName: '' }
  return fail(faulty({ code: 'no-deputy', name }))
}

/** Why a proxy may not be noted at the roll call, judged with the giver as she would be. */
function refusedAtRoll({ sitting }: EntryContext, { giver, receiver }: GivenProxy) {
  const records = sitting.records.filter(({ seatId }) => seatId !== giver)
  const seats = new Map(sitting.seats.map(({ seat }) => [seat.id as string, seat]))
  const perHolder = sitting.rules?.proxiesPerHolder ?? null
  const refusal = proxyRefusal({ seats, records, perHolder }, { giver, receiver })
  return mayBeNoted(refusal) ? null : refusal
}

function formerRecord({ sitting }: EntryContext, { seat }: Occupation): Attendance | undefined {
  return sitting.records.find(({ seatId }) => seatId === seat.id)
}

/** The record of a seat as it becomes: one for each seat and meeting. */
export function recordWith(
  context: EntryContext,
  occupation: Occupation,
  said: Pick<Attendance, 'status' | 'personId' | 'proxySeatId'>,
): Attendance {
  const { seat } = occupation
  const id = formerRecord(context, occupation)?.id ?? idFor<AttendanceId>(context)
  return { id, meetingId: context.sitting.meeting.id, seatId: seat.id, ...said }
}

/** « Claire Aubépine », for the name of an undo step. */
export function nameOf({ firstName, lastName }: PersonWords): string {
  return `${firstName} ${lastName.toLocaleUpperCase('fr-FR')}`
}
