import type { DocumentData } from '../document/document-data.ts'
import type { Entity, EntityId } from '../organisation/entity.ts'
import type { FunctionId, JobFunction } from '../organisation/job-function.ts'
import type { Mission, MissionId } from '../organisation/mission.ts'
import type { PostId } from '../organisation/post.ts'
import type { RulesProfileId } from '../organisation/rules-profile.ts'
import type { Excerpt } from './excerpt.ts'

/** What is referred to and not copied, as it is called where it is pasted: null when it is found nowhere. */
export type Found = {
  readonly entity: (id: EntityId) => EntityId | null
  readonly post: (id: PostId) => PostId | null
  readonly function: (id: FunctionId) => FunctionId | null
  readonly rulesProfile: (id: RulesProfileId) => RulesProfileId | null
  readonly mission: (id: MissionId) => MissionId | null
}

/** Looks in a document for what an excerpt names: by id, else by what tells it from others. */
export function findAgain(excerpt: Excerpt, data: DocumentData): Found {
  const entity = finder<EntityId, NamedEntity, Entity>(excerpt.entityAround, data.entity, sameEntity)
  const jobFunction = finder<FunctionId, JobFunction, JobFunction>(
    excerpt.function,
    data.function,
    sameFunction,
  )
  return {
    entity,
    function: jobFunction,
    rulesProfile: finder(excerpt.rulesProfile, data.rulesProfile, (a, b) => a.name === b.name),
    mission: finder(excerpt.mission, data.mission, sameMission),
    post: (id) => {
      const named = excerpt.postAround.find((post) => post.id === id)
      const known = data.post.get(id)
      if (known !== undefined && (named === undefined || known.label === named.label)) return id
      if (named === undefined) return null
      const [entityId, functionId] = [entity(named.entityId), jobFunction(named.functionId)]
      const same = [...data.post.values()].find(
        (post) => post.entityId === entityId && post.functionId === functionId && post.label === named.label,
      )
      return same?.id ?? null
    },
  }
}

function finder<I extends string, N extends { readonly id: I }, T extends { readonly id: I }>(
  named: readonly N[],
  records: ReadonlyMap<string, T>,
  isSame: (named: N, record: T) => boolean,
): (id: I) => I | null {
  const known = new Map<I, I | null>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const one = named.find((candidate) => candidate.id === id)
    const same = one === undefined ? [] : [...records.values()].filter((record) => isSame(one, record))
    const found = records.has(id) ? id : same.length === 1 ? (same[0]?.id ?? null) : null
    known.set(id, found)
    return found
  }
}

type NamedEntity = Excerpt['entityAround'][number]

function sameEntity(named: NamedEntity, entity: Entity): boolean {
  const codes = ['uai', 'insee', 'siren', 'code'] as const
  if (named.kind !== entity.kind) return false
  if (codes.some((code) => named[code] && entity[code] && named[code] !== entity[code])) return false
  return codes.some((code) => named[code] && named[code] === entity[code]) || named.name === entity.name
}

function sameFunction(named: JobFunction, known: JobFunction): boolean {
  return named.titleMasculine === known.titleMasculine && named.titleFeminine === known.titleFeminine
}

function sameMission(named: Mission, known: Mission): boolean {
  return named.code === '' ? named.name === known.name : named.code === known.code
}
