import { memoGroupBy } from '../kit/group-by.ts'
import type { Entity, EntityId } from './entity.ts'
import type { OrganisationData } from './organisation-data.ts'

const childrenByParent = memoGroupBy((entity: Entity) => entity.parentId)

/** The entities directly attached to another one. */
export function childrenOf(data: Pick<OrganisationData, 'entity'>, id: EntityId): readonly Entity[] {
  return childrenByParent(data.entity)(id)
}

/** Tells whether attaching `id` to `parentId` would make an entity its own ancestor. */
export function makesLoop(
  data: Pick<OrganisationData, 'entity'>,
  id: EntityId,
  parentId: EntityId | null,
): boolean {
  const seen = new Set<EntityId>([id])
  for (let at = parentId; at !== null; at = data.entity.get(at)?.parentId ?? null) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** The entities that are their own ancestor, found in one pass over all of them. */
export function entitiesInLoop(data: Pick<OrganisationData, 'entity'>): readonly Entity[] {
  const clear = new Set<string>()
  for (const entity of data.entity.values()) {
    const path = new Set<string>()
    let at: Entity | undefined = entity
    while (at !== undefined && !clear.has(at.id) && !path.has(at.id)) {
      path.add(at.id)
      at = at.parentId === null ? undefined : data.entity.get(at.parentId)
    }
    // Whoever leads out of the tree, or to one who does, is in no loop.
    if (at === undefined || clear.has(at.id)) for (const id of path) clear.add(id)
  }
  const suspects = [...data.entity.values()].filter((entity) => !clear.has(entity.id))
  return suspects.filter((entity) => makesLoop(data, entity.id, entity.parentId))
}
