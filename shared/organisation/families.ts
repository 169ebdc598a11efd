import { collectivityKinds } from './collectivities.ts'
import type { EntityKind } from './entity.ts'

/** Services of the State in the project. */
export const stateKinds: readonly EntityKind[] = [
  'ministry',
  'academic-region',
  'academy',
  'dsden',
  'constituency',
]

/** Families of partners whose balance the fiche wants in the CPS. */
export const families = ['state', 'collectivities', 'schools', 'others'] as const
export type Family = (typeof families)[number]

/** The family of partners to which an organisation belongs; « others » when it is not known. */
export function familyOf(kind: EntityKind | undefined): Family {
  if (kind === undefined) return 'others'
  if (stateKinds.includes(kind)) return 'state'
  if (collectivityKinds.includes(kind)) return 'collectivities'
  return kind === 'school' || kind === 'secondary-school' ? 'schools' : 'others'
}
