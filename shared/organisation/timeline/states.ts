import { isWithin } from '../../kit/period.ts'
import type { Body } from '../body.ts'
import { occupationOf, postHolder, termInPlace } from '../composition.ts'
import type { Entity } from '../entity.ts'
import type { GovernanceData } from '../governance-data.ts'
import type { Link, NodeRef } from '../link.ts'
import type { OrganisationData } from '../organisation-data.ts'
import type { PersonId } from '../person.ts'
import type { Post, PostId } from '../post.ts'
import type { Responsibility } from '../responsibility.ts'
import type { Seat, SeatId } from '../seat.ts'

/** What the organisation of a day is read from. */
export type TimelineData = OrganisationData & Pick<GovernanceData, 'responsibility'>

/** Who holds something on a day, by which term; deputies in the order of their ids. */
export type Held = {
  readonly holder: PersonId | null
  /** The mandate or the tenure by which it is held. */
  readonly termId: string | null
  readonly deputies: readonly PersonId[]
}

/** All that exists on a day, by id, and who holds it. */
export type OrganisationAt = {
  readonly entities: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** Both ends exist too. */
  readonly links: ReadonlySet<string>
  /** What is carried by something that exists. */
  readonly responsibilities: ReadonlySet<string>
  /** Of the entities that exist. */
  readonly posts: ReadonlyMap<PostId, Held>
  /** Of the bodies that exist. */
  readonly seats: ReadonlyMap<SeatId, Held>
}

/** The organisation of a day (ISO). */
export function organisationAt(data: TimelineData, date: string): OrganisationAt {
  const idsOf = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>, is: (one: T) => boolean) =>
    new Set([...map.values()].filter(is).map(({ id }) => id))
  const posts = [...data.post.values()].filter((post) => isPostAt(data, post, date))
  const seats = [...data.seat.values()].filter((seat) => isSeatAt(data, seat, date))
  return {
    entities: idsOf<Entity>(data.entity, (entity) => isWithin(entity, date)),
    bodies: idsOf<Body>(data.body, (body) => isWithin(body, date)),
    links: idsOf<Link>(data.link, (link) => isLinkAt(data, link, date)),
    responsibilities: idsOf<Responsibility>(data.responsibility, (one) => isCarriedAt(data, one, date)),
    posts: new Map(posts.map((post) => [post.id, postAt(data, post, date)])),
    seats: new Map(seats.map((seat) => [seat.id, seatAt(data, seat, date)])),
  }
}

/** Tells whether an entity or a body exists on a day. */
export function isNodeAt(data: TimelineData, node: NodeRef, date: string): boolean {
  const record = node.type === 'entity' ? data.entity.get(node.id) : data.body.get(node.id)
  return record !== undefined && isWithin(record, date)
}

/** Tells whether a link is in force on a day, between two things that exist. */
export function isLinkAt(data: TimelineData, link: Link, date: string): boolean {
  return isWithin(link, date) && isNodeAt(data, link.source, date) && isNodeAt(data, link.target, date)
}

/** Tells whether a responsibility is in force on a day, carried by what exists. */
export function isCarriedAt(data: TimelineData, one: Responsibility, date: string): boolean {
  return isWithin(one, date) && isNodeAt(data, one.holder, date)
}

/** A post exists as long as its entity. */
export function isPostAt(data: TimelineData, { entityId }: Post, date: string): boolean {
  return isNodeAt(data, { type: 'entity', id: entityId }, date)
}

/** A seat exists as long as its body. */
export function isSeatAt(data: TimelineData, { bodyId }: Seat, date: string): boolean {
  return isNodeAt(data, { type: 'body', id: bodyId }, date)
}

/** Who holds a post on a day; posts have no deputies. */
export function postAt(data: TimelineData, { id }: Post, date: string): Held {
  const tenure = postHolder(data, id, date)
  return { holder: tenure?.personId ?? null, termId: tenure?.id ?? null, deputies: [] }
}

/** Who fills a seat on a day. */
export function seatAt(data: TimelineData, seat: Seat, date: string): Held {
  const { holder, deputies } = occupationOf(data, seat, date)
  const term = holder === null ? null : termInPlace(data, seat, date)
  return {
    holder: holder?.id ?? null,
    termId: term?.id ?? null,
    deputies: deputies.map(({ id }) => id).sort(),
  }
}
