import type { ChartGraph } from './graph.ts'
import { keepBoxes } from './layout/keep-boxes.ts'
import type { Layout, NodeBox } from './layout/layout.ts'
import { layoutChart } from './layout/layout-chart.ts'
import type { Route } from './routing/route.ts'
import { type Routing, routeChart } from './routing/route-chart.ts'
import { isLaidOutAlike, isRoutedAlike } from './same-shape.ts'
import { createGrid, type SpatialGrid } from './spatial/spatial-grid.ts'

/** A graph laid out and routed: what is drawn, and what gestures ask. */
export type Chart = {
  readonly graph: ChartGraph
  readonly layout: Layout
  readonly routes: readonly Route[]
  readonly boxes: SpatialGrid<NodeBox>
  /** The chart of today, whose places this one keeps, when it is that of another day. */
  readonly today?: Chart
}

/** A chart that the one after an edit can start from. */
export type KnownChart = Chart & { readonly routing: Routing }

/**
 * Lays out and routes a graph. The result is the same whatever chart came before; from that one, everything is taken
 * over, as the same objects, that the edit between the two did not change: after most edits only words differ.
 */
export function chartOf(graph: ChartGraph, previous?: KnownChart): KnownChart {
  if (previous === undefined) return arranged(graph, layoutChart(graph))
  if (graph === previous.graph) return previous
  if (!isLaidOutAlike(previous.graph, graph))
    return arranged(graph, keepBoxes(previous.layout, layoutChart(graph)), previous.routing)
  if (isRoutedAlike(previous.graph, graph)) return { ...previous, graph }
  return withRoutes({ ...previous, graph }, routeChart(graph, previous.layout, previous.routing))
}

function arranged(graph: ChartGraph, layout: Layout, previous?: Routing): KnownChart {
  return createChart(graph, layout, routeChart(graph, layout, previous))
}

/** A chart of which the layout and the lines are known. */
export function createChart(graph: ChartGraph, layout: Layout, routing: Routing): KnownChart {
  return withRoutes({ graph, layout, boxes: createGrid(layout.boxes.values()) }, routing)
}

function withRoutes(chart: Omit<Chart, 'routes'>, routing: Routing): KnownChart {
  return { ...chart, routes: routing.routes, routing }
}
