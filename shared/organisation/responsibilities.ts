import { memoGroupBy } from '../kit/group-by.ts'
import { isWithin } from '../kit/period.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import type { Entity } from './entity.ts'
import type { GovernanceData } from './governance-data.ts'
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
