import type { DocumentData } from '#shared/document/document-data.ts'
import { dayAfter, isWithin } from '#shared/kit/period.ts'
import { termInPlace } from '#shared/organisation/composition.ts'
import { seatsFollowing } from '#shared/organisation/followers.ts'
import type { Seat } from '#shared/organisation/seat.ts'
import { vacanciesText } from '#shared/text/succession.ts'
import type { Term } from './terms.ts'

/** Which seats nobody would hold after the last day of a term, in words; null when none would be left. */
export function vacancyEffect(data: DocumentData, term: Term, lastDay: string): string | null {
  const from = dayAfter(lastDay, 1)
  const bodies = seatsOfTerm(data, term, from)
    .filter((seat) => isLeftBy(data, seat, term, from))
    .flatMap(({ bodyId }) => data.body.get(bodyId) ?? [])
    .filter((body) => isWithin(body, from))
    .map(({ sigle, name }) => sigle || name)
  return bodies.length === 0 ? null : vacanciesText([...new Set(bodies)], bodies.length, from)
}

function seatsOfTerm(data: DocumentData, term: Term, date: string): readonly Seat[] {
  if ('postId' in term) return seatsFollowing(data, term.postId, date)
  const seat = data.seat.get(term.seatId)
  return seat === undefined || term.rank === 'deputy' ? [] : [seat]
}

/** Without this term, nobody is in place. */
function isLeftBy(data: DocumentData, seat: Seat, term: Term, date: string): boolean {
  const without =
    'postId' in term
      ? { ...data, tenure: withoutOne(data.tenure, term.id) }
      : { ...data, mandate: withoutOne(data.mandate, term.id) }
  return termInPlace(without, seat, date) === null
}

function withoutOne<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map)
  rest.delete(id)
  return rest
}
