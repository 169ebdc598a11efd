import { memoGroupBy } from '../../kit/group-by.ts'
import { isWithin } from '../../kit/period.ts'
import type { Body, BodyKind } from '../../organisation/body.ts'
import type { Entity, EntityKind } from '../../organisation/entity.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'

type Bodies = Pick<OrganisationData, 'body'>
type Entities = Pick<OrganisationData, 'entity'>

const bodiesByHost = memoGroupBy((body: Body) => body.hostEntityId)
const entitiesByKind = memoGroupBy((entity: Entity) => entity.kind)

/** The bodies that exist on a day. */
export function bodiesAt(data: Bodies, date: string): readonly Body[] {
  return [...data.body.values()].filter((body) => isWithin(body, date))
}

/** The bodies of a kind that exist on a day. */
export function bodiesOfKind(data: Bodies, kind: BodyKind, date: string): readonly Body[] {
  return bodiesAt(data, date).filter(({ kinds }) => kinds.includes(kind))
}

/** The bodies that an entity hosts on a day. */
export function bodiesHostedBy(data: Bodies, entity: Entity, date: string): readonly Body[] {
  return bodiesHostedAt(data, entity.id, date)
}

function bodiesHostedAt(data: Bodies, id: Entity['id'], date: string): readonly Body[] {
  return bodiesByHost(data.body)(id).filter((body) => isWithin(body, date))
}

/** Tells whether an entity exists on a day and belongs to the perimeter of the project. */
export function isInPerimeter(entity: Entity, date: string): boolean {
  return entity.deployment !== 'outside' && isWithin(entity, date)
}

/** The entities of these kinds in the perimeter on a day. */
export function inPerimeter(data: Entities, kinds: readonly EntityKind[], date: string): readonly Entity[] {
  const ofKind = entitiesByKind(data.entity)
  return kinds.flatMap((kind) => ofKind(kind).filter((entity) => isInPerimeter(entity, date)))
}

/**
 * The schools that the project concerns by now: pilot and deployed ones; when no school says where it stands, all of
 * those of the perimeter.
 */
export function schoolsConcerned(data: Entities, date: string): readonly Entity[] {
  const schools = inPerimeter(data, ['school'], date)
  const begun = schools.filter(({ deployment }) => deployment !== 'planned')
  return begun.length > 0 ? begun : schools
}
