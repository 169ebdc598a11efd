import { perform } from '#renderer/actions/perform.ts'
import { showView } from '#renderer/canvas/shown-view.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import { layoutChart } from '#shared/chart/layout/layout-chart.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { Placement, PlacementId, View, ViewId } from '#shared/organisation/view.ts'
import { orderAfterAll, viewsInOrder } from '#shared/organisation/views.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { copyName } from '#shared/text/views.ts'

/** Makes a copy of a view, where everything stands as in it, and shows the copy. */
export async function duplicateView(view: View, date: string): Promise<void> {
  const data = currentData()
  const id = newId<ViewId>()
  const names = [...data.view.values()].map(({ name }) => name)
  const value = { ...view, id, name: copyName(view.name, names), order: orderAfterAll(data) }
  const placements = [...data.placement.values()]
    .filter(({ viewId }) => viewId === view.id)
    .map((placement) => ({ ...placement, id: newId<PlacementId>(), viewId: id }))
  if (await perform({ type: 'view.duplicate', sourceId: view.id, value, placements })) showView(id, date)
}

/** Puts a view elsewhere among the tabs, counted from the left. */
export async function moveView(id: ViewId, rank: number): Promise<void> {
  const others = viewsInOrder(currentData()).flatMap((view) => (view.id === id ? [] : [view.id]))
  await perform({ type: 'view.reorder', ids: others.toSpliced(rank, 0, id) })
}

/** Adds a node to a view of chosen nodes, where the layout finds a place for it; the others stay. */
export async function includeNode(view: View, node: NodeRef, date: string): Promise<boolean> {
  return perform({ type: 'view.include', placements: [newPlacement(view, node, date)] })
}

function newPlacement(view: View, node: NodeRef, date: string): Placement {
  const data = currentData()
  const placement = {
    id: newId<PlacementId>(),
    viewId: view.id,
    node,
    x: 0,
    y: 0,
    collapsed: false,
    pinned: false,
  }
  const placed = { ...data, placement: new Map([...data.placement, [placement.id, placement]]) }
  const graph = chartInput(placed, view.id, date, chartLabels)
  // Drawn because it is placed, and still to be placed.
  const nodes = graph.nodes.map((one) => (one.id === node.id ? { ...one, position: undefined } : one))
  const { x = 0, y = 0 } = layoutChart({ ...graph, nodes }).positions.get(node.id) ?? {}
  return { ...placement, x: Math.round(x), y: Math.round(y) }
}
