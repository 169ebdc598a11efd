import type { DocumentData } from '../document/document-data.ts'
import type { ParcelScope } from '../document/parcel-scope.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import type { NodeRef } from '../organisation/link.ts'

/** The entities and bodies that a part is about: these go with all that is theirs. */
export type Core = { readonly entities: ReadonlySet<string>; readonly bodies: ReadonlySet<string> }

const attached = memoGroupBy((entity: Entity) => entity.parentId)
const ofCommune = memoGroupBy((entity: Entity) => entity.communeId)
const hosted = memoGroupBy((body: Body) => body.hostEntityId)

/** What a part is about; null when it is everything. An entity or a body that is not there makes an empty part. */
export function coreOf(data: DocumentData, scope: ParcelScope): Core | null {
  switch (scope.kind) {
    case 'everything':
      return null
    case 'entity':
      return coreOfEntity(data, scope.entityId)
    case 'body':
      return { entities: new Set(), bodies: new Set(data.body.has(scope.bodyId) ? [scope.bodyId] : []) }
  }
}

/** An entity, whatever is attached to it or stands in its commune, at any date, and the bodies that these host. */
function coreOfEntity(data: Pick<DocumentData, 'entity' | 'body'>, id: Entity['id']): Core {
  const entities = new Set<Entity['id']>(data.entity.has(id) ? [id] : [])
  const bodies = new Set<string>()
  // Grows while it is walked.
  for (const container of entities) {
    for (const inner of attached(data.entity)(container)) entities.add(inner.id)
    for (const inner of ofCommune(data.entity)(container)) entities.add(inner.id)
    for (const body of hosted(data.body)(container)) bodies.add(body.id)
  }
  return { entities, bodies }
}

/** Tells whether a node is one of those that a part is about. */
export function isCore({ entities, bodies }: Core, { type, id }: NodeRef): boolean {
  return (type === 'entity' ? entities : bodies).has(id)
}
