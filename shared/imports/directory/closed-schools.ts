import type { Directory } from '../../api/imports.ts'
import type { Entity } from '../../organisation/entity.ts'
import { type DirectoryChoice, isChosen } from './directory-choice.ts'

/** A school of the document that the directory says closed, or does not know any more. */
export type PlannedClosing = {
  readonly entity: Entity
  readonly reason: 'closed' | 'absent'
  /** The day on which it closed, when the directory says it. */
  readonly on: string | null
}

/**
 * The schools of a document that a newer directory would close. Absent ones are looked for in the départements that the
 * file covers only: a file of one circonscription says nothing of the others, which is why nothing is done unasked.
 */
export function closedSchools(
  { schools }: Directory,
  choice: DirectoryChoice,
  entities: ReadonlyMap<string, Entity>,
): readonly PlannedClosing[] {
  const byUai = new Map(schools.map((school) => [school.uai, school]))
  const covered = new Set(schools.filter((school) => isChosen(school, choice)).map(({ uai }) => areaOf(uai)))
  const sectors = new Set(schools.map(({ sector }) => sector ?? 'public'))
  return [...entities.values()].flatMap((entity): readonly PlannedClosing[] => {
    if (entity.kind !== 'school' || entity.uai === null || entity.to !== null) return []
    const school = byUai.get(entity.uai)
    if (school !== undefined) {
      return school.state === 'closed' ? [{ entity, reason: 'closed', on: school.closedOn }] : []
    }
    const sector = entity.sector ?? 'public'
    const isCovered = covered.has(areaOf(entity.uai)) && sectors.has(sector)
    return isCovered && !(choice.publicOnly && sector === 'private')
      ? [{ entity, reason: 'absent', on: null }]
      : []
  })
}

/** The first figures of a UAI tell the département. */
function areaOf(uai: string): string {
  return uai.slice(0, 3)
}
