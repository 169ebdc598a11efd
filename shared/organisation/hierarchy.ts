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
