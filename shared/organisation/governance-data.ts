import type { Convention, ConventionParty } from './convention.ts'
import type { Assignment, Mission } from './mission.ts'
import type { OrganisationData } from './organisation-data.ts'
import type { Phase } from './phase.ts'
import type { Responsibility } from './responsibility.ts'
import type { RulesProfile } from './rules-profile.ts'

/** The organisation and who does what in it: missions, responsibilities, conventions, stages, rules of functioning. */
export type GovernanceData = OrganisationData & {
  readonly phase: ReadonlyMap<string, Phase>
  readonly rulesProfile: ReadonlyMap<string, RulesProfile>
  readonly mission: ReadonlyMap<string, Mission>
  readonly assignment: ReadonlyMap<string, Assignment>
  readonly responsibility: ReadonlyMap<string, Responsibility>
  readonly convention: ReadonlyMap<string, Convention>
  readonly conventionParty: ReadonlyMap<string, ConventionParty>
}
