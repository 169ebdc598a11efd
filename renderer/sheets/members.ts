import type { DocumentData } from '#shared/document/document-data.ts'
import { dayAfter } from '#shared/kit/period.ts'
import {
  lastTermBefore,
  type Occupation,
  occupationOf,
  type SeatState,
  termInPlace,
} from '#shared/organisation/composition.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import { groupSeats, type SeatGroup } from '#shared/organisation/seat-groups.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import {
  officeInWords,
  qualityInWords,
  qualityLine,
  qualityOfOccupation,
  qualityOfSeat,
  seatInWords,
} from '#shared/reports/parts/people.ts'
import { bodyText as text } from '#shared/text/bodies.ts'
import { filledSeats, termEndText, vacantSince } from '#shared/text/mandates.ts'
import { fullName, fullNames } from '#shared/text/names.ts'
import { deputiesAre } from '#shared/text/reports/pack.ts'
import { capitalise } from '#shared/text/terms.ts'
import { voiceLabels } from '#shared/text/vocabulary.ts'

/** One seat, or several that are identical, as a line of the members: who, what, and what else there is to know. */
export type Member = {
  /** The seat, or the first of those that are identical. */
  readonly id: SeatId
  readonly seatIds: readonly SeatId[]
  readonly state: SeatState
  readonly name: string
  readonly quality: string
  readonly notes: readonly string[]
}

/** The lines of the members of a body on a day, in protocol order. */
export function membersOf(data: DocumentData, seats: readonly Occupation[], date: string): readonly Member[] {
  return groupSeats(seats).map((group) =>
    group.seats.length === 1 ? memberOf(data, group.seats[0], date) : membersAlike(data, group, date),
  )
}

/** A seat with who fills it on a day, in words. */
export function memberOf(data: DocumentData, occupation: Occupation, date: string): Member {
  const { seat, state, holder } = occupation
  const parts = [
    officeInWords(seat, holder),
    qualityInWords(qualityOfOccupation(data, occupation, date)),
  ].filter((part) => part !== '')
  return {
    id: seat.id,
    seatIds: [seat.id],
    state,
    name: nameOf(occupation),
    quality: capitalise(parts.length === 0 ? seatInWords(seat, holder) : parts.join(', ')),
    notes: notesOf(data, occupation, date, seatFacts(seat)),
  }
}

/** Who fills a seat on a day, told where its title already says what it stands for. */
export function occupantOf(data: DocumentData, seat: Seat, date: string): Member {
  const occupation = occupationOf(data, seat, date)
  const act = termInPlace(data, seat, date)?.act ?? ''
  return {
    ...memberOf(data, occupation, date),
    quality: capitalise(seatInWords(seat, occupation.holder)),
    notes: [...notesOf(data, occupation, date, []), ...(act === '' ? [] : [act])],
  }
}

/** What a seat is called when nobody is named: its post, its label, or its kind. */
export function seatTitle(data: DocumentData, seat: Seat): string {
  return qualityLine(qualityOfSeat(data, seat, null)) || capitalise(seatInWords(seat, null))
}

/** « 4 sièges : 3 pourvus », under it what they are for and who fills them. */
function membersAlike(data: DocumentData, { seats }: SeatGroup, date: string): Member {
  const filled = seats.filter(({ state }) => state === 'held')
  const [{ seat }] = seats
  return {
    id: seat.id,
    seatIds: seats.map((one) => one.seat.id),
    state: filled.length === seats.length ? 'held' : filled.length > 0 ? 'deputy-only' : 'vacant',
    name: filledSeats(seats.length, filled.length),
    quality: seatTitle(data, seat),
    // How many are vacant is told by the name already.
    notes: seats
      .filter(({ state }) => state !== 'vacant')
      .map((occupation) => [nameOf(occupation), ...endOf(data, occupation, date)].join(', ')),
  }
}

function nameOf({ state, holder }: Occupation): string {
  if (holder !== null) return fullName(holder)
  return state === 'vacant' ? text.vacantSeat : text.holderMissing
}

/** What of a seat its title does not say. */
function seatFacts({ voice, kind, condition }: Seat): readonly string[] {
  const isAdvisory = voice === 'advisory' && kind !== 'guest'
  return [...(isAdvisory ? [voiceLabels.advisory] : []), ...(condition === '' ? [] : [condition])]
}

function notesOf(
  data: DocumentData,
  occupation: Occupation,
  date: string,
  seatFacts: readonly string[],
): readonly string[] {
  const { deputies } = occupation
  const civilities = deputies.map(({ civility }) => civility)
  const facts = [...seatFacts, ...endOf(data, occupation, date)]
  return [
    ...(facts.length === 0 ? [] : [capitalise(facts.join(', '))]),
    ...(deputies.length === 0 ? [] : [capitalise(deputiesAre(fullNames(deputies), civilities))]),
  ]
}

/** Until when the holder is in place; since when nobody is. */
function endOf(data: DocumentData, { seat, holder, until }: Occupation, date: string): readonly string[] {
  if (holder !== null) {
    return until === null ? [] : [termEndText(until, date, parametersOf(data.setting).endingSoonDays)]
  }
  const left = lastTermBefore(data, seat, date)?.to ?? null
  return left === null ? [] : [vacantSince(dayAfter(left, 1))]
}
