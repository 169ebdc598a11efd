import { withDe } from '../text/places.ts'
import type { AcademyData } from './territory-data.ts'

type DepartmentData = AcademyData['departments'][number]

/** Régions of which the assembly is not a « conseil régional ». */
const councils: Readonly<Record<string, string>> = {
  '02': 'Collectivité territoriale de Martinique',
  '03': 'Collectivité territoriale de Guyane',
  '06': 'Département-Région de Mayotte',
  '94': 'Collectivité de Corse',
}

/** Overseas collectivities without an académie, by INSEE code: their own name, and the service of the State there. */
const overseas: Readonly<Record<string, { readonly name?: string; readonly service: string }>> = {
  '975': {
    name: 'Collectivité territoriale de Saint-Pierre-et-Miquelon',
    service: 'Service de l’éducation nationale de Saint-Pierre-et-Miquelon',
  },
  '986': { service: 'Vice-rectorat des îles Wallis et Futuna' },
  '987': { service: 'Vice-rectorat de la Polynésie française' },
  '988': { service: 'Vice-rectorat de la Nouvelle-Calédonie' },
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

/** « Collectivité territoriale de Saint-Pierre-et-Miquelon »; what has no longer name is called as it is. */
export function overseasName(code: string, name: string): string {
  return overseas[code]?.name ?? name
}

/** « Vice-rectorat de la Polynésie française »: what is there in the place of an académie; null where there is one. */
export function overseasService(departmentCode: string): string | null {
  return overseas[departmentCode]?.service ?? null
}

/** « Région Bretagne », « Collectivité de Corse ». */
export function regionName(code: string, name: string): string {
  return councils[code] ?? `Région ${name}`
}

/** « Direction des services départementaux de l’éducation nationale de la Côte-d’Or »; null where there is none. */
export function dsdenName({ of, dsden }: DepartmentData): string | null {
  return dsden ? `Direction des services départementaux de l’éducation nationale ${of}` : null
}
