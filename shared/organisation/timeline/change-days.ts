import { isIsoDate } from '../../kit/calendar.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { isSameList } from '../../kit/memo-last.ts'
import { dayAfter, dayBefore, type Period } from '../../kit/period.ts'
import type { Body } from '../body.ts'
import type { Entity } from '../entity.ts'
import type { Link } from '../link.ts'
import type { Post } from '../post.ts'
import type { Responsibility } from '../responsibility.ts'
import type { Seat } from '../seat.ts'
import { type Difference, differencesBetween } from './differences.ts'
import type { TimelineData } from './states.ts'

/** A day on which the organisation is not what it was the day before, and what changes. */
export type ChangeDay = { readonly date: string; readonly changes: readonly Difference[] }

/** Days that no calendar of a project reaches: a file may hold any, and a line over millennia shows nothing. */
const bounds = { first: '1900-01-01', last: '2199-12-31' } as const

/**
 * The days (ISO) on which something changes, in order: what begins does so on its first day, what ends is gone on the
 * day after its last. A term that changes nothing, since another one prevails, makes no day.
 */
export function changeDays(data: TimelineData): readonly ChangeDay[] {
  const days = [...suspectsByDay(data)].sort(([a], [b]) => (a < b ? -1 : 1))
  return days.flatMap(([date, among]) => {
    const changes = differencesBetween(data, dayBefore(date), date, { among, withRenewals: true })
    return changes.length === 0 ? [] : [{ date, changes }]
  })
}

/** The same, computed again only when a collection that it reads is another one. */
export function successiveChangeDays(): (data: TimelineData) => readonly ChangeDay[] {
  let from: readonly unknown[] = []
  let days: readonly ChangeDay[] = []
  return (data) => {
    const { entity, body, link, responsibility, post, tenure, seat, mandate, person } = data
    const read = [entity, body, link, responsibility, post, tenure, seat, mandate, person]
    if (isSameList(read, from)) return days
    from = read
    days = changeDays(data)
    return days
  }
}

type SuspectsOfDay = {
  readonly entity: Set<Entity>
  readonly body: Set<Body>
  readonly link: Set<Link>
  readonly responsibility: Set<Responsibility>
  readonly post: Set<Post>
  readonly seat: Set<Seat>
}

const seatsByPost = memoGroupBy((seat: Seat) => seat.postId)
const carriedByNode = memoGroupBy((one: Responsibility) => one.holder.id as string)
const linksBySource = memoGroupBy((link: Link) => link.source.id as string)
const linksByTarget = memoGroupBy((link: Link) => link.target.id as string)

/** The records on which something that begins or ends on each day bears. */
function suspectsByDay(data: TimelineData): ReadonlyMap<string, SuspectsOfDay> {
  const days = new Map<string, SuspectsOfDay>()
  const at = (period: Period): readonly SuspectsOfDay[] =>
    turnsOf(period).map((date) => {
      const known = days.get(date) ?? noSuspects()
      days.set(date, known)
      return known
    })
  const nodeTurns = (suspects: SuspectsOfDay, id: string) => {
    for (const link of [...linksBySource(data.link)(id), ...linksByTarget(data.link)(id)])
      suspects.link.add(link)
    for (const one of carriedByNode(data.responsibility)(id)) suspects.responsibility.add(one)
  }
  for (const entity of data.entity.values())
    for (const suspects of at(entity)) {
      suspects.entity.add(entity)
      nodeTurns(suspects, entity.id)
    }
  for (const body of data.body.values())
    for (const suspects of at(body)) {
      suspects.body.add(body)
      nodeTurns(suspects, body.id)
    }
  for (const link of data.link.values()) for (const { link: links } of at(link)) links.add(link)
  for (const one of data.responsibility.values())
    for (const { responsibility } of at(one)) responsibility.add(one)
  for (const tenure of data.tenure.values()) {
    const post = data.post.get(tenure.postId)
    if (post === undefined) continue
    for (const suspects of at(tenure)) {
      suspects.post.add(post)
      for (const seat of seatsByPost(data.seat)(post.id)) suspects.seat.add(seat)
    }
  }
  for (const mandate of data.mandate.values()) {
    const seat = data.seat.get(mandate.seatId)
    if (seat !== undefined) for (const suspects of at(mandate)) suspects.seat.add(seat)
  }
  return days
}

/** The days on which what a period covers begins to be there, and begins to be there no more. */
function turnsOf({ from, to }: Period): readonly string[] {
  const days = [from, to !== null && isIsoDate(to) ? dayAfter(to, 1) : null]
  return days.filter(
    (day): day is string => day !== null && isIsoDate(day) && bounds.first <= day && day <= bounds.last,
  )
}

function noSuspects(): SuspectsOfDay {
  return {
    ...{ entity: new Set<Entity>(), body: new Set<Body>(), link: new Set<Link>() },
    ...{ responsibility: new Set<Responsibility>(), post: new Set<Post>(), seat: new Set<Seat>() },
  }
}
