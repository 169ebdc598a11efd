import type { DocumentData } from '#shared/document/document-data.ts'
import { type Occupation, occupationOf, type SeatState } from '#shared/organisation/composition.ts'
import type { Seat, SeatId } from '#shared/organisation/seat.ts'
import {
  officeInWords,
  qualityInWords,
  qualityLine,
  qualityOfOccupation,
  qualityOfSeat,
  seatInWords,
} from '#shared/reports/parts/people.ts'
import { bodyText as text, untilText } from '#shared/text/bodies.ts'
import { fullName, fullNames } from '#shared/text/names.ts'
import { deputiesAre } from '#shared/text/reports/pack.ts'
import { capitalise } from '#shared/text/terms.ts'
import { voiceLabels } from '#shared/text/vocabulary.ts'

/** One seat as a line of the members: who, what, and what else there is to know. */
export type Member = {
  readonly id: SeatId
  readonly state: SeatState
  readonly name: string
  readonly quality: string
  readonly notes: readonly string[]
}

/** A seat with who fills it on a day, in words. */
export function memberOf(data: DocumentData, occupation: Occupation, date: string): Member {
  const { seat, state, holder } = occupation
  const missing = state === 'vacant' ? text.vacantSeat : text.holderMissing
  const parts = [
    officeInWords(seat, holder),
    qualityInWords(qualityOfOccupation(data, occupation, date)),
  ].filter((part) => part !== '')
  return {
    id: seat.id,
    state,
    name: holder === null ? missing : fullName(holder),
    quality: capitalise(parts.length === 0 ? seatInWords(seat, holder) : parts.join(', ')),
    notes: notesOf(occupation),
  }
}

/** Who fills a seat on a day, told where its title already says what it stands for. */
export function occupantOf(data: DocumentData, seat: Seat, date: string): Member {
  const occupation = occupationOf(data, seat, date)
  return { ...memberOf(data, occupation, date), quality: capitalise(seatInWords(seat, occupation.holder)) }
}

/** What a seat is called when nobody is named: its post, its label, or its kind. */
export function seatTitle(data: DocumentData, seat: Seat): string {
  return qualityLine(qualityOfSeat(data, seat, null)) || capitalise(seatInWords(seat, null))
}

function notesOf({ seat, deputies, until }: Occupation): readonly string[] {
  const civilities = deputies.map(({ civility }) => civility)
  const facts = [
    ...(seat.voice === 'advisory' && seat.kind !== 'guest' ? [voiceLabels.advisory] : []),
    ...(until === null ? [] : [untilText(until)]),
  ]
  return [
    ...(facts.length === 0 ? [] : [capitalise(facts.join(', '))]),
    ...(deputies.length === 0 ? [] : [capitalise(deputiesAre(fullNames(deputies), civilities))]),
  ]
}
