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

/** The entities that are their own ancestor, found in one walk over all of them. */
export function entitiesInLoop(data: Pick<OrganisationData, 'entity'>): readonly Entity[] {
  /** The entity from which each one was first reached. */
  const reachedFrom = new Map<string, Entity>()
  const looped = new Set<Entity>()
  const parentOf = ({ parentId }: Entity) => (parentId === null ? undefined : data.entity.get(parentId))
  for (const start of data.entity.values()) {
    let at: Entity | undefined = start
    while (at !== undefined && !reachedFrom.has(at.id)) {
      reachedFrom.set(at.id, start)
      at = parentOf(at)
    }
    // Back on its own path, not on that of an earlier one: a loop, of which each is told once.
    while (at !== undefined && reachedFrom.get(at.id) === start && !looped.has(at)) {
      looped.add(at)
      at = parentOf(at)
    }
  }
  return [...data.entity.values()].filter((entity) => looped.has(entity))
}
