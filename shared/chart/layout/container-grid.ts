import type { Point, Size } from '../geometry.ts'
import { gaps, sizes } from '../sizes.ts'

/** A child of a container, measured. */
export type Sized = Size & { readonly id: string; readonly type: 'entity' | 'body'; readonly isTeam: boolean }

/** Free space between the border of a container and its children; the header is part of the top. */
export type Inset = { readonly side: number; readonly top: number }

/** A school holds its team closely; anything larger gets air around its children. */
export function insetOf(children: readonly Sized[]): Inset {
  return children.every((child) => child.isTeam)
    ? { side: gaps.teamPadding, top: sizes.header }
    : { side: gaps.padding, top: sizes.header + gaps.padding }
}

/** Children in rows of `columns`, instances first on rows of their own; spots count from the container's corner. */
export function arrangeInGrid(
  children: readonly Sized[],
  columns: number,
): { readonly spots: ReadonlyMap<string, Point>; readonly size: Size } {
  const inset = insetOf(children)
  const entities = children.filter((child) => child.type === 'entity')
  const bodies = children.filter((child) => child.type === 'body')
  const spots = new Map<string, Point>()
  if (entities.length === 0 || bodies.length === 0) {
    const extent = fillRows(children, columns, inset.side, inset.top, spots)
    return { spots, size: { width: extent.width + inset.side, height: extent.height + inset.side } }
  }
  const width = rowWidth(entities, Math.min(columns, entities.length))
  const bodyColumns = Math.max(1, Math.floor((width + gaps.inside) / (widest(bodies) + gaps.inside)))
  const above = fillRows(bodies, bodyColumns, inset.side, inset.top, spots)
  const below = fillRows(entities, columns, inset.side, above.height + gaps.inside, spots)
  const size = { width: Math.max(above.width, below.width) + inset.side, height: below.height + inset.side }
  return { spots, size }
}

/** Number of columns that gives a container of that many children about `height` units. */
export function columnsForHeight(children: readonly Sized[], height: number): number {
  const rows = Math.max(1, Math.floor((height + gaps.inside) / (meanHeight(children) + gaps.inside)))
  return Math.max(1, Math.ceil(children.length / rows))
}

/** Number of columns that gives a container about `ratio` times as wide as high. */
export function columnsForRatio(children: readonly Sized[], ratio: number): number {
  const cellRatio = (meanHeight(children) + gaps.inside) / (widest(children) + gaps.inside)
  const columns = Math.round(Math.sqrt(children.length * ratio * cellRatio))
  return Math.max(1, Math.min(columns, children.length))
}

function fillRows(
  children: readonly Sized[],
  columns: number,
  left: number,
  top: number,
  spots: Map<string, Point>,
): Size {
  const step = widest(children) + gaps.inside
  let x = left
  let y = top
  let right = left
  let rowHeight = 0
  let column = 0
  for (const child of children) {
    if (column === columns) {
      y += rowHeight + gaps.inside
      x = left
      column = 0
      rowHeight = 0
    }
    spots.set(child.id, { x, y })
    right = Math.max(right, x + child.width)
    rowHeight = Math.max(rowHeight, child.height)
    x += step
    column++
  }
  return { width: right, height: y + rowHeight }
}

function rowWidth(children: readonly Sized[], columns: number): number {
  return columns * (widest(children) + gaps.inside) - gaps.inside
}

function widest(children: readonly Sized[]): number {
  return children.reduce((width, child) => Math.max(width, child.width), 0)
}

function meanHeight(children: readonly Sized[]): number {
  return children.reduce((sum, child) => sum + child.height, 0) / Math.max(1, children.length)
}
