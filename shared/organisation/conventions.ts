import { byOrder } from '../kit/by-order.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import { dayAfter } from '../kit/period.ts'
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
  return [...partiesByConvention(data.conventionParty)(id)].sort(byOrder)
}

/** What an entity is party to. */
export function partsOfEntity(data: Parties, id: EntityId): readonly ConventionParty[] {
  return partiesByEntity(data.conventionParty)(id)
}

/** The conventions that apply this one directly. */
export function specificOf(data: Conventions, id: ConventionId): readonly Convention[] {
  return byParent(data.convention)(id)
}

/** Where a convention stands in its life: unsigned, signed for later, in force, near its end, over. */
export const conventionStates = ['preparing', 'to-come', 'in-force', 'ending', 'ended'] as const
export type ConventionState = (typeof conventionStates)[number]

/** The state of a convention on a day; it « ends soon » in the last `noticeDays` of its term. */
export function conventionStateAt(
  { signedOn, from, to }: Pick<Convention, 'signedOn' | 'from' | 'to'>,
  date: string,
  noticeDays: number,
): ConventionState {
  if (signedOn === null || date < signedOn) return 'preparing'
  if (from !== null && date < from) return 'to-come'
  if (to === null) return 'in-force'
  if (to < date) return 'ended'
  return to <= dayAfter(date, noticeDays) ? 'ending' : 'in-force'
}

/** The conventions in the order of the cascade, each under the one that it applies, with its depth. */
export function conventionCascade(
  data: Conventions,
): readonly { readonly convention: Convention; readonly depth: number }[] {
  const told = new Set<ConventionId>()
  const under = (convention: Convention, depth: number): ReturnType<typeof conventionCascade> => {
    if (told.has(convention.id)) return []
    told.add(convention.id)
    const children = [...specificOf(data, convention.id)].sort(bySignature)
    return [{ convention, depth }, ...children.flatMap((child) => under(child, depth + 1))]
  }
  const all = [...data.convention.values()].sort(bySignature)
  const isRoot = ({ parentId }: Convention) => parentId === null || !data.convention.has(parentId)
  // Those of a loop, which no root leads to, come last rather than not at all.
  return [...all.filter(isRoot), ...all].flatMap((convention) => under(convention, 0))
}

/** In the order in which they were signed; what is being prepared comes last. */
function bySignature(a: Convention, b: Convention): number {
  const [first, second] = [a.signedOn ?? '9999', b.signedOn ?? '9999']
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1
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
