import { newId } from '#renderer/document/hooks.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { Level } from '#shared/organisation/level.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { Placement, PlacementId, ViewId } from '#shared/organisation/view.ts'
import { nodeRefOf } from './node-ref.ts'

/** The placements to store for some places. */
export function placementsOf(
  chart: Chart,
  viewId: ViewId,
  places: ReadonlyMap<string, Point>,
): readonly Placement[] {
  const byId = nodesById(chart.graph)
  return [...places].flatMap(([id, { x, y }]) => {
    const node = byId.get(id)
    if (node === undefined) return []
    const { collapsed = false, pinned = false } = node
    const place = { x: Math.round(x), y: Math.round(y), collapsed, pinned }
    return [{ id: newId<PlacementId>(), viewId, node: nodeRefOf(node), ...place }]
  })
}

/**
 * The placements of the nodes that the layout had placed by itself, where they stand, but for some: they are stored at
 * the first gesture, and from then on nothing moves that was not asked to.
 */
export function standingPlacements(
  chart: Chart,
  viewId: ViewId,
  isMoved: (id: string) => boolean = () => false,
): readonly Placement[] {
  const { placed, positions } = chart.layout
  // Those of today are stored with those of the shown day: a place once taken there holds here too.
  const ofToday = chart.today === undefined ? [] : standingPlacements(chart.today, viewId, isMoved)
  const told = new Set<string>(ofToday.map(({ node }) => node.id))
  const standing = placed.flatMap((id) => {
    const place = isMoved(id) || told.has(id) ? undefined : positions.get(id)
    return place === undefined ? [] : [[id, place] as const]
  })
  return [...ofToday, ...placementsOf(chart, viewId, new Map(standing))]
}

/** The new levels of some nodes, as the command carries them. */
export function levelsOf(
  chart: Chart,
  levels: ReadonlyMap<string, Level>,
): readonly { readonly node: NodeRef; readonly level: Level }[] {
  const byId = nodesById(chart.graph)
  return [...levels].flatMap(([id, level]) => {
    const node = byId.get(id)
    return node === undefined ? [] : [{ node: nodeRefOf(node), level }]
  })
}

/** The placements of a chart of which some nodes were given other places: those, and where the others stand. */
export function rearrangedPlacements(
  chart: Chart,
  viewId: ViewId,
  places: ReadonlyMap<string, Point>,
): readonly Placement[] {
  const standing = standingPlacements(chart, viewId, (id) => places.has(id))
  return [...standing, ...placementsOf(chart, viewId, places)]
}
