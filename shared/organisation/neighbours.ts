import { addTo } from '../kit/group-by.ts'
import { memoLast } from '../kit/memo-last.ts'
import { isWithin } from '../kit/period.ts'
import { containerOfBody, containerOfEntity } from './containment.ts'
import type { OrganisationData } from './organisation-data.ts'

type Relations = {
  /** By id of an entity or body: those one step away. */
  readonly beside: ReadonlyMap<string, readonly string[]>
  /** What is drawn inside a node. */
  readonly inside: ReadonlyMap<string, readonly string[]>
  readonly container: ReadonlyMap<string, string>
}

export type NeighbourData = Pick<OrganisationData, 'entity' | 'body' | 'seat' | 'post' | 'link'>

/**
 * The entities and bodies within some steps of others on a day. A step is an attachment, the commune of a school, the host
 * of a body, a link, or a seat that an entity has in a body. What stands inside a centre is as near as the centre, and
 * whatever is reached comes with the container around it. Centres that are not there on that day reach nothing.
 */
export function nodesAround(
  data: NeighbourData,
  date: string,
  centres: Iterable<string>,
  steps: number,
): ReadonlySet<string> {
  const { beside, inside, container } = relationsOf(
    data.entity,
    data.body,
    data.seat,
    data.post,
    data.link,
    date,
  )
  const near = new Set<string>()
  let edge = [...centres].filter((id) => beside.has(id))
  for (let id = edge.pop(), pending = edge; id !== undefined; id = pending.pop()) {
    if (near.has(id)) continue
    near.add(id)
    pending.push(...(inside.get(id) ?? []))
  }
  edge = [...near]
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next = new Set(edge.flatMap((id) => beside.get(id) ?? []).filter((id) => !near.has(id)))
    for (const id of next) near.add(id)
    edge = [...next]
  }
  return withContainers(near, container)
}

/** These nodes with the containers in which they stand. */
export function withTheirContainers(
  data: NeighbourData,
  date: string,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const { container } = relationsOf(data.entity, data.body, data.seat, data.post, data.link, date)
  return withContainers(new Set(ids), container)
}

function withContainers(ids: Set<string>, container: ReadonlyMap<string, string>): ReadonlySet<string> {
  // What is added is met later in the same walk, with its own container.
  for (const id of ids) {
    const around = container.get(id)
    if (around !== undefined) ids.add(around)
  }
  return ids
}

const relationsOf = memoLast(readRelations)

function readRelations(
  entity: NeighbourData['entity'],
  body: NeighbourData['body'],
  seat: NeighbourData['seat'],
  post: NeighbourData['post'],
  link: NeighbourData['link'],
  date: string,
): Relations {
  const beside = new Map<string, string[]>()
  const inside = new Map<string, string[]>()
  const container = new Map<string, string>()
  for (const map of [entity, body])
    for (const record of map.values()) if (isWithin(record, date)) beside.set(record.id, [])
  const join = (a: string | null | undefined, b: string | null | undefined) => {
    if (!a || !b || a === b || !beside.has(a) || !beside.has(b)) return
    addTo(beside, a, b)
    addTo(beside, b, a)
  }
  const contain = (id: string, around: string | null) => {
    if (around === null || !beside.has(around) || !beside.has(id)) return
    container.set(id, around)
    addTo(inside, around, id)
  }
  for (const one of entity.values()) {
    join(one.id, one.parentId)
    join(one.id, one.communeId)
    contain(one.id, containerOfEntity({ entity }, one))
  }
  for (const one of body.values()) {
    join(one.id, one.hostEntityId)
    contain(one.id, containerOfBody({ entity }, one))
  }
  for (const one of seat.values()) {
    const seated = one.entityId ?? (one.postId === null ? null : post.get(one.postId)?.entityId)
    join(one.bodyId, seated)
  }
  for (const one of link.values()) if (isWithin(one, date)) join(one.source.id, one.target.id)
  return { beside, inside, container }
}
