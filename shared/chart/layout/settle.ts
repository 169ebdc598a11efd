import { bottomOf, overlaps, type Point, type Size } from '../geometry.ts'
import { gaps } from '../sizes.ts'
import { addToFrame, createFrame } from './frame.ts'

/** A box that has a spot; a firm one is never moved for a loose one. */
export type Standing = Size & { readonly id: string; readonly spot: Point; readonly firm: boolean }

/**
 * Moves down what lies on another box, as little as needed, and answers only those that moved. Pinned boxes settle
 * first, then the others from top to bottom.
 */
export function settle(boxes: readonly Standing[]): ReadonlyMap<string, Point> {
  const moved = new Map<string, Point>()
  const frame = createFrame([])
  const order = [...boxes].sort(
    (a, b) => Number(b.firm) - Number(a.firm) || a.spot.y - b.spot.y || a.spot.x - b.spot.x,
  )
  for (const box of order) {
    let y = box.spot.y
    for (let free = false; !free; ) {
      const rect = { x: box.spot.x, y, width: box.width, height: box.height }
      const below = frame.grid
        .search(rect)
        .filter((item) => overlaps(item, rect))
        .reduce((lowest, item) => Math.max(lowest, bottomOf(item) + gaps.least), y)
      free = below === y
      y = below
    }
    const spot = { x: box.spot.x, y }
    if (y !== box.spot.y) moved.set(box.id, spot)
    addToFrame(frame, box.id, spot, box)
  }
  return moved
}
