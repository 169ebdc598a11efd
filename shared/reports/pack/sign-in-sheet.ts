import { attendanceStatuses } from '../../meetings/attendance.ts'
import { rulesInForce } from '../../meetings/convocations.ts'
import type { Guest } from '../../meetings/guest.ts'
import { guestsOf } from '../../meetings/guests.ts'
import { occupationOf } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import { quorumOf, strengthOf } from '../../organisation/quorum.ts'
import { fullDateAndTime } from '../../text/dates.ts'
import { attendanceStatusLabels } from '../../text/meeting-vocabulary.ts'
import { fullName } from '../../text/names.ts'
import { numberText } from '../../text/plurals.ts'
import { reportWords } from '../../text/reports/common.ts'
import {
  chairQuality,
  packWords,
  rapporteurTerm,
  secretaryQuality,
  signInSentence,
  totalLabels,
} from '../../text/reports/pack.ts'
import { capitalise, termFor } from '../../text/terms.ts'
import { seatKindLabels } from '../../text/vocabulary.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { memberCell } from '../parts/composition.ts'
import { line, set, stack, strong } from '../parts/lines.ts'
import { qualityLine, qualityOfPerson, seatInWords } from '../parts/people.ts'
import type { Block, Inlines, TableBlock } from '../report-document.ts'
import {
  countAttendance,
  presenceInWords,
  type SeatAtMeeting,
  seatsAtMeeting,
  seatsOfMembers,
} from './attendance.ts'
import { meetingChair, meetingSecretary } from './officers.ts'
import { type PackContext, partId } from './pack-context.ts'

/** Rows left empty for people whom nobody expected. */
const blankRows = 4

/** The sheet that members sign, in protocol order, with room for guests, totals and the officers of the meeting. */
export function signInBlocks(context: PackContext): readonly Block[] {
  const { body, meeting } = context
  const when = fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime)
  return [
    heading(1, packWords.signIn, partId('sign-in')),
    paragraph(signInSentence(body, meeting.number, when, meeting.place), 'lead'),
    ...signInSheet(context),
  ]
}

/** The sheet itself, under a title that says of which meeting it is. */
export function signInSheet(context: PackContext): readonly Block[] {
  const seats = seatsAtMeeting(context)
  return [
    signInTable(context, seats),
    { type: 'together', blocks: [totalsTable(context, seats), officers(context)] },
  ]
}

type Row = {
  readonly name: Inlines
  readonly seat: Inlines
  readonly deputies: Inlines
  readonly presence: Inlines
}
const emptyRow: Row = { name: [], seat: [], deputies: [], presence: [] }

function signInTable(context: PackContext, seats: readonly SeatAtMeeting[]): TableBlock {
  const members = seats.map((seat) => memberRow(context, seat))
  const invited = guestsOf(context.data.guest, context.meeting.id)
  const known = new Set<string>(invited.map(({ personId }) => personId))
  const guests = [
    ...invited.flatMap((guest) => invitedRow(context, guest)),
    ...expectedGuests(context)
      .filter(({ id }) => !known.has(id))
      .map((person) => guestRow(context, person)),
  ]
  const blanks = context.isHeld ? [] : Array.from({ length: blankRows }, () => emptyRow)
  const table = tableOf('signature', columns(context.isHeld), [...members, ...guests, ...blanks])
  if (members.length === 0 || guests.length + blanks.length === 0) return table
  const group = { type: 'group', content: line(packWords.otherPeople) } as const
  return {
    ...table,
    rows: [...table.rows.slice(0, members.length), group, ...table.rows.slice(members.length)],
  }
}

/** Who stands in and when somebody came or left: told after the meeting, written by hand during it. */
function columns(isHeld: boolean): readonly ColumnOf<Row>[] {
  const middle: readonly ColumnOf<Row>[] = isHeld
    ? [{ header: packWords.presence, width: 2.4, cell: (row) => row.presence }]
    : [
        { header: packWords.replacement, width: 2.4, cell: (row) => row.deputies },
        { header: packWords.hours, width: 1.2, cell: () => [] },
      ]
  return [
    { header: reportWords.number, width: 'fit', align: 'end', cell: (_, index) => line(String(index + 1)) },
    { header: packWords.name, width: isHeld ? 5.3 : 4.45, cell: (row) => row.name },
    { header: packWords.seat, width: isHeld ? 2.45 : 2.1, cell: (row) => row.seat },
    ...middle,
    { header: packWords.signature, width: 2.6, cell: () => [] },
  ]
}

function memberRow(context: PackContext, seat: SeatAtMeeting): Row {
  const { occupation } = seat
  return {
    name: memberCell(context.data, occupation, context.meeting.date),
    seat: line(capitalise(seatInWords(occupation.seat, occupation.holder))),
    deputies: stack(...occupation.deputies.map((deputy) => line(fullName(deputy)))),
    presence: line(capitalise(presenceInWords(context, seat))),
  }
}

function guestRow({ data, meeting }: PackContext, person: Person): Row {
  const quality = qualityOfPerson(data, person.id, null, meeting.date)
  const name = stack(strong(fullName(person)), line(qualityLine(quality)))
  return { ...emptyRow, name, seat: line(capitalise(termFor(rapporteurTerm, person.civility))) }
}

function invitedRow({ data, meeting, isHeld }: PackContext, guest: Guest): readonly Row[] {
  const person = data.person.get(guest.personId)
  if (person === undefined) return []
  const known = qualityLine(qualityOfPerson(data, person.id, null, meeting.date))
  const name = stack(strong(fullName(person)), line(guest.quality === '' ? known : guest.quality))
  const state = attendanceStatusLabels[guest.presence === 'expected' ? 'present' : guest.presence]
  const presence =
    isHeld && guest.presence !== 'expected' ? line(capitalise(termFor(state, person.civility))) : []
  return [
    { ...emptyRow, name, seat: line(capitalise(termFor(seatKindLabels.guest, person.civility))), presence },
  ]
}

/** Those who present an item without sitting in the body. */
export function expectedGuests({ data, body, meeting, items }: PackContext): readonly Person[] {
  const seated = new Set(
    [...data.seat.values()]
      .filter((seat) => seat.bodyId === body.id)
      .map((seat) => occupationOf(data, seat, meeting.date))
      .flatMap(({ holder, deputies }) => [
        ...(holder === null ? [] : [holder.id]),
        ...deputies.map(({ id }) => id),
      ]),
  )
  const speakers = new Set(items.flatMap(({ item }) => item.rapporteurPersonId ?? []))
  return [...speakers].filter((id) => !seated.has(id)).flatMap((id) => data.person.get(id) ?? [])
}

/** How many members are in each state, and how many must be there: figures after the meeting, boxes to fill in before it. */
function totalsTable(context: PackContext, seats: readonly SeatAtMeeting[]): TableBlock {
  const members = seatsOfMembers(seats)
  const sizes = countAttendance(members)
  const filled = members.filter(({ occupation }) => occupation.state !== 'vacant').length
  const quorum = requiredQuorum(context, seats)
  const figure = (header: string, value: number | null): ColumnOf<null> => {
    const content = value === null ? [] : line(numberText(value))
    return { header, width: 1, align: 'centre', cell: () => content }
  }
  return tableOf(
    'signature',
    [
      figure(packWords.filledSeats, filled),
      ...attendanceStatuses.map((status) =>
        figure(totalLabels[status], context.isHeld ? sizes[status] : null),
      ),
      ...(quorum === 0 ? [] : [figure(packWords.quorum, quorum)]),
    ],
    [null],
  )
}

/** How many members make a quorum; zero when no rule asks for one, or not any more. */
function requiredQuorum({ data, meeting }: PackContext, seats: readonly SeatAtMeeting[]): number {
  const rule = rulesInForce(data, meeting)
  return rule === null ? 0 : quorumOf(rule, strengthOf(seats.map(({ occupation }) => occupation)))
}

function officers(context: PackContext): Block {
  const [chair, secretary] = [meetingChair(context), meetingSecretary(context)]
  return {
    type: 'signature',
    signatories: [
      { quality: set(chairQuality(chair?.civility)), name: nameOrNull(chair) },
      { quality: set(secretaryQuality(secretary?.civility)), name: nameOrNull(secretary) },
    ],
  }
}

function nameOrNull(person: Person | null): string | null {
  return person === null ? null : set(fullName(person))
}
