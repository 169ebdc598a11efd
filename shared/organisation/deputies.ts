import { postHolder } from './composition.ts'
import type { EntityId } from './entity.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { PersonId } from './person.ts'
import type { Post } from './post.ts'
import type { DeputyRule, RulesProfile } from './rules-profile.ts'
import type { Seat } from './seat.ts'

/** Why somebody may not stand in for a member; the sentence is in shared/text. */
export type DeputyRefusal = 'deputy-not-admitted' | 'deputy-of-another-entity' | 'deputy-not-elected'

/** Which rule of a profile applies to the deputies of a seat. */
export function deputyRuleOf(data: OrganisationData, seat: Seat, profile: RulesProfile): DeputyRule {
  if (seat.kind === 'qualified') return profile.deputyOfQualified
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  const functionId = post?.functionId ?? seat.functionId
  const isElective = functionId !== null && data.function.get(functionId)?.isElective === true
  return isElective || seat.kind === 'elected' ? profile.deputyOfElected : profile.deputyOfOfficer
}

/**
 * Tells why a person may not be the deputy of a seat on a day, or null when she may, or when too little is known of her
 * to tell. Under the CRPA (R133-3) a mayor is replaced by another elected member of the council and not by an officer, an
 * inspector by somebody of the same service, a « personnalité qualifiée » by nobody.
 */
export function deputyRefusal(
  data: OrganisationData,
  seat: Seat,
  personId: PersonId,
  profile: RulesProfile,
  date: string,
): DeputyRefusal | null {
  const rule = deputyRuleOf(data, seat, profile)
  if (rule === 'free') return null
  if (rule === 'none') return 'deputy-not-admitted'
  const entityId = entityOfSeat(data, seat)
  const posts = postsHeldBy(data, personId, date)
  if (entityId === null || posts.length === 0) return null
  const there = posts.filter((post) => post.entityId === entityId)
  if (rule === 'same-entity') return there.length > 0 ? null : 'deputy-of-another-entity'
  return there.some((post) => data.function.get(post.functionId)?.isElective === true)
    ? null
    : 'deputy-not-elected'
}

function entityOfSeat(data: OrganisationData, seat: Seat): EntityId | null {
  const post = seat.postId === null ? undefined : data.post.get(seat.postId)
  return post?.entityId ?? seat.entityId
}

function postsHeldBy(data: OrganisationData, personId: PersonId, date: string): readonly Post[] {
  return [...data.post.values()].filter((post) => postHolder(data, post.id, date)?.personId === personId)
}
