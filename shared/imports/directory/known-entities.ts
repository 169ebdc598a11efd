import type { DirectoryPlace, DirectorySchool } from '../../api/imports.ts'
import type { Entity, EntityKind } from '../../organisation/entity.ts'
import { nameKey } from '../name-key.ts'

/** Finds the entities of a document that a directory speaks of. Each is found at most once. */
export type KnownEntities = {
  readonly ofPlace: (place: DirectoryPlace, parentId: string | null) => Entity | null
  /** `isOnly`: whether no other school of the file has this name, since a name alone says little. */
  readonly ofSchool: (school: DirectorySchool, communeId: string | null, isOnly: boolean) => Entity | null
}

/** By UAI, INSEE code or other code first; then by name, among those that have no code of their own. */
export function knownEntities(entities: Iterable<Entity>): KnownEntities {
  const byCode = new Map<string, Entity[]>()
  const byName = new Map<string, Entity[]>()
  for (const entity of entities) {
    const codes = new Set([entity.uai, entity.insee, entity.code])
    for (const code of codes)
      if (code !== null && code !== '') add(byCode, codeKey(entity.kind, code), entity)
    if (!hasOwnCode(entity)) add(byName, nameKey(entity.kind, entity.name), entity)
  }
  const taken = new Set<Entity>()
  const free = (list: readonly Entity[] = []) => list.filter((entity) => !taken.has(entity))
  /** The only one; among several, the only one that `prefers`. */
  const take = (list: readonly Entity[], prefers: (entity: Entity) => boolean): Entity | null => {
    const preferred = list.length > 1 ? list.filter(prefers) : list
    const [only, second] = preferred
    if (only === undefined || second !== undefined) return null
    taken.add(only)
    return only
  }

  return {
    ofPlace: ({ kind, code, name }, parentId) => {
      const isBelow = (entity: Entity) => entity.parentId === parentId
      const coded = code === '' ? [] : free(byCode.get(codeKey(kind, code)))
      return take(coded.length > 0 ? coded : free(byName.get(nameKey(kind, name))), isBelow)
    },
    ofSchool: ({ uai, name }, communeId, isOnly) => {
      const isHere = (entity: Entity) => communeId !== null && entity.communeId === communeId
      const coded = free(byCode.get(codeKey('school', uai)))
      if (coded.length > 0) return take(coded, isHere)
      const called = free(byName.get(nameKey('school', name)))
      const here = called.filter(isHere)
      return take(here.length > 0 ? here : isOnly ? called : [], () => false)
    },
  }
}

/** The kinds that have one official code each; a circonscription has a UAI, too. */
function hasOwnCode(entity: Entity): boolean {
  if (entity.kind === 'school') return entity.uai !== null
  if (entity.kind === 'commune') return entity.insee !== null
  return entity.code !== '' || entity.uai !== null
}

function codeKey(kind: EntityKind, code: string): string {
  return `${kind} ${code.toUpperCase().replace(/^0+(?=.)/, '')}`
}

function add(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [entity])
  else known.push(entity)
}
