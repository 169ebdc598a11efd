import { fold } from '../kit/fold.ts'
import {
  communeName,
  departmentName,
  dsdenName,
  epciName,
  overseasName,
  regionName,
} from './official-names.ts'
import type { AcademyRef, DepartmentRef, Place, PlaceKind, PlaceRef } from './place.ts'
import type { AcademyData, TerritoryData } from './territory-data.ts'

/** A place before its services of the State are looked up: thirty-five thousand are kept, a few are answered. */
export type Division = PlaceRef & {
  readonly name: string
  readonly departments: readonly string[]
  /** What a search looks at. */
  readonly searched: string
}

/** The whole territory, ready to be searched. */
export type Territory = {
  readonly year: number
  /** In the order of ranking within each kind. */
  readonly divisions: ReadonlyMap<PlaceKind, readonly Division[]>
  /** The communes of an EPCI, by its SIREN. */
  readonly members: ReadonlyMap<string, readonly Division[]>
  readonly placeOf: (division: Division) => Place
}

/** Puts the reduced file and the table of académies together. */
export function buildTerritory(data: TerritoryData, academies: readonly AcademyData[]): Territory {
  const states = new Map(academies.flatMap((a) => a.departments.map((d) => [d.code, { a, d }] as const)))
  const names = new Map(data.departments.map(([code, name]) => [code, name]))
  const communes = data.communes.map(([code, name, epci]) => {
    return { division: divisionOf('commune', code, name, [departmentOf(code)]), epci }
  })
  const members = new Map<string, Division[]>(data.epcis.map(([siren]) => [siren, []]))
  for (const { division, epci } of communes) {
    const siren = data.epcis[epci]?.[0]
    if (siren !== undefined) members.get(siren)?.push(division)
  }
  const divisions = new Map<PlaceKind, readonly Division[]>([
    ['academy', academies.map(academyDivision)],
    ['region', data.regions.map(([code, name]) => regionDivision(data, code, name))],
    ['department', data.departments.map(([code, name]) => divisionOf('department', code, name, [code]))],
    ['epci', data.epcis.map(([siren, name]) => epciDivision(siren, name, members))],
    ['commune', communes.map(({ division }) => division)],
  ])
  const placeOf = (division: Division): Place => {
    const known = division.departments.flatMap((code) => states.get(code) ?? [])
    const academyOf = ({ a }: (typeof known)[number]): AcademyRef => ({ code: a.code, name: a.name })
    return {
      kind: division.kind,
      code: division.code,
      name: division.name,
      fullName: fullNameOf(division, known[0]?.d),
      academies: [...new Map(known.map((state) => [state.a.code, academyOf(state)])).values()],
      departments: known.map(
        ({ a, d }): DepartmentRef => ({
          code: d.code,
          name: names.get(d.code) ?? d.code,
          dsden: dsdenName(d),
          academy: a.code,
        }),
      ),
    }
  }
  return { year: data.year, divisions, members, placeOf }
}

type DepartmentData = AcademyData['departments'][number]

function fullNameOf({ kind, code, name }: Division, department: DepartmentData | undefined): string {
  switch (kind) {
    case 'academy':
      return name
    case 'region':
      return regionName(code, name)
    case 'department':
      return department === undefined ? overseasName(code, name) : departmentName(department)
    case 'epci':
      return epciName(name)
    case 'commune':
      return communeName(name)
  }
}

function divisionOf(kind: PlaceKind, code: string, name: string, departments: readonly string[]): Division {
  // An intercommunalité is also found by the words that the DGCL abbreviates.
  const official = kind === 'epci' ? epciName(name) : name
  const searched = searchedWords(official === name ? name : `${name} ${official}`)
  return { kind, code, name, departments, searched }
}

/** Folded, with one space between words: « saint denis » finds « Saint-Denis ». */
export function searchedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function academyDivision({ code, name, departments }: AcademyData): Division {
  return divisionOf(
    'academy',
    code,
    name,
    departments.map((department) => department.code),
  )
}

function regionDivision({ departments }: TerritoryData, code: string, name: string): Division {
  const own = departments.flatMap(([department, , region]) => (region === code ? [department] : []))
  return divisionOf('region', code, name, own)
}

function epciDivision(
  siren: string,
  name: string,
  members: ReadonlyMap<string, readonly Division[]>,
): Division {
  const own = (members.get(siren) ?? []).flatMap(({ departments }) => departments)
  return divisionOf('epci', siren, name, [...new Set(own)])
}

/** The département of a commune, from its INSEE code: « 2A004 », « 97411 ». */
export function departmentOf(insee: string): string {
  return insee.startsWith('97') || insee.startsWith('98') ? insee.slice(0, 3) : insee.slice(0, 2)
}
