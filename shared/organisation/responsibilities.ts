import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import type { BodyId } from './body.ts'
import { postHolder } from './composition.ts'
import type { Entity, EntityId } from './entity.ts'
import type { GovernanceData } from './governance-data.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Person } from './person.ts'
import type { Post } from './post.ts'
import type { Responsibility, ResponsibilityKind } from './responsibility.ts'

/** Why a responsibility is refused; the sentence is in shared/text. */
export type ResponsibilityRefusal = 'responsibility-needs-entity' | 'share-without-funding'

/** What a body may carry: all the rest takes a legal person, or a service that acts for one. */
const carriedByBodies: ReadonlySet<ResponsibilityKind> = new Set<ResponsibilityKind>([
  'project-management',
  'contract-monitoring',
  'support',
  'training',
  'helpdesk-1',
  'helpdesk-2',
  'quality',
])

const byKind = memoGroupBy((responsibility: Responsibility) => responsibility.kind)
const byHolder = memoGroupBy(({ kind, holder }: Responsibility) => `${kind} ${holder.id}`)

/** Tells whether a body, and not only an entity, may carry this. */
export function canBodyCarry(kind: ResponsibilityKind): boolean {
  return carriedByBodies.has(kind)
}

/** Tells whether a responsibility makes sense by itself. */
export function checkResponsibility(
  responsibility: Pick<Responsibility, 'kind' | 'holder' | 'share'>,
): Result<null, ResponsibilityRefusal> {
  const { kind, holder, share } = responsibility
  if (holder.type === 'body' && !canBodyCarry(kind)) return fail('responsibility-needs-entity')
  return share !== null && kind !== 'funding' ? fail('share-without-funding') : ok(null)
}

/** Who carries this on a day; the principal ones first, then in the order in which they began. */
export function responsibilitiesAt(
  data: Pick<GovernanceData, 'responsibility'>,
  kind: ResponsibilityKind,
  date: string,
): readonly Responsibility[] {
  return byKind(data.responsibility)(kind)
    .filter((responsibility) => isWithin(responsibility, date))
    .toSorted(principalFirst)
}

/** The responsibilities of one kind that an entity or a body carries on a day; the principal ones first. */
export function responsibilitiesHeldBy(
  data: Pick<GovernanceData, 'responsibility'>,
  kind: ResponsibilityKind,
  id: EntityId | BodyId,
  date: string,
): readonly Responsibility[] {
  return byHolder(data.responsibility)(`${kind} ${id}`)
    .filter((responsibility) => isWithin(responsibility, date))
    .toSorted(principalFirst)
}

/** Everything of a kind, whatever the day: what is in force first, then what is to come, then what is over, latest first. */
export function responsibilitiesOf(
  data: Pick<GovernanceData, 'responsibility'>,
  kind: ResponsibilityKind,
  date: string,
): readonly Responsibility[] {
  const all = byKind(data.responsibility)(kind)
  const toCome = all.filter(({ from }) => from !== null && date < from).toSorted(principalFirst)
  const over = all.filter(({ from, to }) => to !== null && to < date && (from === null || from <= date))
  return [
    ...responsibilitiesAt(data, kind, date),
    ...toCome,
    ...over.toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1)),
  ]
}

/** The funding keys of a day taken together, in hundredths of a per cent; 10 000 when they make a whole. */
export function shareTotal(data: Pick<GovernanceData, 'responsibility'>, date: string): number {
  return responsibilitiesAt(data, 'funding', date).reduce((sum, { share }) => sum + (share ?? 0), 0)
}

/** Who answers for a responsibility on a day: a post and who holds it, or a person; nobody when neither is known. */
export function answererOf(
  data: OrganisationData,
  { postId, personId }: Pick<Responsibility, 'postId' | 'personId'>,
  date: string,
): { readonly post: Post | null; readonly person: Person | null } {
  const post = postId === null ? null : (data.post.get(postId) ?? null)
  const holderId = post === null ? personId : (postHolder(data, post.id, date)?.personId ?? personId)
  return { post, person: holderId === null ? null : (data.person.get(holderId) ?? null) }
}

/** The entities that carry the global coordination on a day (third key question of the fiche). */
export function coordinatorsAt(
  data: Pick<GovernanceData, 'responsibility' | 'entity'>,
  date: string,
): readonly Entity[] {
  return responsibilitiesAt(data, 'coordination', date).flatMap(
    ({ holder }) => (holder.type === 'entity' ? data.entity.get(holder.id) : undefined) ?? [],
  )
}

function principalFirst(a: Responsibility, b: Responsibility): number {
  if (a.isPrincipal !== b.isPrincipal) return a.isPrincipal ? -1 : 1
  const [from, other] = [a.from ?? '', b.from ?? '']
  return from === other ? (a.id < b.id ? -1 : 1) : from < other ? -1 : 1
}
