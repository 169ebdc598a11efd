import type { ChartGraph } from '../graph.ts'
import type { Layout } from '../layout/layout.ts'
import { bundleEdges } from './bundles.ts'
import type { Route } from './route.ts'
import { drawLine, routeEdge } from './route-edge.ts'
import { createBus } from './shared-bus.ts'
import { surveyTerrain } from './terrain.ts'

export type RouteOptions = {
  /** Only these edges; all by default. While something is dragged: the edges at the dragged nodes. */
  readonly edgeIds?: ReadonlySet<string> | undefined
  /** Lines that stay and are avoided. */
  readonly others?: readonly Route[] | undefined
}

/**
 * Orthogonal ways for the edges that can be seen: around nodes, sharing a bus per kind and hub, on tracks of their
 * own. An edge whose ends are hidden in the same container has none. Deterministic.
 */
export function routeEdges(graph: ChartGraph, layout: Layout, options: RouteOptions = {}): readonly Route[] {
  const { edgeIds, others = [] } = options
  const edges = edgeIds === undefined ? graph.edges : graph.edges.filter((edge) => edgeIds.has(edge.id))
  const staying = edgeIds === undefined ? others : others.filter((route) => !edgeIds.has(route.edgeId))
  const terrain = surveyTerrain(graph, layout, staying)
  return bundleEdges(layout, edges).flatMap((bundle) => {
    const bus = createBus()
    return bundle.edges.flatMap((ends, rank) => {
      const trace = routeEdge(terrain, bundle, rank, ends, bus)
      if (trace === undefined) return []
      drawLine(terrain, bus, trace)
      return [trace.route]
    })
  })
}
