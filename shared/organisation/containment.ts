import type { Body } from './body.ts'
import type { Entity, EntityId } from './entity.ts'
import type { OrganisationData } from './organisation-data.ts'

/** The constituency inside which a school stands; null for what stands by itself. */
export function containerOfEntity(
  data: Pick<OrganisationData, 'entity'>,
  { kind, parentId }: Pick<Entity, 'kind' | 'parentId'>,
): EntityId | null {
  if (kind !== 'school' || parentId === null) return null
  return data.entity.get(parentId)?.kind === 'constituency' ? parentId : null
}

/** The school inside which its team stands; null for what stands by itself. */
export function containerOfBody(
  data: Pick<OrganisationData, 'entity'>,
  { kinds, hostEntityId }: Pick<Body, 'kinds' | 'hostEntityId'>,
): EntityId | null {
  if (!kinds.includes('school-team') || hostEntityId === null) return null
  return data.entity.get(hostEntityId)?.kind === 'school' ? hostEntityId : null
}
