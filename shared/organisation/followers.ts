import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { Body } from './body.ts'
import { mandatesOf } from './composition.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { PostId } from './post.ts'
import type { Seat } from './seat.ts'

const seatsByPost = memoGroupBy((seat: Seat) => seat.postId)

/** The seats that a post gives to its holder on a day: no mandate prevails over them, and their body exists. */
export function seatsFollowing(data: OrganisationData, postId: PostId, date: string): readonly Seat[] {
  return seatsByPost(data.seat)(postId).filter((seat) => {
    const body = data.body.get(seat.bodyId)
    if (body === undefined || !isWithin(body, date)) return false
    return !mandatesOf(data, seat).some((mandate) => mandate.rank === 'holder' && isWithin(mandate, date))
  })
}

/** The bodies that change when somebody else holds a post from a day on, in alphabetical order of names. */
export function bodiesFollowing(data: OrganisationData, postId: PostId, date: string): readonly Body[] {
  const ids = new Set(seatsFollowing(data, postId, date).map(({ bodyId }) => bodyId))
  return [...ids].flatMap((id) => data.body.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}
