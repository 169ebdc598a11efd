import type { DocumentData } from '../document/document-data.ts'
import type { Body } from '../organisation/body.ts'
import { containerOfBody, containerOfEntity } from '../organisation/containment.ts'
import type { Entity } from '../organisation/entity.ts'
import type { NodeRef } from '../organisation/link.ts'
import { isPrivateAddress } from '../organisation/private-address.ts'
import { type Excerpt, excerptVersion, type Spot } from './excerpt.ts'

/**
 * What is taken out of a document with some nodes and what stands in them: their structure, the links between them, and
 * what is needed to find what they refer to. No person, no mandate, no note.
 */
export function excerptOf(
  data: DocumentData,
  nodeIds: ReadonlySet<string>,
  spotOf: (id: string) => Spot | undefined,
): Excerpt {
  const ids = withContent(data, nodeIds)
  const entities = [...data.entity.values()].filter((entity) => ids.has(entity.id))
  const bodies = [...data.body.values()].filter((body) => ids.has(body.id))
  const posts = [...data.post.values()].filter((post) => ids.has(post.entityId))
  const seats = [...data.seat.values()].filter((seat) => ids.has(seat.bodyId))
  const links = [...data.link.values()].filter(
    ({ source, target }) => ids.has(source.id) || ids.has(target.id),
  )
  const inner = links.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id))
  const assignments = [...data.assignment.values()].filter(({ bodyId }) => ids.has(bodyId))
  const postIds = new Set(posts.map(({ id }) => id))
  const postsAround = present(
    data.post,
    seats.map(({ postId }) => postId),
  ).filter(({ id }) => !postIds.has(id))
  const seatIds = new Set<string>(seats.map(({ id }) => id))
  return {
    version: excerptVersion,
    entity: entities.map(withoutPersons),
    post: posts,
    body: bodies,
    seat: seats,
    link: inner,
    assignment: assignments,
    templateItem: [...data.templateItem.values()].filter(({ bodyId }) => ids.has(bodyId)),
    function: present(data.function, [
      ...[...posts, ...postsAround].map(({ functionId }) => functionId),
      ...seats.map(({ functionId }) => functionId),
    ]),
    rulesProfile: present(
      data.rulesProfile,
      bodies.map(({ rulesProfileId }) => rulesProfileId),
    ),
    mission: present(
      data.mission,
      assignments.map(({ missionId }) => missionId),
    ),
    entityAround: present(data.entity, [
      ...entities.flatMap(({ parentId, communeId }) => [parentId, communeId]),
      ...bodies.map(({ hostEntityId }) => hostEntityId),
      ...seats.map(({ entityId }) => entityId),
      ...postsAround.map(({ entityId }) => entityId),
    ])
      .filter(({ id }) => !ids.has(id))
      .map(({ id, kind, name, sigle, uai, insee, siren, code }) => ({
        ...{ id, kind, name, sigle, uai, insee, siren, code },
      })),
    postAround: postsAround,
    spots: [...ids].flatMap((id) => spotOf(id) ?? []),
    left: {
      terms:
        countIn(data.mandate, ({ seatId }) => seatIds.has(seatId)) +
        countIn(data.tenure, ({ postId }) => postIds.has(postId)),
      responsibilities: countIn(data.responsibility, ({ holder }) => ids.has(holder.id)),
      links: links.length - inner.length,
      notes: entities.filter(({ note }) => note.trim() !== '').length,
    },
  }
}

/** The nodes and what stands in them: a circonscription with its schools, a school with its team. */
function withContent(data: DocumentData, nodeIds: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set([...nodeIds].filter((id) => data.entity.has(id) || data.body.has(id)))
  for (const entity of data.entity.values())
    if (ids.has(containerOfEntity(data, entity) ?? '')) ids.add(entity.id)
  for (const body of data.body.values()) if (ids.has(containerOfBody(data, body) ?? '')) ids.add(body.id)
  return ids
}

/** An organisation without what may be about a person. */
function withoutPersons(entity: Entity): Entity {
  return { ...entity, note: '', email: isPrivateAddress(entity.email) ? '' : entity.email }
}

/** The records of some ids, each once. */
function present<T>(records: ReadonlyMap<string, T>, ids: readonly (string | null)[]): readonly T[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : (records.get(id) ?? [])))
}

function countIn<T>(records: ReadonlyMap<string, T>, keep: (record: T) => boolean): number {
  let count = 0
  for (const record of records.values()) if (keep(record)) count++
  return count
}

/** What an excerpt holds to be placed. */
export function nodesOf({ entity, body }: Excerpt): readonly NodeRef[] {
  return [
    ...entity.map(({ id }: Entity): NodeRef => ({ type: 'entity', id })),
    ...body.map(({ id }: Body): NodeRef => ({ type: 'body', id })),
  ]
}
