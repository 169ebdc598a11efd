import type { Point, Size } from '../geometry.ts'
import { gaps } from '../sizes.ts'

/** Boxes in rows from left to right, in the given order, a new row where `width` would be exceeded. */
export function packShelves(
  boxes: readonly Size[],
  width: number,
): { readonly spots: readonly Point[]; readonly size: Size } {
  const size = { width: 0, height: 0 }
  let x = 0
  let y = 0
  const spots = boxes.map((box) => {
    if (x > 0 && x + box.width > width) {
      x = 0
      y = size.height + gaps.below
    }
    const spot = { x, y }
    size.width = Math.max(size.width, x + box.width)
    size.height = Math.max(size.height, y + box.height)
    x += box.width + gaps.blocks
    return spot
  })
  return { spots, size }
}
