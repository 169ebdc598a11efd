import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import type { BodyId } from './body.ts'
import { occupationOf, postHolder, seatsOf } from './composition.ts'
import type { Entity, EntityId } from './entity.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Post } from './post.ts'

/** The function of the shipped referential that is that of the head of a school. */
const headFunction = 'directeur-ecole'

/** The teams of each school. */
export type Teams = ReadonlyMap<EntityId, readonly BodyId[]>

const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/** The teams that exist on a day, by the school that hosts them. */
export function teamsBySchool(body: OrganisationData['body'], date: string): Teams {
  const teams = new Map<EntityId, BodyId[]>()
  for (const one of body.values()) {
    const { id, kinds, hostEntityId } = one
    if (hostEntityId === null || !kinds.includes('school-team') || !isWithin(one, date)) continue
    const own = teams.get(hostEntityId)
    if (own === undefined) teams.set(hostEntityId, [id])
    else own.push(id)
  }
  return teams
}

/**
 * The schools that have no head on a day: nobody holds their post of head or, where no such post is recorded, the seat
 * of the head in their team. A school of which neither is recorded is not said to lack one.
 */
export function headlessSchools(data: OrganisationData, teams: Teams, date: string): ReadonlySet<EntityId> {
  const lacking = [...data.entity.values()].filter(
    (entity) => entity.kind === 'school' && isWithin(entity, date) && lacksHead(data, entity, teams, date),
  )
  return new Set(lacking.map(({ id }) => id))
}

function lacksHead(data: OrganisationData, { id }: Entity, teams: Teams, date: string): boolean {
  const posts = postsByEntity(data.post)(id).filter(({ functionId }) => functionId === headFunction)
  if (posts.length > 0) return posts.every((post) => postHolder(data, post.id, date) === null)
  const seats = (teams.get(id) ?? [])
    .flatMap((team) => seatsOf(data, team))
    .filter(({ functionId }) => functionId === headFunction)
  return seats.length > 0 && seats.every((seat) => occupationOf(data, seat, date).state !== 'held')
}
