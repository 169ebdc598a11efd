import { memoGroupBy } from '../kit/group-by.ts'
import { collectivitiesAt, transfersOf } from './collectivities.ts'
import { postHolder } from './composition.ts'
import type { Entity, EntityId } from './entity.ts'
import type { GovernanceData } from './governance-data.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Person } from './person.ts'
import type { Post } from './post.ts'
import { answererOf, responsibilitiesHeldBy } from './responsibilities.ts'
import type { Responsibility } from './responsibility.ts'

/** The function of the shipped referential that is that of a référent. */
const referentFunction = 'referent-ent'

/** Whoever is, or should be, the référent of a collectivity. */
export type Referent = {
  /** The charge that says so; null for whoever holds a post of référent, before it is said as a charge. */
  readonly charge: Responsibility | null
  /** Null while nobody is known to hold the charge or the post. */
  readonly person: Person | null
  readonly isPrincipal: boolean
}

const postsByEntity = memoGroupBy((post: Post) => post.entityId)

/** The collectivities that must have a référent on a day: those of the perimeter that kept their competence. */
export function collectivitiesWithoutTransfer(
  data: Pick<OrganisationData, 'entity' | 'link'>,
  date: string,
): readonly Entity[] {
  return collectivitiesAt(data, date).filter(({ id }) => transfersOf(data, id, date).length === 0)
}

/**
 * The référents of a collectivity on a day, the principal first: those charged with it and, failing any charge, the
 * posts of référent that it has, held or vacant.
 */
export function referentsAt(
  data: OrganisationData & Pick<GovernanceData, 'responsibility'>,
  id: EntityId,
  date: string,
): readonly Referent[] {
  const charged = responsibilitiesHeldBy(data, 'referent', id, date).map((charge): Referent => {
    const { person } = answererOf(data, charge, date)
    return { charge, person, isPrincipal: charge.isPrincipal }
  })
  if (charged.length > 0) return charged
  return postsByEntity(data.post)(id)
    .filter(({ functionId }) => functionId === referentFunction)
    .map((post): Referent => {
      const held = postHolder(data, post.id, date)
      const person = held === null ? null : (data.person.get(held.personId) ?? null)
      return { charge: null, person, isPrincipal: false }
    })
}
