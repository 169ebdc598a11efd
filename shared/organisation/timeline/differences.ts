import type { BodyId } from '../body.ts'
import type { EntityId } from '../entity.ts'
import type { Link } from '../link.ts'
import type { Post, PostId } from '../post.ts'
import type { Responsibility } from '../responsibility.ts'
import type { Seat, SeatId } from '../seat.ts'
import {
  type Held,
  isCarriedAt,
  isLinkAt,
  isNodeAt,
  isPostAt,
  isSeatAt,
  postAt,
  seatAt,
  type TimelineData,
} from './states.ts'

export type Appearance = 'added' | 'removed'

/** Something that is not the same on two days. */
export type Difference =
  | { readonly subject: 'entity'; readonly id: EntityId; readonly change: Appearance }
  | { readonly subject: 'body'; readonly id: BodyId; readonly change: Appearance }
  /** `isImplied`: one of its ends came or went with it. */
  | {
      readonly subject: 'link'
      readonly id: Link['id']
      readonly change: Appearance
      readonly isImplied: boolean
    }
  | {
      readonly subject: 'responsibility'
      readonly id: Responsibility['id']
      readonly change: Appearance
      readonly isImplied: boolean
    }
  /** Of an entity that exists on both days. */
  | { readonly subject: 'post'; readonly id: PostId; readonly before: Held; readonly after: Held }
  /** Of a body that exists on both days. */
  | { readonly subject: 'seat'; readonly id: SeatId; readonly before: Held; readonly after: Held }

/** The records that may differ; all of the document by default. */
export type Suspects = {
  readonly entity: Iterable<{ readonly id: EntityId }>
  readonly body: Iterable<{ readonly id: BodyId }>
  readonly link: Iterable<Link>
  readonly responsibility: Iterable<Responsibility>
  readonly post: Iterable<Post>
  readonly seat: Iterable<Seat>
}

export type DifferenceOptions = {
  readonly among?: Suspects
  /** Tells also whom another mandate or nomination keeps in place. */
  readonly withRenewals?: boolean
}

/**
 * What of the organisation is not on the second day (ISO) what it was on the first: what came and went, and who holds
 * what stayed. In the order of the collections.
 */
export function differencesBetween(
  data: TimelineData,
  before: string,
  after: string,
  { among, withRenewals = false }: DifferenceOptions = {},
): readonly Difference[] {
  const suspects = among ?? everything(data)
  const isOther = (a: Held, b: Held) => isHeldOtherwise(a, b) || (withRenewals && a.termId !== b.termId)
  const found: Difference[] = []
  for (const { id } of suspects.entity) {
    const change = appearance((date) => isNodeAt(data, { type: 'entity', id }, date), before, after)
    if (change !== null) found.push({ subject: 'entity', id, change })
  }
  for (const { id } of suspects.body) {
    const change = appearance((date) => isNodeAt(data, { type: 'body', id }, date), before, after)
    if (change !== null) found.push({ subject: 'body', id, change })
  }
  for (const link of suspects.link) {
    const change = appearance((date) => isLinkAt(data, link, date), before, after)
    const stays = [link.source, link.target].every(
      (end) => isNodeAt(data, end, before) && isNodeAt(data, end, after),
    )
    if (change !== null) found.push({ subject: 'link', id: link.id, change, isImplied: !stays })
  }
  for (const one of suspects.responsibility) {
    const change = appearance((date) => isCarriedAt(data, one, date), before, after)
    const stays = isNodeAt(data, one.holder, before) && isNodeAt(data, one.holder, after)
    if (change !== null) found.push({ subject: 'responsibility', id: one.id, change, isImplied: !stays })
  }
  for (const post of suspects.post) {
    if (!isPostAt(data, post, before) || !isPostAt(data, post, after)) continue
    const held = { before: postAt(data, post, before), after: postAt(data, post, after) }
    if (isOther(held.before, held.after)) found.push({ subject: 'post', id: post.id, ...held })
  }
  for (const seat of suspects.seat) {
    if (!isSeatAt(data, seat, before) || !isSeatAt(data, seat, after)) continue
    const held = { before: seatAt(data, seat, before), after: seatAt(data, seat, after) }
    if (isOther(held.before, held.after)) found.push({ subject: 'seat', id: seat.id, ...held })
  }
  return found
}

/** Tells whether other persons hold something, as holder or as deputies. */
export function isHeldOtherwise(a: Held, b: Held): boolean {
  return a.holder !== b.holder || a.deputies.join() !== b.deputies.join()
}

function everything(data: TimelineData): Suspects {
  return {
    entity: data.entity.values(),
    body: data.body.values(),
    link: data.link.values(),
    responsibility: data.responsibility.values(),
    post: data.post.values(),
    seat: data.seat.values(),
  }
}

function appearance(isAt: (date: string) => boolean, before: string, after: string): Appearance | null {
  const [was, is] = [isAt(before), isAt(after)]
  return was === is ? null : is ? 'added' : 'removed'
}
