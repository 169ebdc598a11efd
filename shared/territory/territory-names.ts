import { communeName, dsdenName } from './official-names.ts'
import type { DepartmentRef } from './place.ts'
import type { AcademyData, TerritoryData } from './territory-data.ts'

/** The official names of territories and of the services of the State, by code; null for a code that is none. */
export type TerritoryNames = {
  readonly academy: (code: string) => string | null
  readonly department: (code: string) => NamedDepartment | null
  /** Without the word « Commune »; by INSEE code. */
  readonly communePlace: (insee: string) => string | null
  readonly commune: (insee: string) => string | null
}

/** `dsden` is null where the rectorat runs the schools itself; `academy` is a code, null where none covers it. */
export type NamedDepartment = Omit<DepartmentRef, 'code'>

/** Names without a search: nothing is prepared but the tables of codes. */
export function territoryNames(data: TerritoryData, academies: readonly AcademyData[]): TerritoryNames {
  const communes = new Map(data.communes.map(([insee, name]) => [insee, name]))
  const names = new Map(data.departments.map(([code, name]) => [code, name]))
  const academyNames = new Map(academies.map(({ code, name }) => [code, name]))
  const services = new Map(
    academies.flatMap(({ code, departments }) =>
      departments.map((d) => [d.code, { dsden: dsdenName(d), academy: code }] as const),
    ),
  )
  return {
    academy: (code) => academyNames.get(code) ?? null,
    department: (code) => {
      const name = names.get(code)
      return name === undefined ? null : { name, dsden: null, academy: null, ...services.get(code) }
    },
    communePlace: (insee) => communes.get(insee) ?? null,
    commune: (insee) => {
      const name = communes.get(insee)
      return name === undefined ? null : communeName(name)
    },
  }
}

/** Knows no territory: names are then what texts say. */
export const unknownTerritory: TerritoryNames = {
  academy: () => null,
  department: () => null,
  communePlace: () => null,
  commune: () => null,
}
