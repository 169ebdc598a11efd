import type { Point } from '../geometry.ts'
import type { Segment } from './route.ts'

/**
 * The part of a line that its bundle has not drawn yet, from its own end up to the point where it joins the bus.
 * `points` runs from the own end to the hub.
 */
export function untilBus(points: readonly Point[], drawn: readonly Segment[]): readonly Point[] {
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const join = firstMeeting(a, b, drawn)
    if (join !== undefined) return [...points.slice(0, i), join]
  }
  return points
}

function firstMeeting(a: Point, b: Point, drawn: readonly Segment[]): Point | undefined {
  let best: Point | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const segment of drawn) {
    const point = meeting(a, b, segment)
    if (point === undefined) continue
    const distance = Math.abs(point.x - a.x) + Math.abs(point.y - a.y)
    if (distance >= nearest) continue
    nearest = distance
    best = point
  }
  return best
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
