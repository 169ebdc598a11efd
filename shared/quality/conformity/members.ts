import { memoGroupBy } from '../../kit/group-by.ts'
import { isWithin } from '../../kit/period.ts'
import type { Body } from '../../organisation/body.ts'
import { compositionOf, type Occupation } from '../../organisation/composition.ts'
import type { Entity, EntityId } from '../../organisation/entity.ts'
import type { FunctionId } from '../../organisation/job-function.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { PersonId } from '../../organisation/person.ts'
import type { Post, Tenure } from '../../organisation/post.ts'
import type { Seat } from '../../organisation/seat.ts'
import { standingFor } from './standing-for.ts'

const tenuresByPerson = memoGroupBy((tenure: Tenure) => tenure.personId)
const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/** One member of a body on a day, with what the seat and its holder stand for. */
export type Member = {
  readonly body: Body
  readonly occupation: Occupation
  /** Functions: of the post or of the seat and, failing both, those of whoever holds it. */
  readonly functions: readonly FunctionId[]
  readonly entities: readonly EntityId[]
}

/** The members of a body on a day, vacant seats included: a seat says whom it is for. */
export function membersOf(data: OrganisationData, body: Body, date: string): readonly Member[] {
  const standing = standingFor(data.function)
  return compositionOf(data, body.id, date).map((occupation) => {
    const posts = postsBehind(data, occupation, date)
    const { functionId, entityId } = occupation.seat
    const own = functionId !== null ? [functionId] : posts.map((post) => post.functionId)
    return {
      body,
      occupation,
      functions: own.flatMap((id) => standing.get(id) ?? [id]),
      entities: entityId !== null ? [entityId] : posts.map((post) => post.entityId),
    }
  })
}

/** Tells whether somebody sits, and not only may. */
export function isOccupied({ occupation }: Member): boolean {
  return occupation.state !== 'vacant'
}

/** The posts at an entity whose function is, or stands for, one of these, with who holds each on a day. */
export function postsAt(
  data: OrganisationData,
  entity: Entity,
  functions: ReadonlySet<string>,
): readonly Post[] {
  const standing = standingFor(data.function)
  return postsByEntity(data.post)(entity.id).filter(({ functionId }) =>
    (standing.get(functionId) ?? [functionId]).some((id) => functions.has(id)),
  )
}

/** The posts that a person holds on a day. */
export function postsOfPerson(data: OrganisationData, id: PersonId, date: string): readonly Post[] {
  return tenuresByPerson(data.tenure)(id)
    .filter((tenure) => isWithin(tenure, date))
    .flatMap((tenure) => data.post.get(tenure.postId) ?? [])
}

function postsBehind(data: OrganisationData, occupation: Occupation, date: string): readonly Post[] {
  const own = postOf(data, occupation.seat)
  if (own !== null) return [own]
  const person = occupation.holder ?? occupation.deputies[0] ?? null
  return person === null ? [] : postsOfPerson(data, person.id, date)
}

function postOf(data: OrganisationData, seat: Seat): Post | null {
  return seat.postId === null ? null : (data.post.get(seat.postId) ?? null)
}
