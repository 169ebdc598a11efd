import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { BodyId } from './body.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Person, PersonId } from './person.ts'
import type { Post, PostId, Tenure } from './post.ts'
import type { Mandate, Seat } from './seat.ts'

/** How a seat is filled on one day: a hollow seat has nobody, a half one only a deputy. */
export type SeatState = 'held' | 'deputy-only' | 'vacant'

export type Occupation = {
  readonly seat: Seat
  readonly state: SeatState
  readonly holder: Person | null
  readonly deputies: readonly Person[]
  /** The last day of the holder's mandate or tenure, when it is known. */
  readonly until: string | null
}

const seatsByBody = memoGroupBy((seat: Seat) => seat.bodyId)
const mandatesBySeat = memoGroupBy((mandate: Mandate) => mandate.seatId)
const tenuresByPost = memoGroupBy((tenure: Tenure) => tenure.postId)
const tenuresByPerson = memoGroupBy((tenure: Tenure) => tenure.personId)

/** The seats of a body in protocol order, whatever the date. */
export function seatsOf(data: OrganisationData, bodyId: BodyId): readonly Seat[] {
  return [...seatsByBody(data.seat)(bodyId)].sort(byOrder)
}

/** All mandates of a seat, latest first. */
export function mandatesOf(data: OrganisationData, seat: Seat): readonly Mandate[] {
  return [...mandatesBySeat(data.mandate)(seat.id)].sort(latestFirst)
}

/** All tenures of a post, latest first. */
export function tenuresOf(data: OrganisationData, postId: PostId): readonly Tenure[] {
  return [...tenuresByPost(data.tenure)(postId)].sort(latestFirst)
}

/** The posts that a person holds on a day, the highest rank first. */
export function postsOf(data: OrganisationData, personId: PersonId, date: string): readonly Post[] {
  const rank = (post: Post) => data.function.get(post.functionId)?.rank ?? Number.MAX_SAFE_INTEGER
  return tenuresByPerson(data.tenure)(personId)
    .filter((tenure) => isWithin(tenure, date))
    .flatMap((tenure) => data.post.get(tenure.postId) ?? [])
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** Who holds a post on a day; the one appointed last when periods overlap. */
export function postHolder(data: OrganisationData, postId: PostId, date: string): Tenure | null {
  return tenuresOf(data, postId).find((tenure) => isWithin(tenure, date)) ?? null
}

/**
 * By what a seat is filled on a day: a mandate as holder prevails over the tenure of the post from which the seat
 * follows. Null when nobody holds it.
 */
export function termInPlace(data: OrganisationData, seat: Seat, date: string): Mandate | Tenure | null {
  const mandate = mandatesOf(data, seat).find((one) => one.rank === 'holder' && isWithin(one, date))
  return mandate ?? (seat.postId === null ? null : postHolder(data, seat.postId, date))
}

/** The last term by which a seat was held before a day, when it is known when it ended; null when nobody held it. */
export function lastTermBefore(data: OrganisationData, seat: Seat, date: string): Mandate | Tenure | null {
  const mandates = mandatesOf(data, seat).filter(({ rank }) => rank === 'holder')
  const tenures = seat.postId === null ? [] : tenuresOf(data, seat.postId)
  return [...mandates, ...tenures].reduce<Mandate | Tenure | null>((last, term) => {
    if (term.to === null || term.to >= date) return last
    return last === null || (last.to ?? '') < term.to ? term : last
  }, null)
}

/** How one seat is filled on a day. */
export function occupationOf(data: OrganisationData, seat: Seat, date: string): Occupation {
  const source = termInPlace(data, seat, date)
  const holder = source === null ? null : personOf(data, source.personId)
  const deputies = mandatesOf(data, seat)
    .filter((mandate) => mandate.rank === 'deputy' && isWithin(mandate, date))
    .flatMap((mandate) => personOf(data, mandate.personId) ?? [])
  const state = holder !== null ? 'held' : deputies.length > 0 ? 'deputy-only' : 'vacant'
  return { seat, state, holder, deputies, until: source?.to ?? null }
}

/** The deputy who stands in without a question: the only one on that day; null when there is none, or several. */
export function soleDeputy({ deputies }: Pick<Occupation, 'deputies'>): Person | null {
  const [first, second] = deputies
  return first !== undefined && second === undefined ? first : null
}

/** « Qui siège le 12 mars 2026 ? » : every seat of the body in protocol order, with who fills it on that day. */
export function compositionOf(data: OrganisationData, bodyId: BodyId, date: string): readonly Occupation[] {
  return seatsOf(data, bodyId).map((seat) => occupationOf(data, seat, date))
}

function personOf(data: OrganisationData, id: PersonId): Person | null {
  return data.person.get(id) ?? null
}

function latestFirst(a: { from: string | null; id: string }, b: { from: string | null; id: string }): number {
  const [from, other] = [a.from ?? '', b.from ?? '']
  return from === other ? (a.id < b.id ? -1 : 1) : from > other ? -1 : 1
}
