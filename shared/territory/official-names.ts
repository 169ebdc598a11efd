import { withDe } from '../text/places.ts'
import type { AcademyData } from './territory-data.ts'

type DepartmentData = AcademyData['departments'][number]

/** Régions of which the assembly is not a « conseil régional ». */
const councils: Readonly<Record<string, string>> = {
  '02': 'Collectivité territoriale de Martinique',
  '03': 'Collectivité territoriale de Guyane',
  '94': 'Collectivité de Corse',
}

/** Beginnings of the names of intercommunalités as the DGCL abbreviates them. */
const beginnings: readonly (readonly [short: RegExp, long: string])[] = [
  [/^CC /, 'Communauté de communes '],
  [/^CA /, 'Communauté d’agglomération '],
  [/^CU /, 'Communauté urbaine '],
]

/** « Commune de Dijon », « Commune du Havre », « Commune des Ulis ». */
export function communeName(name: string): string {
  return `Commune ${withDe(name)}`
}

/** « Communauté de communes de la Plaine Dijonnaise », from « CC de la Plaine Dijonnaise ». */
export function epciName(name: string): string {
  const found = beginnings.find(([short]) => short.test(name))
  return found === undefined ? name : name.replace(...found)
}

/** « Département de la Côte-d’Or », « Ville de Paris ». */
export function departmentName({ of, council }: DepartmentData): string {
  return council ?? `Département ${of}`
}

/** « Région Bretagne », « Collectivité de Corse ». */
export function regionName(code: string, name: string): string {
  return councils[code] ?? `Région ${name}`
}

/** « Direction des services départementaux de l’éducation nationale de la Côte-d’Or »; null where there is none. */
export function dsdenName({ of, dsden }: DepartmentData): string | null {
  return dsden ? `Direction des services départementaux de l’éducation nationale ${of}` : null
}
