import type { Directory, DirectoryPlace, DirectorySchool } from '../../api/imports.ts'
import type { Entity, EntityId, EntityKind } from '../../organisation/entity.ts'
import type { Level } from '../../organisation/level.ts'
import { newEntity } from '../../organisation/new-records.ts'
import { closedSchools, type PlannedClosing } from './closed-schools.ts'
import { differences, type Said } from './differences.ts'
import { chosenOf, type DirectoryChoice } from './directory-choice.ts'
import { knownEntities } from './known-entities.ts'

/** An entity that the document does not have yet. */
export type PlannedCreation = { readonly entity: Entity; readonly line: number }

/** An entity that the document has otherwise than the directory: `after` holds what the directory says of it. */
export type PlannedChange = {
  readonly entity: Entity
  readonly line: number
  readonly after: Partial<Entity>
}

/** A school in a regroupement pédagogique. */
export type PlannedMembership = { readonly schoolId: EntityId; readonly rpiId: EntityId }

/** What importing a directory would do to a document; nothing of it is done before somebody has agreed. */
export type DirectoryPlan = {
  readonly created: readonly PlannedCreation[]
  readonly changed: readonly PlannedChange[]
  readonly closed: readonly PlannedClosing[]
  readonly memberships: readonly PlannedMembership[]
  /** Entities that the document has as the directory says. */
  readonly unchanged: number
}

const levelOf: { readonly [K in DirectoryPlace['kind'] | 'school']: Level } = {
  academy: 'academic',
  dsden: 'academic',
  constituency: 'territorial',
  commune: 'territorial',
  rpi: 'school',
  school: 'school',
}

export type PlanNeeds = {
  readonly entities: ReadonlyMap<string, Entity>
  /** ISO day: an open school of the directory that the document had ended before it may open again. */
  readonly today: string
  /** The id of what is new, from the key or the UAI by which the directory knows it. */
  readonly newId: (key: string) => EntityId
}

/** Compares what is chosen of a directory with the entities of a document. */
export function planDirectory(
  directory: Directory,
  choice: DirectoryChoice,
  { entities, today, newId }: PlanNeeds,
): DirectoryPlan {
  const { schools, places } = chosenOf(directory, choice)
  const known = knownEntities(entities.values())
  const ids = new Map<string, EntityId>()
  const created: PlannedCreation[] = []
  const changed: PlannedChange[] = []
  let unchanged = 0

  const settle = (found: Entity | null, said: Said, key: string, line: number): EntityId => {
    if (found === null) {
      const entity = newEntity({ ...said, id: newId(key) })
      created.push({ entity, line })
      return entity.id
    }
    const after = differences(found, said, today)
    if (Object.keys(after).length === 0) unchanged++
    else changed.push({ entity: found, line, after })
    return found.id
  }
  const idOf = (key: string | null): EntityId | null => (key === null ? null : (ids.get(key) ?? null))

  for (const place of aboveFirst(places)) {
    const parentId = idOf(place.parentKey)
    ids.set(
      place.key,
      settle(known.ofPlace(place, parentId), saidOfPlace(place, parentId), place.key, place.line),
    )
  }
  const names = countNames(schools)
  const memberships: PlannedMembership[] = []
  for (const school of schools) {
    const communeId = idOf(school.communeKey)
    const found = known.ofSchool(school, communeId, names.get(school.name) === 1)
    const said = { ...saidOfSchool(school), parentId: idOf(school.parentKey), communeId }
    const deployment = found?.deployment ?? choice.deployment
    const schoolId = settle(found, { ...said, deployment }, school.uai, school.line)
    const rpiId = idOf(school.rpiKey)
    if (rpiId !== null) memberships.push({ schoolId, rpiId })
  }
  const closed = closedSchools(directory, choice, entities)
  return { created, changed, closed, memberships, unchanged }
}

function saidOfPlace({ kind, name, sigle, code, siren }: DirectoryPlace, parentId: EntityId | null): Said {
  const said = { kind, level: levelOf[kind], name, sigle, siren, parentId }
  if (kind === 'commune') return { ...said, insee: code === '' ? null : code }
  // The code of a circonscription is a UAI like that of a school.
  return /^\d{7}[A-Z]$/.test(code) ? { ...said, uai: code } : { ...said, code }
}

function saidOfSchool(school: DirectorySchool): Said {
  const { uai, name, sector, siren, address, email, phone, openedOn } = school
  const isOfCommune = siren?.startsWith('21') === true
  return {
    ...{ kind: 'school' as const, level: levelOf.school, name, uai, sector, address, email, phone },
    // A public school is no legal person: that number is its commune's.
    siren: isOfCommune ? null : siren,
    from: openedOn,
    to: null,
  }
}

function aboveFirst(places: readonly DirectoryPlace[]): readonly DirectoryPlace[] {
  const order: readonly EntityKind[] = ['academy', 'dsden', 'constituency', 'commune', 'rpi']
  return places.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function countNames(schools: readonly DirectorySchool[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of schools) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
