import type { PhaseId } from '../organisation/phase.ts'
import type { CompetenceTransfer, ProjectScope, PurchaseMode } from '../organisation/project.ts'
import type { AcademyRef, DepartmentRef } from '../territory/place.ts'

/** Territorial authorities, their groupings, and the public bodies that buy for them. */
export const partnerKinds = ['commune', 'epci', 'syndicate', 'department', 'region', 'public-agency'] as const
export type PartnerKind = (typeof partnerKinds)[number]

export type Partner = { readonly kind: PartnerKind; readonly code: string; readonly name: string }
export type Constituency = {
  readonly name: string
  readonly code: string
  /** INSEE code of its département; empty when it is the only one, or its own code tells it, or nobody knows. */
  readonly department: string
}
export type ModelSchool = {
  readonly name: string
  readonly uai: string | null
  readonly constituency: string
}

/** Who can carry something: services of the State and partners. */
export const carrierKinds = ['academy', 'dsden', 'constituency', ...partnerKinds] as const
/** One of them; by its code or its name, the first of its kind when neither is given. */
export type Carrier = {
  readonly kind: (typeof carrierKinds)[number]
  readonly code: string
  readonly name: string
}

/** Everything that the model organisation depends on, with the names of places looked up. */
export type ModelInput = {
  readonly name: string
  readonly scope: ProjectScope
  readonly territory: { readonly name: string; readonly code: string }
  readonly academies: readonly AcademyRef[]
  readonly departments: readonly DepartmentRef[]
  readonly constituencies: readonly Constituency[]
  /** The collège of a « secteur de collège ». */
  readonly college: string | null
  /** The one that owns the project first, where there is one. */
  readonly partners: readonly Partner[]
  readonly competenceTransfer: CompetenceTransfer | null
  readonly transferTo: Carrier | null
  readonly purchaseMode: PurchaseMode | null
  readonly buyer: Carrier | null
  readonly coordinator: Carrier | null
  /** Éditeur or titulaire du marché; empty when it is not known yet. */
  readonly supplier: string
  readonly schools: readonly ModelSchool[]
  readonly phaseId: PhaseId | null
  readonly startedOn: string | null
}
