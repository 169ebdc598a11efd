import { memoGroupBy } from '../kit/group-by.ts'
import type { Entity, EntityId } from './entity.ts'
import type { OrganisationData } from './organisation-data.ts'
import { closesParentLoop, inParentLoop } from './parent-loops.ts'

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
  return closesParentLoop(data.entity, id, parentId)
}

/** The entities that are their own ancestor. */
export function entitiesInLoop(data: Pick<OrganisationData, 'entity'>): readonly Entity[] {
  return inParentLoop<EntityId, Entity>(data.entity)
}
