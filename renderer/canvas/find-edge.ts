import { isDerivedEdge } from '#shared/chart/chart-edges.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { Route } from '#shared/chart/routing/route.ts'

/** How near to a line a click must fall, in pixels. */
export const reachOfHand = 6

/** The link whose line passes within `reach` units of a point; attachments drawn without a record are not links. */
export function linkAt(routes: readonly Route[], point: Point, reach: number): string | null {
  let best: string | null = null
  let least = reach
  for (const route of routes) {
    if (isDerivedEdge(route.edgeId)) continue
    const distance = distanceTo(route.points, point)
    if (distance > least) continue
    least = distance
    best = route.edgeId
  }
  return best
}

// Lines are made of horizontal and vertical pieces.
function distanceTo(points: readonly Point[], { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (a === undefined || b === undefined) continue
    const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x))
    const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y))
    least = Math.min(least, Math.hypot(dx, dy))
  }
  return least
}
