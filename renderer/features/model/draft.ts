import type { Carrier, ModelInput, Partner } from '#shared/model/model-input.ts'
import type { PhaseId } from '#shared/organisation/phase.ts'
import type { CompetenceTransfer, ProjectScope, PurchaseMode } from '#shared/organisation/project.ts'
import type { DepartmentRef, Place, PlaceKind } from '#shared/territory/place.ts'
import { missingAnswers, projectNameFor } from '#shared/text/assistant.ts'

export const steps = ['scope', 'partners', 'carrying', 'stage', 'proposal'] as const
export type StepId = (typeof steps)[number]

export type DraftPartner = Partner & { readonly place: Place | null }

/** The answers as they are being given. */
export type Draft = {
  readonly scope: ProjectScope | null
  /** The territory or, for a circonscription or a collège, the département or commune where it is. */
  readonly place: Place | null
  /** Of a circonscription, a collège, a syndicat: they are no administrative division. */
  readonly ownName: string
  readonly isSyndicate: boolean
  /** Null as long as it follows the territory. */
  readonly name: string | null
  /** One name a line, or how many. */
  readonly constituencies: string
  readonly schools: string
  readonly partners: readonly DraftPartner[]
  readonly competenceTransfer: CompetenceTransfer | null
  readonly transferTo: Carrier | null
  readonly purchaseMode: PurchaseMode | null
  readonly buyer: Carrier | null
  readonly coordinator: Carrier | null
  readonly supplier: string
  readonly phaseId: PhaseId | null
  readonly startedOn: string | null
}

export const emptyDraft: Draft = {
  ...{ scope: null, place: null, ownName: '', isSyndicate: false, name: null },
  ...{ constituencies: '', schools: '', partners: [], supplier: '' },
  ...{ competenceTransfer: null, transferTo: null, purchaseMode: null, buyer: null, coordinator: null },
  ...{ phaseId: null, startedOn: null },
}

const placeKinds: Readonly<Record<ProjectScope, PlaceKind>> = {
  academic: 'academy',
  departmental: 'department',
  constituency: 'department',
  'college-sector': 'commune',
  commune: 'commune',
  'commune-group': 'epci',
}

/** What the territory of a perimeter is looked for among. */
export function placeKindOf(scope: ProjectScope): PlaceKind {
  return placeKinds[scope]
}

/** Tells whether the perimeter has a name of its own besides its place. */
export function hasOwnName({ scope, isSyndicate }: Draft): boolean {
  return scope === 'constituency' || scope === 'college-sector' || (scope === 'commune-group' && isSyndicate)
}

/** Another perimeter: what was said of the territory does not hold any more, the rest does. */
export function withScope(draft: Draft, scope: ProjectScope): Draft {
  return {
    ...draft,
    scope,
    place: null,
    ownName: '',
    partners: [],
    transferTo: null,
    buyer: null,
    coordinator: null,
  }
}

/** The territory is chosen: the collectivities that go with it become partners. */
export function withPlace(draft: Draft, place: Place): Draft {
  const own: readonly DraftPartner[] =
    place.kind === 'department' && draft.scope === 'departmental'
      ? [{ kind: 'department', code: place.code, name: place.fullName, place }]
      : place.kind === 'commune' && draft.scope === 'college-sector'
        ? [{ kind: 'commune', code: place.code, name: place.fullName, place }]
        : []
  return { ...draft, place, partners: own }
}

/** The collectivity that the perimeter is about, which needs not be added to the partners. */
export function ownerOf({ scope, place, ownName, isSyndicate }: Draft): Partner | null {
  if (scope === 'commune-group' && isSyndicate)
    return ownName === '' ? null : { kind: 'syndicate', code: '', name: ownName }
  if (place === null || (scope !== 'commune' && scope !== 'commune-group')) return null
  return { kind: scope === 'commune' ? 'commune' : 'epci', code: place.code, name: place.fullName }
}

/** The départements where the project is: those of its territory or, of a syndicat, those of its partners. */
export function coveredBy({ place, partners }: Draft): readonly DepartmentRef[] {
  const places = place === null ? partners.flatMap((partner) => partner.place ?? []) : [place]
  const covered = places.flatMap(({ departments }) => departments)
  return [...new Map(covered.map((department) => [department.code, department])).values()]
}

/** The numbers of départements that are to be said beside a circonscription: none when one service runs them all. */
export function toldDepartments(departments: readonly DepartmentRef[]): readonly string[] {
  const services = new Set(departments.map(({ dsden, academy }) => dsden ?? academy))
  return services.size > 1 ? departments.map(({ code }) => code) : []
}

/** The name of the project: as it was written, or as the territory makes it. */
export function nameOf(draft: Draft): string {
  if (draft.name !== null) return draft.name
  const { scope, place, ownName } = draft
  if (hasOwnName(draft)) {
    if (ownName.trim() === '') return ''
    const kind =
      scope === 'constituency'
        ? 'constituency'
        : scope === 'college-sector'
          ? 'secondary-school'
          : 'syndicate'
    return projectNameFor(kind, ownName)
  }
  return place === null ? '' : projectNameFor(place.kind, place.fullName)
}

/** What a step still wants before the next one, as a sentence; null when nothing. `known`: the document says the territory. */
export function missingIn(step: StepId, draft: Draft, known: ModelInput | null): string | null {
  if (step === 'scope') {
    if (draft.scope === null) return missingAnswers.scope
    const isKnown = known !== null && known.scope === draft.scope
    const needsPlace = !(draft.scope === 'commune-group' && draft.isSyndicate)
    if (needsPlace && draft.place === null && !isKnown) return missingAnswers.territory
    if (hasOwnName(draft) && draft.ownName.trim() === '' && !isKnown) return missingAnswers.ownName
    if (nameOf(draft).trim() === '') return missingAnswers.name
  }
  return step === 'stage' && draft.phaseId === null ? missingAnswers.stage : null
}

/** The first step that still wants something, or the last one. */
export function firstMissing(draft: Draft, known: ModelInput | null): StepId {
  return steps.find((step) => missingIn(step, draft, known) !== null) ?? 'proposal'
}

/** The answers that a document gives by itself. */
export function draftOf(input: ModelInput): Draft {
  return {
    ...emptyDraft,
    ...{ scope: input.scope, name: input.name, supplier: input.supplier },
    constituencies: input.constituencies
      .map(({ name, department }) =>
        input.departments.length > 1 && department !== '' ? `${name} (${department})` : name,
      )
      .join('\n'),
    partners: input.partners.map((partner) => ({ ...partner, place: null })),
    ...{ competenceTransfer: input.competenceTransfer, transferTo: input.transferTo },
    ...{ purchaseMode: input.purchaseMode, buyer: input.buyer, coordinator: input.coordinator },
    ...{ phaseId: input.phaseId, startedOn: input.startedOn },
  }
}
