import type { Chart } from '#shared/chart/chart.ts'
import { isDerivedEdge } from '#shared/chart/chart-edges.ts'
import { encloses, type Rect } from '#shared/chart/geometry.ts'
import { boundsOfRoute } from '#shared/chart/routing/route.ts'

export type Caught = { readonly nodes: readonly string[]; readonly links: readonly string[] }

/**
 * What a frame drawn on the void catches: nodes that it touches; containers and links that lie in it wholly, since they
 * reach far beyond what one means. `isCounted`: what stands in a container is not shown, so containers count as nodes.
 */
export function caughtIn(chart: Chart, frame: Rect, isCounted: boolean): Caught {
  const nodes = chart.boxes.search(frame).filter((box) => {
    if (isCounted) return box.depth === 0
    return box.childCount === 0 || box.collapsed || encloses(frame, box)
  })
  const links = chart.routes.filter(
    (route) => !isDerivedEdge(route.edgeId) && encloses(frame, boundsOfRoute(route)),
  )
  return { nodes: nodes.map(({ id }) => id), links: links.map(({ edgeId }) => edgeId) }
}
