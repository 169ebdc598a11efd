import {
  type Attendance,
  type AttendanceStatus,
  attendanceStatuses,
  toldAttendance,
} from '../../meetings/attendance.ts'
import { movementsOf } from '../../meetings/roll-at.ts'
import { compositionOf, type Occupation } from '../../organisation/composition.ts'
import type { Person, PersonId } from '../../organisation/person.ts'
import type { Seat, SeatId } from '../../organisation/seat.ts'
import { attendanceStatusLabels } from '../../text/meeting-vocabulary.ts'
import { attendanceSummary } from '../../text/meetings.ts'
import { fullName } from '../../text/names.ts'
import { reportWords } from '../../text/reports/common.ts'
import {
  attendanceGroup,
  comingAndGoing,
  deputyWord,
  gaveProxyTo,
  packWords,
  representedBy,
  withOffice,
} from '../../text/reports/pack.ts'
import { capitalise, termFor } from '../../text/terms.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import { nameAndQuality, officeInWords, qualityInWords, qualityOfOccupation } from '../parts/people.ts'
import type { Block } from '../report-document.ts'
import type { PackContext } from './pack-context.ts'
import { quorumBlocks } from './quorum.ts'

/** A seat on the day of the meeting, with what became of it there. */
export type SeatAtMeeting = { readonly occupation: Occupation; readonly attendance: Attendance | null }

/** The seats of the body in protocol order, with their attendance when it was recorded. */
export function seatsAtMeeting({ data, body, meeting, attendance }: PackContext): readonly SeatAtMeeting[] {
  const bySeat = new Map(attendance.map((record) => [record.seatId as string, record]))
  return compositionOf(data, body.id, meeting.date).map((occupation) => ({
    occupation,
    attendance: toldAttendance(bySeat.get(occupation.seat.id) ?? null, occupation),
  }))
}

/** The seats of members; those of permanent guests, who do not deliberate, are told with the other guests. */
export function seatsOfMembers(seats: readonly SeatAtMeeting[]): readonly SeatAtMeeting[] {
  return seats.filter(({ occupation: { seat } }) => !isGuestSeat(seat))
}

/** The seats of permanent guests that somebody filled on the day of the meeting. */
export function seatsOfGuests(seats: readonly SeatAtMeeting[]): readonly SeatAtMeeting[] {
  return seats.filter(
    ({ occupation, attendance }) =>
      isGuestSeat(occupation.seat) && (attendance !== null || occupation.state !== 'vacant'),
  )
}

/** Which members were present, represented, excused or absent; nothing for a meeting to come. */
export function attendanceBlocks(context: PackContext): readonly Block[] {
  if (!context.isHeld) return []
  const seats = seatsOfMembers(seatsAtMeeting(context))
  if (context.attendance.length === 0) {
    return [heading(1, packWords.attendance), paragraph(packWords.noAttendance)]
  }
  const groups = attendanceStatuses.flatMap((status) => {
    const members = seats.filter(({ attendance }) => attendance?.status === status)
    const civilities = members.map((seat) => memberNamed(context, seat)?.civility ?? null)
    return groupBlocks(context, attendanceGroup(status, civilities), members)
  })
  const unknown = seats.filter(
    ({ occupation, attendance }) => attendance === null && occupation.state !== 'vacant',
  )
  return [
    heading(1, packWords.attendance),
    paragraph(capitalise(`${attendanceSummary(countAttendance(seats))}.`), 'lead'),
    ...quorumBlocks(context),
    ...groups,
    ...groupBlocks(context, packWords.notRecorded, unknown),
  ]
}

/** How many seats are in each state. */
export function countAttendance(seats: readonly SeatAtMeeting[]): Readonly<Record<AttendanceStatus, number>> {
  const sizes = { present: 0, represented: 0, proxy: 0, excused: 0, absent: 0 }
  for (const { attendance } of seats) if (attendance !== null) sizes[attendance.status]++
  return sizes
}

/** What became of a seat, in a few words: « présente », « représenté par M. Paul ROY », « a donné pouvoir à … ». */
export function presenceInWords(context: PackContext, { occupation, attendance }: SeatAtMeeting): string {
  if (attendance === null) return ''
  const person = personOf(context, attendance.personId)
  const holder = occupation.holder ?? person
  const times = timesOf(context, attendance)
  const state = termFor(attendanceStatusLabels[attendance.status], holder?.civility ?? null)
  const words =
    attendance.status === 'represented' && person !== null && occupation.holder !== null
      ? representedBy(holder?.civility ?? null, fullName(person))
      : attendance.status === 'proxy'
        ? gaveProxyTo(proxyHolder(context, attendance.proxySeatId))
        : state
  return [words, times].filter((part) => part !== '').join(', ')
}

function groupBlocks(context: PackContext, title: string, seats: readonly SeatAtMeeting[]): readonly Block[] {
  if (seats.length === 0) return []
  const items = seats.map((seat) => ({ content: line(memberLine(context, seat)), children: [] }))
  return [heading(2, title), { type: 'list', style: 'bullets', items }]
}

/** « Mme Hélène VAUTRIN, directrice académique … (présidente), arrivée à 14 h 15 ». */
export function memberLine(context: PackContext, seat: SeatAtMeeting): string {
  const { occupation } = seat
  const { data, meeting } = context
  const quality = qualityOfOccupation(data, occupation, meeting.date)
  const named = memberNamed(context, seat)
  const isOnlyGuest = isGuestSeat(occupation.seat) && occupation.seat.role === 'member'
  const office = isOnlyGuest ? '' : officeInWords(occupation.seat, occupation.holder)
  const isDeputy = named !== null && named.id !== occupation.holder?.id && occupation.deputies.includes(named)
  const notes = [...(isDeputy ? [deputyWord(named.civility)] : []), ...noteOf(context, seat)]
  const who =
    named === null ? [reportWords.vacantSeat, qualityInWords(quality)] : [nameAndQuality(named, quality)]
  const member = who.filter((part) => part !== '').join(', ')
  return capitalise([withOffice(member, office), ...notes].join(', '))
}

/** The member of a seat, told even when someone came in her place; else who came, or would have. */
export function memberNamed(context: PackContext, { occupation, attendance }: SeatAtMeeting): Person | null {
  const present = personOf(context, attendance?.personId ?? null)
  return attendance?.status === 'represented'
    ? (occupation.holder ?? present)
    : (present ?? occupation.holder ?? occupation.deputies[0] ?? null)
}

/** What the heading of the group does not say. */
function noteOf(context: PackContext, seat: SeatAtMeeting): readonly string[] {
  const { attendance, occupation } = seat
  if (attendance === null) return []
  const isTold =
    attendance.status === 'proxy' || (attendance.status === 'represented' && occupation.holder !== null)
  const words = isTold ? presenceInWords(context, seat) : timesOf(context, attendance)
  return words === '' ? [] : [words]
}

function timesOf({ events }: PackContext, { seatId }: Attendance): string {
  return comingAndGoing(movementsOf(events).filter((event) => event.seatId === seatId))
}

function isGuestSeat({ kind, voice }: Seat): boolean {
  return kind === 'guest' && voice !== 'deliberative'
}

function proxyHolder(context: PackContext, seatId: SeatId | null): string {
  if (seatId === null) return ''
  const found = seatsAtMeeting(context).find(({ occupation }) => occupation.seat.id === seatId)
  const person =
    found === undefined ? null : (found.occupation.holder ?? found.occupation.deputies[0] ?? null)
  return person === null ? '' : fullName(person)
}

function personOf({ data }: PackContext, id: PersonId | null): Person | null {
  return id === null ? null : (data.person.get(id) ?? null)
}
