import type { DocumentData } from '../document/document-data.ts'
import { isWithin } from '../kit/period.ts'
import { lastTermBefore, mandatesOf, seatsOf, termInPlace } from '../organisation/composition.ts'
import { seatsFollowing } from '../organisation/followers.ts'
import { type Level, levels } from '../organisation/level.ts'
import type { Post, Tenure } from '../organisation/post.ts'
import type { Mandate, Seat } from '../organisation/seat.ts'

/** Every seat at the rentrée; after elections, those of the collectivities and their groupings. */
export const reviewKinds = ['school-year', 'elections'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** One question of a review: who holds this from the effective date on? */
export type ReviewItem = {
  /** The id of the post, or that of the seat. */
  readonly key: string
  /** A post is asked about once, whatever the number of its seats. */
  readonly post: Post | null
  readonly seats: readonly [Seat, ...Seat[]]
  readonly term: Tenure | Mandate | null
  /** Who held it last, when nobody does: she may be renewed. */
  readonly last: Tenure | Mandate | null
  readonly deputies: readonly Mandate[]
}

const electedEntities: ReadonlySet<string> = new Set(['commune', 'epci', 'syndicate', 'department', 'region'])

/** What a review asks, body by body in the order of levels and names, seat by seat in protocol order. */
export function reviewItems(data: DocumentData, kind: ReviewKind, date: string): readonly ReviewItem[] {
  const rank = (level: Level) => levels.indexOf(level)
  const bodies = [...data.body.values()]
    .filter((body) => isWithin(body, date))
    .sort((a, b) => rank(a.level) - rank(b.level) || a.name.localeCompare(b.name, 'fr'))
  const seen = new Set<string>()
  return bodies
    .flatMap(({ id }) => seatsOf(data, id))
    .filter((seat) => kind === 'school-year' || isOfCollectivity(data, seat))
    .flatMap((seat) => {
      const item = itemOf(data, seat, date)
      if (seen.has(item.key)) return []
      seen.add(item.key)
      return [item]
    })
}

function itemOf(data: DocumentData, seat: Seat, date: string): ReviewItem {
  const term = termInPlace(data, seat, date)
  const followsPost = seat.postId !== null && (term === null || 'postId' in term)
  const post = followsPost ? (data.post.get(seat.postId) ?? null) : null
  const [first = seat, ...others] = post === null ? [seat] : seatsFollowing(data, post.id, date)
  const seats = [first, ...others] as const
  return {
    key: post?.id ?? seat.id,
    post,
    seats,
    term,
    last: term === null ? lastTermBefore(data, seat, date) : null,
    deputies: seats
      .flatMap((one) => mandatesOf(data, one))
      .filter((mandate) => mandate.rank === 'deputy' && isWithin(mandate, date)),
  }
}

/** Held by somebody elected, or in the name of a commune, an intercommunality, a syndicate, a département or a région. */
function isOfCollectivity(data: DocumentData, seat: Seat): boolean {
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const functionId = post?.functionId ?? seat.functionId
  if (functionId !== null && data.function.get(functionId)?.isElective === true) return true
  const entity = data.entity.get(post?.entityId ?? seat.entityId ?? '')
  return entity !== undefined && electedEntities.has(entity.kind)
}
