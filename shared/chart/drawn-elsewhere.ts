import { createChart, type KnownChart } from './chart.ts'
import type { ChartGraph } from './graph.ts'
import type { Layout } from './layout/layout.ts'
import { layoutChart } from './layout/layout-chart.ts'
import { type Routing, routeChart } from './routing/route-chart.ts'

/** Lines with what they depend on, as one thread tells another: the layout is there already. */
export type SentRouting = Pick<Routing, 'traces'> & Omit<Routing['frame'], 'layout'>

/** What a thread tells of a graph: first where nodes stand, then which way lines go. */
export type ChartProgress =
  | { readonly type: 'laid-out'; readonly layout: Layout }
  | { readonly type: 'routed'; readonly routing: SentRouting }

/** Lays out and routes a graph for another thread, which hears of each step as soon as it is done. */
export function drawElsewhere(graph: ChartGraph, tell: (progress: ChartProgress) => void): void {
  const layout = layoutChart(graph)
  tell({ type: 'laid-out', layout })
  const { traces, frame } = routeChart(graph, layout)
  tell({ type: 'routed', routing: { traces, content: frame.content, corridors: frame.corridors } })
}

/** The chart of a graph that was laid out in another thread; without any line until `withSentRouting`. */
export function chartLaidOut(graph: ChartGraph, layout: Layout): KnownChart {
  const frame = { layout, content: layout.bounds, corridors: new Map() }
  return createChart(graph, layout, { routes: [], traces: new Map(), frame })
}

/** The same chart with its lines. */
export function withSentRouting(chart: KnownChart, { traces, content, corridors }: SentRouting): KnownChart {
  const routes = [...traces.values()].map(({ route }) => route)
  return {
    ...chart,
    routes,
    routing: { routes, traces, frame: { layout: chart.layout, content, corridors } },
  }
}
