import { isSameList } from '../kit/memo-last.ts'
import { type Chart, chartOf, type KnownChart } from './chart.ts'
import type { ChartGraph, ChartNode } from './graph.ts'

/**
 * Makes one chart after the other of the organisation on days other than today. What `today` shows too stands where it
 * stands there, though nobody placed it: between two days nothing moves but what came or went. The rest of the chart
 * before is taken over, as `chartOf` does.
 */
export function steadyCharts(): (graph: ChartGraph, today: KnownChart) => Chart {
  let last:
    | { readonly from: readonly unknown[]; readonly chart: KnownChart; readonly steady: Chart }
    | undefined
  const standing = steadyNodes()
  return (graph, today) => {
    const from = [graph, today]
    if (last !== undefined && isSameList(last.from, from)) return last.steady
    const nodes = standing(graph, today)
    const known = last?.chart
    const isSame =
      known !== undefined && isSameList(known.graph.nodes, nodes) && known.graph.edges === graph.edges
    const chart = chartOf(isSame ? known.graph : { nodes, edges: graph.edges }, known)
    last = { from, chart, steady: { ...chart, today } }
    return last.steady
  }
}

/** A graph whose nodes stand where they stand on another chart, unless they have a place of their own. */
export function standingAs(graph: ChartGraph, other: Pick<Chart, 'graph' | 'layout'>): ChartGraph {
  return { ...graph, nodes: steadyNodes()(graph, other) }
}

/** The nodes with the places that they have today; the same objects as before where they say the same. */
function steadyNodes(): (graph: ChartGraph, today: Pick<Chart, 'graph' | 'layout'>) => readonly ChartNode[] {
  const known = new WeakMap<ChartNode, ChartNode>()
  return ({ nodes }, { graph, layout }) => {
    const containers = new Map(graph.nodes.map(({ id, containerId }) => [id, containerId]))
    return nodes.map((node) => {
      const position = layout.positions.get(node.id)
      // A place counts within its container only.
      if (node.position !== undefined || position === undefined) return node
      if (containers.get(node.id) !== node.containerId) return node
      const before = known.get(node)
      if (before?.position?.x === position.x && before.position.y === position.y) return before
      const placed = { ...node, position }
      known.set(node, placed)
      return placed
    })
  }
}
