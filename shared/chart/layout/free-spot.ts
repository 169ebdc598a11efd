import { bottomOf, clamp, type Point, rightOf, type Size } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import { gaps, sizes } from '../sizes.ts'
import { type Inset, insetOf, type Sized } from './container-grid.ts'
import { type Frame, type Item, isFree } from './frame.ts'

/** How many places next to relatives are tried before the row is searched from its start. */
const tries = 24

/**
 * First free place in a band: next to the host or under the parent, else beside a sibling, else the first gap of the
 * band that is wide enough without widening the chart beyond `limit`.
 */
export function freeSpotInBand(
  frame: Frame,
  node: Pick<ChartNode, 'type' | 'parentId'>,
  size: Size,
  siblingIds: ReadonlySet<string>,
  limit: number,
): Point {
  for (const spot of spotsNearRelatives(frame, node, size, siblingIds)) {
    if (isFree(frame, spot, size, gaps.least)) return spot
  }
  return firstGap(frame, size, limit)
}

function spotsNearRelatives(
  frame: Frame,
  node: Pick<ChartNode, 'type' | 'parentId'>,
  size: Size,
  siblingIds: ReadonlySet<string>,
): Point[] {
  const spots: Point[] = []
  const parent = frame.items.find((item) => item.id === node.parentId)
  if (parent !== undefined && node.type === 'body') spots.push(...cellsBeside(parent, size))
  const siblings = frame.items.filter((item) => siblingIds.has(item.id)).slice(-tries)
  for (const sibling of siblings) spots.push({ x: rightOf(sibling) + gaps.beside, y: sibling.y })
  if (parent !== undefined && node.type === 'entity') spots.push(...cellsBelow(parent, size))
  for (const sibling of siblings) spots.push({ x: sibling.x, y: bottomOf(sibling) + gaps.beside })
  return spots.slice(0, 3 * tries)
}

function cellsBeside(host: Item, size: Size): Point[] {
  const spots: Point[] = []
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      spots.push({
        x: rightOf(host) + gaps.beside + column * (size.width + gaps.beside),
        y: host.y + row * (size.height + gaps.beside),
      })
    }
  }
  return spots
}

function cellsBelow(parent: Item, size: Size): Point[] {
  const spots: Point[] = []
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 6; column++) {
      spots.push({
        x: parent.x + column * (size.width + gaps.beside),
        y: bottomOf(parent) + gaps.below + row * (size.height + gaps.below),
      })
    }
  }
  return spots
}

/** Searches rows from top to bottom, and in each row from left to right, jumping from obstacle to obstacle. */
function firstGap(frame: Frame, size: Size, limit: number): Point {
  const key = `${size.width}×${size.height}`
  const from = frame.full.get(key) ?? 0
  const rows = new Set([0, from])
  for (const item of frame.items) {
    rows.add(item.y)
    rows.add(bottomOf(item) + gaps.below)
  }
  for (const y of [...rows].filter((row) => row >= from).sort((a, b) => a - b)) {
    const x = firstGapInRow(frame, y, size, Math.max(limit, size.width))
    if (x === undefined) continue
    frame.full.set(key, y)
    return { x, y }
  }
  // Not reached: below the lowest box, everything is free.
  return { x: 0, y: frame.items.reduce((y, item) => Math.max(y, bottomOf(item) + gaps.below), 0) }
}

function firstGapInRow(frame: Frame, y: number, size: Size, limit: number): number | undefined {
  const strip = {
    x: -gaps.beside,
    y: y - gaps.least,
    width: limit + 2 * gaps.beside,
    height: size.height + 2 * gaps.least,
  }
  const blockers = frame.grid
    .search(strip)
    .filter((item) => item.y < strip.y + strip.height && bottomOf(item) > strip.y)
    .sort((a, b) => a.x - b.x)
  let x = 0
  for (const blocker of blockers) {
    if (blocker.x >= x + size.width + gaps.beside) break
    x = Math.max(x, rightOf(blocker) + gaps.beside)
  }
  return x + size.width <= limit ? x : undefined
}

/** The last free place found in a container must not make it collide: asked with the size it would have. */
export type CanGrow = (size: Size) => boolean

/**
 * First free cell of a container's grid. When the grid is full it gets a row more, or a column more when only that
 * leaves the neighbours in peace.
 */
export function freeSpotInContainer(
  frame: Frame,
  siblings: readonly Sized[],
  size: Size,
  canGrow: CanGrow,
): Point {
  const inset = insetOf(siblings)
  const extent = extentOf(frame, inset)
  const step = siblings.reduce((width, child) => Math.max(width, child.width), size.width) + gaps.inside
  const columns = Math.max(1, Math.floor((extent.width - 2 * inset.side + gaps.inside) / step))
  const down = firstCell(frame, inset, step, columns, size)
  const grown = { width: extent.width, height: Math.max(extent.height, down.y + size.height + inset.side) }
  if (grown.height === extent.height || canGrow(grown)) return down
  const right = firstCell(frame, { ...inset, side: inset.side + columns * step }, step, 1, size)
  const wider = {
    width: right.x + size.width + inset.side,
    height: Math.max(extent.height, right.y + size.height + inset.side),
  }
  return canGrow(wider) ? right : down
}

function firstCell(frame: Frame, inset: Inset, step: number, columns: number, size: Size): Point {
  const key = `${size.width}×${size.height}×${inset.side}`
  const from = Math.max(inset.top, frame.full.get(key) ?? 0)
  const rows = new Set([from])
  for (const item of frame.items)
    if (bottomOf(item) + gaps.inside > from) rows.add(bottomOf(item) + gaps.inside)
  for (const y of [...rows].sort((a, b) => a - b)) {
    for (let column = 0; column < columns; column++) {
      const spot = { x: inset.side + column * step, y }
      if (!isFree(frame, spot, size, gaps.least)) continue
      frame.full.set(key, y)
      return spot
    }
  }
  return { x: inset.side, y: from }
}

/** The size of the container around a frame's boxes. */
export function extentOf(frame: Frame, inset: Inset): Size {
  let width: number = sizes.entity.width
  let height: number = sizes.header + inset.side
  for (const item of frame.items) {
    width = Math.max(width, rightOf(item) + inset.side)
    height = Math.max(height, bottomOf(item) + inset.side)
  }
  return { width, height }
}

/** Brings a spot inside a container right of its border and under its header. */
export function insideContainer(spot: Point, inset: Inset): Point {
  return {
    x: clamp(spot.x, inset.side, Number.MAX_SAFE_INTEGER),
    y: clamp(spot.y, inset.top, Number.MAX_SAFE_INTEGER),
  }
}
