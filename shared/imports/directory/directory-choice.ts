import type { Directory, DirectoryPlace, DirectorySchool, SchoolNature } from '../../api/imports.ts'
import { schoolNatures } from '../../api/imports.ts'
import type { DeploymentStage } from '../../organisation/entity.ts'

/** What of a directory is taken into the document. */
export type DirectoryChoice = {
  readonly publicOnly: boolean
  readonly departments: ReadonlySet<string>
  /** Keys of the constituencies to leave aside. */
  readonly withoutConstituencies: ReadonlySet<string>
  readonly natures: ReadonlySet<SchoolNature>
  readonly withCommunes: boolean
  readonly withRpis: boolean
  /** Whether schools that the ministry is about to close are taken all the same. */
  readonly withClosing: boolean
  /** Where the new schools stand in the deployment of the ENT. */
  readonly deployment: DeploymentStage
}

/** Beyond this many départements, the file is the national one: nobody imports all of it. */
const manyDepartments = 8

/** What is proposed: public schools of the whole file, or nothing yet when the file is the national one. */
export function usualChoice(directory: Directory): DirectoryChoice {
  const keys = directory.departments.map(({ key }) => key)
  return {
    publicOnly: true,
    departments: new Set(keys.length > manyDepartments ? [] : keys),
    withoutConstituencies: new Set(),
    natures: new Set(schoolNatures),
    withCommunes: true,
    withRpis: true,
    withClosing: true,
    deployment: 'planned',
  }
}

/** The schools that are taken, closed ones left out, and the places that they name. */
export function chosenOf(
  directory: Directory,
  choice: DirectoryChoice,
): { readonly schools: readonly DirectorySchool[]; readonly places: readonly DirectoryPlace[] } {
  const schools = directory.schools.filter((school) => school.state !== 'closed' && isChosen(school, choice))
  const byKey = new Map(directory.places.map((place) => [place.key, place]))
  const named = new Set<string>()
  const name = (key: string | null) => {
    for (let at = key; at !== null && !named.has(at); at = byKey.get(at)?.parentKey ?? null) named.add(at)
  }
  for (const school of schools) {
    name(school.parentKey)
    if (choice.withCommunes) name(school.communeKey)
    if (choice.withRpis) name(school.rpiKey)
  }
  return { schools, places: directory.places.filter(({ key }) => named.has(key)) }
}

/** Tells whether a school is among those that the choice is about, open or not. */
export function isChosen(school: DirectorySchool, choice: DirectoryChoice): boolean {
  return (
    (!choice.publicOnly || school.sector !== 'private') &&
    (school.departmentKey === null || choice.departments.has(school.departmentKey)) &&
    (school.parentKey === null || !choice.withoutConstituencies.has(school.parentKey)) &&
    choice.natures.has(school.nature) &&
    (choice.withClosing || school.state !== 'closing')
  )
}
