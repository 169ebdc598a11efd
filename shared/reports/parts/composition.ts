import type { Body } from '../../organisation/body.ts'
import {
  compositionOf,
  mandatesOf,
  type Occupation,
  tenuresOf,
  termInPlace,
} from '../../organisation/composition.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import { shortDate } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import { nameWithSigle, reportWords, type SeatCounts, seatsInWords } from '../../text/reports/common.ts'
import { absencesOf, compositionOn, packWords } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import type { Block, Inlines } from '../report-document.ts'
import { type ColumnOf, fact, facts, heading, paragraph, tableOf } from './blocks.ts'
import { emphasis, line, stack, strong } from './lines.ts'
import { qualityLine, qualityOfOccupation, seatInWords } from './people.ts'
import { proseParagraphs } from './prose.ts'

/** Who sits in a body on a day, with vacancies, deputies and ends of mandates. */
export function compositionBlocks(data: OrganisationData, body: Body, date: string): readonly Block[] {
  const seats = compositionOf(data, body.id, date)
  return [...introduction(data, body, seats, date), ...membersTable(data, seats, date)]
}

/** So small a table is not parted from what announces it. */
const fewSeats = 4

/** The same under a heading that no page's end parts from what the body is, nor from the members when they are few. */
export function compositionSection(
  data: OrganisationData,
  body: Body,
  date: string,
  level: 1 | 2,
): readonly Block[] {
  const seats = compositionOf(data, body.id, date)
  const opening = [
    heading(level, nameWithSigle(body.name, body.sigle)),
    ...introduction(data, body, seats, date),
  ]
  const members = membersTable(data, seats, date)
  return seats.length <= fewSeats
    ? [{ type: 'together', blocks: [...opening, ...members] }]
    : [{ type: 'together', blocks: opening }, ...members]
}

function introduction(
  data: OrganisationData,
  body: Body,
  seats: readonly Occupation[],
  date: string,
): readonly Block[] {
  return [
    ...facts(
      fact(packWords.mission, stack(...proseParagraphs(body.mission))),
      fact(packWords.act, body.act),
      fact(packWords.frequency, capitalise(body.frequency)),
    ),
    paragraph(seats.length === 0 ? packWords.noSeat : seatsTold(data, seats, date)),
  ]
}

/** How many sit, then what no column of the table says because nothing is to be said in it. */
function seatsTold(data: OrganisationData, seats: readonly Occupation[], date: string): string {
  const hasDeputies = seats.some(({ deputies }) => deputies.length > 0)
  const hasEnds = seats.some((seat) => endOfMandate(data, seat, date).length > 0)
  const counted = compositionOn(date, seatsInWords(countSeats(seats)))
  return `${counted} ${absencesOf(hasDeputies, hasEnds)}`
}

function membersTable(data: OrganisationData, seats: readonly Occupation[], date: string): readonly Block[] {
  return seats.length === 0 ? [] : [tableOf('text', columns(data, date), seats)]
}

/** How many seats are filled, and how. */
export function countSeats(seats: readonly Occupation[]): SeatCounts {
  const of = (state: Occupation['state']) => seats.filter((seat) => seat.state === state).length
  return { held: of('held'), deputyOnly: of('deputy-only'), vacant: of('vacant') }
}

/** Who fills a seat, and under it function and organisation; what is missing in emphasis. */
export function memberCell(data: OrganisationData, occupation: Occupation, date: string): Inlines {
  const { holder, state } = occupation
  const missing = state === 'vacant' ? reportWords.vacantSeat : packWords.holderMissing
  const quality = qualityOfOccupation(data, occupation, date)
  return stack(holder === null ? emphasis(missing) : strong(fullName(holder)), line(qualityLine(quality)))
}

function columns(data: OrganisationData, date: string): readonly ColumnOf<Occupation>[] {
  return [
    { header: reportWords.number, width: 'fit', align: 'end', cell: (_, index) => line(String(index + 1)) },
    { header: packWords.member, width: 6.8, cell: (seat) => memberCell(data, seat, date) },
    {
      header: packWords.seat,
      width: 2.75,
      cell: ({ seat, holder }) => line(capitalise(seatInWords(seat, holder))),
    },
    {
      header: packWords.deputy,
      width: 2.5,
      optional: true,
      cell: ({ deputies }) => stack(...deputies.map((deputy) => line(fullName(deputy)))),
    },
    {
      header: packWords.mandateEnd,
      width: 'fit',
      optional: true,
      cell: (seat) => endOfMandate(data, seat, date),
    },
  ]
}

function endOfMandate(data: OrganisationData, occupation: Occupation, date: string): Inlines {
  const end = mandateEnd(data, occupation, date)
  if (end !== null) return line(shortDate(end))
  const ended = lastDayOfHolder(data, occupation, date)
  return ended === null ? [] : stack(line(shortDate(ended)), emphasis(packWords.mandateOver))
}

/**
 * The last day of a mandate. A member ex officio has none: she sits as long as she holds her post, and when she leaves it
 * later on, the pack of a meeting that she attended stays as it was.
 */
export function mandateEnd(
  data: OrganisationData,
  { seat }: Pick<Occupation, 'seat'>,
  date: string,
): string | null {
  const term = termInPlace(data, seat, date)
  return term !== null && 'seatId' in term ? term.to : null
}

/** The day on which the last holder of an empty seat left it, when it is known. */
function lastDayOfHolder(data: OrganisationData, { seat, state }: Occupation, date: string): string | null {
  if (state === 'held') return null
  const tenures = seat.postId === null ? [] : tenuresOf(data, seat.postId)
  const mandates = mandatesOf(data, seat).filter(({ rank }) => rank === 'holder')
  const ends = [...tenures, ...mandates].flatMap(({ to }) => (to !== null && to < date ? [to] : []))
  return ends.sort().at(-1) ?? null
}
