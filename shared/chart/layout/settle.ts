import { bottomOf, overlaps, type Point, rightOf, type Size } from '../geometry.ts'
import { gaps } from '../sizes.ts'
import { addToFrame, createFrame, type Frame } from './frame.ts'

/** A box that has a spot; a firm one is never moved for a loose one. */
export type Standing = Size & { readonly id: string; readonly spot: Point; readonly firm: boolean }

/**
 * Moves what lies on another box, as little as needed, and answers only those that moved. Pinned boxes settle
 * first, then the others from top to bottom.
 */
export function settle(boxes: readonly Standing[]): ReadonlyMap<string, Point> {
  const moved = new Map<string, Point>()
  const frame = createFrame([])
  const order = [...boxes].sort(
    (a, b) => Number(b.firm) - Number(a.firm) || a.spot.y - b.spot.y || a.spot.x - b.spot.x,
  )
  for (const box of order) {
    const spot = nearestClear(frame, box)
    if (spot.x !== box.spot.x || spot.y !== box.spot.y) moved.set(box.id, spot)
    addToFrame(frame, box.id, spot, box)
  }
  return moved
}

/** Moves a box right or down, whichever is shorter, until it lies on nothing. */
function nearestClear(frame: Frame, box: Standing): Point {
  let { x, y } = box.spot
  for (;;) {
    const rect = { x, y, width: box.width, height: box.height }
    const under = frame.grid.search(rect).filter((item) => overlaps(item, rect))
    if (under.length === 0) return { x, y }
    const right = Math.max(...under.map(rightOf)) + gaps.least
    const below = Math.max(...under.map(bottomOf)) + gaps.least
    if (right - x < below - y) x = right
    else y = below
  }
}
