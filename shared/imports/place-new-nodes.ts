import { type ChartSource, chartInput } from '../chart/chart-input.ts'
import type { ChartLabels } from '../chart/chart-nodes.ts'
import { layoutChart, tidyChart } from '../chart/layout/layout-chart.ts'
import type { NodeRef } from '../organisation/link.ts'
import type { Placement, PlacementId, ViewId } from '../organisation/view.ts'

export type PlacingNeeds = {
  /** The day as of which the chart is drawn. */
  readonly date: string
  readonly labels: ChartLabels
  readonly newId: () => PlacementId
}

/**
 * The places of what a batch adds, in every view: packed together as in a chart of their own, around what is there. What
 * the layout had placed by itself until now is stored where it stands, so that nothing moves that was not asked to.
 */
export function placeNewNodes(
  before: ChartSource,
  after: ChartSource,
  { date, labels, newId }: PlacingNeeds,
): readonly Placement[] {
  return [...before.view.values()].flatMap(({ id: viewId }) => {
    const old = chartInput(before, viewId, date, labels)
    const standing = layoutChart(old).positions
    const known = new Set(old.nodes.map((node) => node.id))
    const next = chartInput(after, viewId, date, labels)
    const added = next.nodes.filter(({ id }) => !known.has(id)).map(({ id }) => id)
    if (added.length === 0) return []
    const nodes = next.nodes.map((node) => {
      const position = standing.get(node.id)
      return position === undefined ? node : { ...node, position }
    })
    const { positions } = tidyChart({ ...next, nodes }, added)
    const placed = new Set(
      [...before.placement.values()].flatMap((p) => (p.viewId === viewId ? [p.node.id] : [])),
    )
    return next.nodes.flatMap(({ id, type, collapsed, pinned }): readonly Placement[] => {
      const place = positions.get(id)
      if (place === undefined || placed.has(id as NodeRef['id'])) return []
      return [placementOf(newId(), viewId, { type, id } as NodeRef, place, { collapsed, pinned })] // of its own type
    })
  })
}

function placementOf(
  id: PlacementId,
  viewId: ViewId,
  node: NodeRef,
  { x, y }: { readonly x: number; readonly y: number },
  { collapsed = false, pinned = false }: { collapsed?: boolean | undefined; pinned?: boolean | undefined },
): Placement {
  return { id, viewId, node, x: Math.round(x), y: Math.round(y), collapsed, pinned }
}
