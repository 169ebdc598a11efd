import { newId } from '#renderer/document/hooks.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import { tidyChart } from '#shared/chart/layout/layout-chart.ts'
import type { Level } from '#shared/organisation/level.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { Placement, PlacementId, ViewId } from '#shared/organisation/view.ts'
import { nodesById } from './flow-nodes.ts'
import { nodeRefOf } from './node-ref.ts'

/**
 * The placements to store for some places. Nodes that the layout had placed by itself are stored where they stand:
 * from the first gesture on, nothing moves that was not asked to.
 */
export function placementsOf(
  chart: Chart,
  viewId: ViewId,
  places: ReadonlyMap<string, Point>,
  isPinned = false,
): readonly Placement[] {
  const byId = nodesById(chart)
  const frozen = chart.layout.placed.flatMap((id) => {
    const place = chart.layout.positions.get(id)
    return place === undefined ? [] : [[id, place] as const]
  })
  return [...new Map([...frozen, ...places])].flatMap(([id, { x, y }]) => {
    const node = byId.get(id)
    if (node === undefined) return []
    return [
      {
        id: newId<PlacementId>(),
        viewId,
        node: nodeRefOf(node),
        x: Math.round(x),
        y: Math.round(y),
        collapsed: node.collapsed ?? false,
        pinned: (isPinned && places.has(id)) || (node.pinned ?? false),
      },
    ]
  })
}

/** The new levels of some nodes, as the command carries them. */
export function levelsOf(
  chart: Chart,
  levels: ReadonlyMap<string, Level>,
): readonly { readonly node: NodeRef; readonly level: Level }[] {
  const byId = nodesById(chart)
  return [...levels].flatMap(([id, level]) => {
    const node = byId.get(id)
    return node === undefined ? [] : [{ node: nodeRefOf(node), level }]
  })
}

/** The placements of a chart laid out again from nothing, or of a part of it; pinned nodes stay. */
export function tidyPlacements(
  chart: Chart,
  viewId: ViewId,
  scope: ReadonlySet<string> | undefined,
): readonly Placement[] {
  const tidied = tidyChart(chart.graph, scope)
  return placementsOf(chart, viewId, tidied.positions)
}
