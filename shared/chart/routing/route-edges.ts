import type { ChartEdge, ChartGraph } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { bundleEdges } from './bundles.ts'
import type { Route } from './route.ts'
import { drawLine, routeEdge } from './route-edge.ts'
import { createBus } from './shared-bus.ts'
import { type Ground, surveyTerrain, type Terrain, terrainOn } from './terrain.ts'

/**
 * Orthogonal ways for the edges that can be seen (all of the graph by default): around nodes, sharing a bus per kind and
 * hub, on tracks of their own. An edge whose ends are hidden in the same container has none. Deterministic.
 */
export function routeEdges(graph: ChartGraph, layout: Layout, edges = graph.edges): readonly Route[] {
  return routeOn(surveyTerrain(graph, layout), edges)
}

/** The same while boxes are dragged, again and again over one ground: around what stays and what was `moved`. */
export function routeOver(
  ground: Ground,
  layout: Layout,
  moved: readonly NodeBox[],
  edges: readonly ChartEdge[],
): readonly Route[] {
  return routeOn(terrainOn(ground, layout, moved), edges)
}

function routeOn(terrain: Terrain, edges: readonly ChartEdge[]): readonly Route[] {
  return bundleEdges(terrain.layout, edges).flatMap((bundle) => {
    const bus = createBus()
    return bundle.edges.flatMap((ends, rank) => {
      const trace = routeEdge(terrain, bundle, rank, ends, bus)
      if (trace === undefined) return []
      drawLine(terrain, bus, trace)
      return [trace.route]
    })
  })
}
