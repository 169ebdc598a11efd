import type { Layout } from '#shared/chart/layout/layout.ts'
import type { Route } from '#shared/chart/routing/route.ts'

/**
 * What comes forward with a selection: it, what it contains and is contained in, its lines and their other ends.
 * Null when nothing is to step back: no selection, or one that is related to nothing yet.
 */
export function relatedTo(
  routes: readonly Route[],
  layout: Layout,
  nodes: ReadonlySet<string>,
  links: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (nodes.size === 0 && links.size === 0) return null
  const related = new Set<string>(nodes)
  for (const { edgeId, sourceId, targetId } of routes) {
    if (!links.has(edgeId) && !nodes.has(sourceId) && !nodes.has(targetId)) continue
    related.add(edgeId).add(sourceId).add(targetId)
  }
  for (const box of layout.boxes.values()) {
    if (box.containerId !== undefined && nodes.has(box.containerId)) related.add(box.id)
    if (box.containerId !== undefined && related.has(box.id)) related.add(box.containerId)
  }
  return related.size > nodes.size ? related : null
}
