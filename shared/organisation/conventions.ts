import { memoGroupBy } from '../kit/group-by.ts'
import type { Convention, ConventionId, ConventionParty } from './convention.ts'
import type { EntityId } from './entity.ts'
import type { GovernanceData } from './governance-data.ts'
import { closesParentLoop, inParentLoop } from './parent-loops.ts'

const partiesByConvention = memoGroupBy((party: ConventionParty) => party.conventionId)
const partiesByEntity = memoGroupBy((party: ConventionParty) => party.entityId)
const byParent = memoGroupBy((convention: Convention) => convention.parentId)

type Conventions = Pick<GovernanceData, 'convention'>
type Parties = Pick<GovernanceData, 'conventionParty'>

/** The parties of a convention in the order in which it names them. */
export function partiesOf(data: Parties, id: ConventionId): readonly ConventionParty[] {
  return [...partiesByConvention(data.conventionParty)(id)].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  )
}

/** What an entity is party to. */
export function partsOfEntity(data: Parties, id: EntityId): readonly ConventionParty[] {
  return partiesByEntity(data.conventionParty)(id)
}

/** The conventions that apply this one directly. */
export function specificOf(data: Conventions, id: ConventionId): readonly Convention[] {
  return byParent(data.convention)(id)
}

/** Tells whether making `parentId` the framework of `id` would make a convention its own framework. */
export function makesConventionLoop(
  data: Conventions,
  id: ConventionId,
  parentId: ConventionId | null,
): boolean {
  return closesParentLoop(data.convention, id, parentId)
}

/** The conventions that are their own framework. */
export function conventionsInLoop(data: Conventions): readonly Convention[] {
  return inParentLoop<ConventionId, Convention>(data.convention)
}
