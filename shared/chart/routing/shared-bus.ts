import type { Point, Rect } from '../geometry.ts'
import { createGrid, type SpatialGrid } from '../spatial/spatial-grid.ts'
import type { Segment } from './route.ts'

/** The pieces that a bundle has drawn so far. */
export type Bus = {
  readonly drawn: SpatialGrid<Segment>
  /** Those worth following, longest first: the last drops to single nodes are not. */
  readonly longest: Segment[]
  /** The coordinates on which some piece lies: `x` of vertical ones, `y` of horizontal ones. */
  readonly xs: Set<number>
  readonly ys: Set<number>
}

const mostFollowed = 8

export function createBus(): Bus {
  return { drawn: createGrid<Segment>([]), longest: [], xs: new Set(), ys: new Set() }
}

/** Adds a piece to what the bundle has drawn. */
export function addToBus({ drawn, longest, xs, ys }: Bus, segment: Segment): void {
  drawn.insert(segment)
  if (segment.width === 0) xs.add(segment.x)
  if (segment.height === 0) ys.add(segment.y)
  const length = segment.width + segment.height
  const rank = longest.findIndex((other) => other.width + other.height < length)
  longest.splice(rank < 0 ? longest.length : rank, 0, segment)
  if (longest.length > mostFollowed) longest.pop()
}

/**
 * The part of a line that its bundle has not drawn yet, from its own end up to the point where it joins the bus.
 * `points` runs from the own end to the hub.
 */
export function untilBus(points: readonly Point[], { drawn }: Bus): readonly Point[] {
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const join = firstMeeting(a, b, drawn)
    if (join !== undefined) return [...points.slice(0, i), join]
  }
  return points
}

function firstMeeting(a: Point, b: Point, drawn: SpatialGrid<Segment>): Point | undefined {
  let best: Point | undefined
  let nearest = Number.POSITIVE_INFINITY
  drawn.some(pieceBetween(a, b), (segment) => {
    const point = meeting(a, b, segment)
    if (point === undefined) return false
    const distance = Math.abs(point.x - a.x) + Math.abs(point.y - a.y)
    if (distance >= nearest) return false
    nearest = distance
    best = point
    return false
  })
  return best
}

function pieceBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** The point of the piece from `a` to `b`, nearest to `a`, which lies on the segment. */
function meeting(a: Point, b: Point, segment: Segment): Point | undefined {
  const vertical = a.x === b.x
  const [low, high] = vertical
    ? [Math.min(a.y, b.y), Math.max(a.y, b.y)]
    : [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [start, end] = vertical
    ? [segment.y, segment.y + segment.height]
    : [segment.x, segment.x + segment.width]
  const [left, right] = vertical
    ? [segment.x, segment.x + segment.width]
    : [segment.y, segment.y + segment.height]
  const at = vertical ? a.x : a.y
  if (at < left || at > right || end < low || start > high) return undefined
  const from = vertical ? a.y : a.x
  const nearest = Math.max(start, Math.min(from, end))
  return vertical ? { x: at, y: nearest } : { x: nearest, y: at }
}
