import { containerOfBody, containerOfEntity } from '#shared/organisation/containment.ts'
import type { Entity, EntityId } from '#shared/organisation/entity.ts'
import type { Placement } from '#shared/organisation/view.ts'
import type { CommandContext } from './handler.ts'

type Data = CommandContext['data']
type Spot = { readonly x: number; readonly y: number; readonly band: string }

/**
 * What stood inside these entities, which hold nothing any more, stays where one sees it: its places counted from their
 * corner. Where nobody placed them, or in another band, the layout finds a place.
 */
export function leaveContainers(emptied: ReadonlySet<string>, { data, rows }: CommandContext): void {
  for (const { id, viewId, node, x, y } of data.placement.values()) {
    const container = containerOf(data, node)
    // It may be gone with its node.
    if (container === null || !emptied.has(container) || rows.get('placement', id) === null) continue
    const corner = cornerOf(data, viewId, container)
    if (corner !== null && corner.band === data[node.type].get(node.id)?.level)
      rows.update('placement', id, { x: corner.x + x, y: corner.y + y })
    else rows.remove('placement', id)
  }
}

/** The container inside which a node stands; null for what stands by itself. */
export function containerOf(data: Data, { type, id }: Placement['node']): EntityId | null {
  const entity = type === 'entity' ? data.entity.get(id) : undefined
  const body = type === 'body' ? data.body.get(id) : undefined
  if (entity !== undefined) return containerOfEntity(data, entity)
  return body === undefined ? null : containerOfBody(data, body)
}

/** Where a container stands in a view, in the coordinates of its band; null where the layout decides. */
function cornerOf(data: Data, viewId: Placement['viewId'], id: EntityId): Spot | null {
  const entity = data.entity.get(id)
  const own = [...data.placement.values()].find((one) => one.viewId === viewId && one.node.id === id)
  if (entity === undefined || own === undefined) return null
  const outer = containerOfEntity(data, entity)
  if (outer === null) return { x: own.x, y: own.y, band: bandOf(entity) }
  const corner = cornerOf(data, viewId, outer)
  return corner === null ? null : { ...corner, x: corner.x + own.x, y: corner.y + own.y }
}

/** A circonscription stands with its schools, whatever its level. */
function bandOf({ kind, level }: Entity): string {
  return kind === 'constituency' ? 'school' : level
}
