import type { Point, Rect } from '../geometry.ts'

/** Where a label stands: the middle of a straight piece of the line. */
export type LabelAnchor = Point & { readonly horizontal: boolean; readonly room: number }

/** The way of one edge: horizontal and vertical pieces from the border of one node to the border of the other. */
export type Route = {
  readonly edgeId: string
  readonly kind: string
  /** The shown nodes at the ends: a collapsed container stands for what it hides. */
  readonly sourceId: string
  readonly targetId: string
  /** The whole way, from source to target. */
  readonly points: readonly Point[]
  /** The part to draw when all edges are shown: the rest is drawn by the edges with which this one shares a bus. */
  readonly stroke: readonly Point[]
  readonly bundle: string
  readonly label: LabelAnchor
}

/** A horizontal or vertical piece of a line, as a rectangle without thickness. */
export type Segment = Rect & { readonly bundle: string }

/** The pieces of a line. */
export function segmentsOf(points: readonly Point[], bundle: string): Segment[] {
  const segments: Segment[] = []
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    segments.push({
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
      bundle,
    })
  }
  return segments
}

/** The rectangle around a route, for culling. */
export function boundsOfRoute(route: Pick<Route, 'points'>): Rect {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { x, y } of route.points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The line without repeated points and without points in the middle of a straight piece. */
export function simplify(points: readonly Point[]): Point[] {
  const result: Point[] = []
  for (const point of points) {
    const last = result.at(-1)
    const before = result.at(-2)
    if (last !== undefined && last.x === point.x && last.y === point.y) continue
    const straight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y))
    if (straight) result.pop()
    result.push(point)
  }
  return result
}
