import { overlaps, type Point, type Rect, type Size } from '../geometry.ts'
import { createGrid, type SpatialGrid } from '../spatial/spatial-grid.ts'

/** A box in a frame. */
export type Item = Rect & { readonly id: string }

/** The inside of one container or of one band: its boxes in its own coordinates. */
export type Frame = {
  readonly items: Item[]
  readonly grid: SpatialGrid<Item>
  /** Per size, the height above which no free place is left: makes filling a large frame quick. */
  readonly full: Map<string, number>
}

/** A frame with these boxes in it. */
export function createFrame(items: Iterable<Item>): Frame {
  const list = [...items]
  return { items: list, grid: createGrid(list), full: new Map() }
}

/** Adds a box to a frame. */
export function addToFrame(frame: Frame, id: string, spot: Point, size: Size): void {
  const item = { id, x: spot.x, y: spot.y, width: size.width, height: size.height }
  frame.items.push(item)
  frame.grid.insert(item)
}

/** Tells whether a box of this size can stand at this spot and keep `distance` from all others. */
export function isFree(frame: Frame, spot: Point, size: Size, distance: number): boolean {
  const rect = {
    x: spot.x - distance,
    y: spot.y - distance,
    width: size.width + 2 * distance,
    height: size.height + 2 * distance,
  }
  return !frame.grid.some(rect, (item) => overlaps(item, rect))
}
