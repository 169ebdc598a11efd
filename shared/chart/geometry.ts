/** Drawing units: at zoom 1 on screen, one unit is one CSS pixel. Always integers in a layout. */
export type Point = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Rect = Point & Size

/** Every automatic position is a multiple of this step. */
export const gridStep = 8

/** The x just past the right side. */
export function rightOf(rect: Rect): number {
  return rect.x + rect.width
}

/** The y just past the bottom side. */
export function bottomOf(rect: Rect): number {
  return rect.y + rect.height
}

/** The middle of a rectangle, rounded to integers. */
export function centreOf(rect: Rect): Point {
  return { x: Math.round(rect.x + rect.width / 2), y: Math.round(rect.y + rect.height / 2) }
}

/** Tells whether the interiors of two rectangles meet; touching borders do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Tells whether `inner` lies within `outer`, borders included. */
export function encloses(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    rightOf(inner) <= rightOf(outer) &&
    bottomOf(inner) <= bottomOf(outer)
  )
}

/** The rectangle with `by` units added on each side. */
export function inflate(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** The smallest rectangle around all; an empty one at the origin when there is nothing. */
export function unionOf(rects: Iterable<Rect>): Rect {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const rect of rects) {
    left = Math.min(left, rect.x)
    top = Math.min(top, rect.y)
    right = Math.max(right, rect.x + rect.width)
    bottom = Math.max(bottom, rect.y + rect.height)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The nearest multiple of the grid step. */
export function snap(value: number): number {
  return Math.round(value / gridStep) * gridStep
}

/** `value` brought between two limits; the lower one wins when they cross. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
