import type { Point } from '../geometry.ts'
import type { ChartGraph } from '../graph.ts'
import type { Layout } from './layout.ts'
import { layoutChart } from './layout-chart.ts'

/**
 * The position to store for a node that has just been added: the first free place near its relatives, with all that
 * the layout shows staying where it is. None when the node is unknown or hidden in a collapsed container.
 */
export function placeNew(graph: ChartGraph, layout: Layout, nodeId: string): Point | undefined {
  const nodes = graph.nodes.map((node) => ({
    ...node,
    position: node.id === nodeId ? undefined : (layout.positions.get(node.id) ?? node.position),
  }))
  return layoutChart({ nodes, edges: [] }).positions.get(nodeId)
}
