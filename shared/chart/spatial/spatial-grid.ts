import type { Rect } from '../geometry.ts'

/** Rectangles found by place. The order of the answers depends on the insertions only, so it is repeatable. */
export type SpatialGrid<T extends Rect> = {
  readonly insert: (item: T) => void
  /** Visits what meets or touches `rect`; stops and answers true as soon as the visitor does. */
  readonly some: (rect: Rect, visit: (item: T) => boolean) => boolean
  /** Everything that meets or touches `rect`, each once. */
  readonly search: (rect: Rect) => T[]
}

/** Above this many cells an item is kept in a plain list: a container as large as the chart would fill the index. */
const largestSpan = 2048

/** Cells left of and above the origin that count from zero; those further away share places with far right ones. */
const before = 256
const mostCells = 0x7fff

/** A uniform grid index of rectangles; `cell` is best near the size of a typical item. */
export function createGrid<T extends Rect>(initial: Iterable<T>, cell = 256): SpatialGrid<T> {
  const items: T[] = []
  // The sides of the items in lists of plain numbers: items come in many shapes, and reading them is what costs.
  const lefts: number[] = []
  const tops: number[] = []
  const rights: number[] = []
  const bottoms: number[] = []
  const stamps: number[] = []
  const columns: (number[] | undefined)[][] = []
  const large: number[] = []
  const all: number[] = []
  let stamp = 0

  function insert(item: T): void {
    const index = items.push(item) - 1
    lefts.push(item.x)
    tops.push(item.y)
    rights.push(item.x + item.width)
    bottoms.push(item.y + item.height)
    stamps.push(0)
    all.push(index)
    const span = spanOf(item, cell)
    if (span.count > largestSpan) {
      large.push(index)
      return
    }
    for (let x = span.x1; x <= span.x2; x++) {
      const at = (x + before) & mostCells
      const column = columns[at] ?? []
      columns[at] = column
      for (let y = span.y1; y <= span.y2; y++) addTo(column, (y + before) & mostCells, index)
    }
  }

  function some(rect: Rect, visit: (item: T) => boolean): boolean {
    stamp++
    const span = spanOf(rect, cell)
    if (span.count > 2 * items.length) return someIn(all, rect, visit)
    if (large.length > 0 && someIn(large, rect, visit)) return true
    for (let x = span.x1; x <= span.x2; x++) {
      const column = columns[(x + before) & mostCells]
      if (column === undefined) continue
      for (let y = span.y1; y <= span.y2; y++) {
        const members = column[(y + before) & mostCells]
        if (members !== undefined && someIn(members, rect, visit)) return true
      }
    }
    return false
  }

  function someIn(list: readonly number[], rect: Rect, visit: (item: T) => boolean): boolean {
    const { x, y, width, height } = rect
    for (const index of list) {
      if (stamps[index] === stamp) continue
      stamps[index] = stamp
      // Every index of a list is one of an item: the alternatives are never taken.
      if ((lefts[index] ?? 0) > x + width || (rights[index] ?? 0) < x) continue
      if ((tops[index] ?? 0) > y + height || (bottoms[index] ?? 0) < y) continue
      const item = items[index]
      if (item !== undefined && visit(item)) return true
    }
    return false
  }

  for (const item of initial) insert(item)
  return { insert, some, search: (rect) => collect(some, rect) }
}

/** Both as one; what is inserted goes to the second, and comes last. */
export function gridOver<T extends Rect>(base: SpatialGrid<T>, over: SpatialGrid<T>): SpatialGrid<T> {
  return {
    insert: over.insert,
    some: (rect, visit) => base.some(rect, visit) || over.some(rect, visit),
    search: (rect) => [...base.search(rect), ...over.search(rect)],
  }
}

function collect<T extends Rect>(some: SpatialGrid<T>['some'], rect: Rect): T[] {
  const found: T[] = []
  some(rect, (item) => {
    found.push(item)
    return false
  })
  return found
}

type Span = { x1: number; y1: number; x2: number; y2: number; count: number }

function spanOf(rect: Rect, cell: number): Span {
  const x1 = Math.floor(rect.x / cell)
  const y1 = Math.floor(rect.y / cell)
  const x2 = Math.floor((rect.x + rect.width) / cell)
  const y2 = Math.floor((rect.y + rect.height) / cell)
  return { x1, y1, x2, y2, count: (x2 - x1 + 1) * (y2 - y1 + 1) }
}

function addTo(column: (number[] | undefined)[], y: number, index: number): void {
  const members = column[y]
  if (members === undefined) column[y] = [index]
  else members.push(index)
}
