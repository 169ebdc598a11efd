import { fail, ok, type Result } from '../kit/result.ts'
import type { AcademyRef, DepartmentRef, Place, PlaceKind, PlaceRef } from '../territory/place.ts'
import type { Answers } from './answers.ts'
import type { Constituency, ModelInput, Partner } from './model-input.ts'

/** Where answers name a place that does not exist, as in `partners[2].code`. */
export type AnswerFault = {
  readonly path: string
  readonly code: 'unknown-place' | 'nameless'
  readonly value: string
}

type FindPlace = (ref: PlaceRef) => Place | null

/** Looks up the places that answers name; all that cannot be found are told at once. */
export function resolveAnswers(
  answers: Answers,
  find: FindPlace,
): Result<ModelInput, readonly AnswerFault[]> {
  const faults: AnswerFault[] = []
  const place = (kind: PlaceKind, code: string, path: string): Place | null => {
    const found = find({ kind, code })
    if (found === null) faults.push({ path, code: 'unknown-place', value: code })
    return found
  }
  const partners = answers.partners.map(({ kind, code, name }, i) => {
    // Whoever gives the name does not depend on ours.
    const isNamed = name !== ''
    const known =
      !isPlaceKind(kind) || code === ''
        ? null
        : isNamed
          ? find({ kind, code })
          : place(kind, code, `partners[${i}].code`)
    if (code === '' && name === '') faults.push({ path: `partners[${i}]`, code: 'nameless', value: '' })
    const partner: Partner = { kind, code, name: name === '' ? (known?.fullName ?? code) : name }
    return { partner, known }
  })
  const own = territoryOf(answers, place)
  const places = [...own.places, ...partners.flatMap(({ known }) => known ?? [])]
  const covering = own.places.length > 0 ? own.places : places
  const departments = departmentsOf(covering)
  faults.push(...strayConstituencies(answers, departments))
  if (faults.length > 0) return fail(faults)
  const { constituencies, schools, phase, territory: _, partners: __, ...rest } = answers
  return ok({
    ...rest,
    territory: own.territory,
    academies: academiesOf(covering),
    departments,
    constituencies: own.constituency === null ? listed(constituencies) : [own.constituency],
    college: own.college,
    partners: withFirst(
      own.owner,
      partners.map(({ partner }) => partner),
    ),
    schools,
    phaseId: phase,
  })
}

type Own = {
  readonly places: readonly Place[]
  readonly territory: ModelInput['territory']
  /** The collectivity that the perimeter is about. */
  readonly owner: Partner | null
  readonly constituency: Constituency | null
  readonly college: string | null
}

type FindOrFault = (kind: PlaceKind, code: string, path: string) => Place | null

function territoryOf(answers: Answers, find: FindOrFault): Own {
  const none = { owner: null, constituency: null, college: null }
  switch (answers.scope) {
    case 'academic':
      return { ...none, ...named(find('academy', answers.territory.code, 'territory.code')) }
    case 'departmental':
      return { ...none, ...named(find('department', answers.territory.code, 'territory.code')) }
    case 'constituency': {
      const { name, department } = answers.territory
      const { places } = named(find('department', department, 'territory.department'))
      return { ...none, places, territory: { name, code: '' }, constituency: { name, code: '', department } }
    }
    case 'college-sector': {
      const { name, commune } = answers.territory
      const { places } = named(find('commune', commune, 'territory.commune'))
      return { ...none, places, territory: { name, code: '' }, college: name }
    }
    case 'commune': {
      const found = find('commune', answers.territory.code, 'territory.code')
      return { ...none, ...named(found), owner: partnerOf('commune', found) }
    }
    case 'commune-group': {
      const { territory } = answers
      if ('name' in territory) {
        const owner = { kind: 'syndicate', code: '', name: territory.name } as const
        return { ...none, places: [], territory: { name: territory.name, code: '' }, owner }
      }
      const found = find('epci', territory.code, 'territory.code')
      return { ...none, ...named(found), owner: partnerOf('epci', found) }
    }
  }
}

function named(place: Place | null): Pick<Own, 'places' | 'territory'> {
  return place === null
    ? { places: [], territory: { name: '', code: '' } }
    : { places: [place], territory: { name: place.fullName, code: place.code } }
}

function partnerOf(kind: 'commune' | 'epci', place: Place | null): Partner | null {
  return place === null ? null : { kind, code: place.code, name: place.fullName }
}

function withFirst(owner: Partner | null, partners: readonly Partner[]): readonly Partner[] {
  if (owner === null) return partners
  const isOwner = ({ kind, code, name }: Partner) =>
    kind === owner.kind && (code === '' ? name === owner.name : code === owner.code)
  return [owner, ...partners.filter((partner) => !isOwner(partner))]
}

/** Circonscriptions of a département that the perimeter does not have. */
function strayConstituencies(
  { constituencies }: Answers,
  departments: readonly DepartmentRef[],
): readonly AnswerFault[] {
  if (typeof constituencies === 'number') return []
  const known = new Set(['', ...departments.map(({ code }) => code)])
  return constituencies.flatMap(({ department: value }, i) =>
    known.has(value) ? [] : [{ path: `constituencies[${i}].department`, code: 'unknown-place', value }],
  )
}

/** « 6 » stands for circonscriptions of which the names are not known yet: 1 to 6. */
function listed(constituencies: Answers['constituencies']): readonly Constituency[] {
  return typeof constituencies === 'number'
    ? Array.from({ length: constituencies }, (_, i) => ({
        name: String(i + 1).padStart(String(constituencies).length, '0'),
        ...{ code: '', department: '' },
      }))
    : constituencies
}

function academiesOf(places: readonly Place[]): readonly AcademyRef[] {
  return byCode(places.flatMap(({ academies }) => academies))
}

function departmentsOf(places: readonly Place[]): readonly DepartmentRef[] {
  return byCode(places.flatMap(({ departments }) => departments))
}

function byCode<T extends { readonly code: string }>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [value.code, value])).values()]
}

function isPlaceKind(kind: Partner['kind']): kind is Partner['kind'] & PlaceKind {
  return kind === 'commune' || kind === 'epci' || kind === 'department' || kind === 'region'
}
