import { assertNever } from '../../kit/assert-never.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { isWithin, monthsAfter } from '../../kit/period.ts'
import type { Body } from '../body.ts'
import { compositionOf, postHolder, seatsOf } from '../composition.ts'
import type { Entity } from '../entity.ts'
import { familyOf } from '../families.ts'
import type { GovernanceData } from '../governance-data.ts'
import type { OrganisationData } from '../organisation-data.ts'
import type { Post } from '../post.ts'
import { responsibilitiesAt } from '../responsibilities.ts'
import type { ResponsibilityKind } from '../responsibility.ts'
import type { Seat } from '../seat.ts'
import {
  joinedFacts,
  type Overlay,
  type OverlayCategory,
  type OverlayFact,
  type OverlayMark,
} from './overlay.ts'

export type OverlayData = OrganisationData & Pick<GovernanceData, 'responsibility'>

const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/**
 * What an overlay brings out on a day, node by node: seats and posts that nobody holds, terms that end within so many
 * months (the last day included), the families from which the members of a body come, or who carries what.
 */
export function overlayMarks(data: OverlayData, overlay: Overlay, date: string): readonly OverlayMark[] {
  if (overlay.kind === 'charges') return chargeMarks(data, date)
  const [bodies, entities] = [there(data.body, date), there(data.entity, date)]
  const marks = (records: readonly (Body | Entity)[], facts: (record: never) => readonly OverlayFact[]) =>
    records.flatMap((record) => markOf(record.id, facts(record as never))) // each list with the facts of its own kind
  switch (overlay.kind) {
    case 'vacancies':
      return [
        ...marks(bodies, (body: Body) => emptySeats(data, body, date)),
        ...marks(entities, (entity: Entity) => emptyPosts(data, entity, date)),
      ]
    case 'endings': {
      const last = lastDayOf(overlay, date)
      return [
        ...marks(bodies, (body: Body) => endsOfSeats(data, body, date, last)),
        ...marks(entities, (entity: Entity) => endsOfPosts(data, entity, date, last)),
      ]
    }
    case 'members':
      return marks(bodies, (body: Body) => familiesOf(data, body))
    default:
      return assertNever(overlay.kind)
  }
}

/** The last day on which a term that ends counts. */
export function lastDayOf({ months }: Pick<Overlay, 'months'>, date: string): string {
  return monthsAfter(date, months)
}

function there<T extends Body | Entity>(records: ReadonlyMap<string, T>, date: string): readonly T[] {
  return [...records.values()].filter((record) => isWithin(record, date))
}

function markOf(nodeId: string, facts: readonly OverlayFact[]): readonly OverlayMark[] {
  return facts.length === 0 ? [] : [{ nodeId, facts: joinedFacts(facts) }]
}

function one(category: OverlayCategory): OverlayFact {
  return { category, count: 1 }
}

function emptySeats(data: OverlayData, body: Body, date: string): readonly OverlayFact[] {
  return compositionOf(data, body.id, date).flatMap(({ state }) => {
    if (state === 'held') return []
    return one(state === 'vacant' ? 'vacant-seat' : 'deputy-only')
  })
}

function emptyPosts(data: OverlayData, entity: Entity, date: string): readonly OverlayFact[] {
  return postsByEntity(data.post)(entity.id).flatMap(({ id }) =>
    postHolder(data, id, date) === null ? one('vacant-post') : [],
  )
}

function endsOfSeats(data: OverlayData, body: Body, date: string, last: string): readonly OverlayFact[] {
  return compositionOf(data, body.id, date).flatMap(({ until }) =>
    until !== null && until <= last ? { ...one('mandate'), until } : [],
  )
}

function endsOfPosts(data: OverlayData, entity: Entity, date: string, last: string): readonly OverlayFact[] {
  return postsByEntity(data.post)(entity.id).flatMap(({ id }) => {
    const until = postHolder(data, id, date)?.to ?? null
    return until !== null && until <= last ? { ...one('tenure'), until } : []
  })
}

function familiesOf(data: OverlayData, body: Body): readonly OverlayFact[] {
  return seatsOf(data, body.id).map((seat) => one(familyOf(entityOf(data, seat)?.kind)))
}

function entityOf(data: OverlayData, { postId, entityId }: Seat): Entity | undefined {
  const id = (postId === null ? null : data.post.get(postId)?.entityId) ?? entityId
  return id === null ? undefined : data.entity.get(id)
}

const charges: Readonly<Partial<Record<ResponsibilityKind, OverlayCategory>>> = {
  coordination: 'coordination',
  'project-ownership': 'project-ownership',
  purchasing: 'purchasing',
  funding: 'funding',
  support: 'support',
  'helpdesk-1': 'helpdesk',
  'helpdesk-2': 'helpdesk',
  'data-controller': 'data-controller',
}

function chargeMarks(data: OverlayData, date: string): readonly OverlayMark[] {
  const facts = new Map<string, OverlayFact[]>()
  for (const [kind, category] of Object.entries(charges))
    for (const { holder, share } of responsibilitiesAt(data, kind as ResponsibilityKind, date)) {
      const record = data[holder.type].get(holder.id)
      if (record === undefined || !isWithin(record, date)) continue
      const fact = { ...one(category), ...(share === null ? {} : { share }) }
      facts.set(holder.id, [...(facts.get(holder.id) ?? []), fact])
    }
  return [...facts].flatMap(([id, own]) => markOf(id, own))
}
