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

/** A uniform grid index of rectangles; `cell` is best near the size of a typical item. */
export function createGrid<T extends Rect>(initial: Iterable<T>, cell = 256): SpatialGrid<T> {
  const items: T[] = []
  const stamps: number[] = []
  const cells = new Map<number, number[]>()
  const large: number[] = []
  let stamp = 0

  function insert(item: T): void {
    const index = items.length
    items.push(item)
    stamps.push(0)
    const span = spanOf(item, cell)
    if (span.count > largestSpan) large.push(index)
    else forEachKey(span, (key) => addTo(cells, key, index))
  }

  function some(rect: Rect, visit: (item: T) => boolean): boolean {
    stamp++
    const test = (index: number): boolean => {
      const item = items[index]
      if (item === undefined || stamps[index] === stamp) return false
      stamps[index] = stamp
      return touches(item, rect) && visit(item)
    }
    const span = spanOf(rect, cell)
    if (span.count > 2 * items.length) return items.some((_, index) => test(index))
    return large.some(test) || someKey(span, (key) => cells.get(key)?.some(test) ?? false)
  }

  for (const item of initial) insert(item)
  return { insert, some, search: (rect) => collect(some, rect) }
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

/** Cells far apart may share a key: that only costs a comparison, and small integers make quick keys. */
function keyOf(x: number, y: number): number {
  return ((x & 0x7fff) << 15) | (y & 0x7fff)
}

function forEachKey(span: Span, visit: (key: number) => void): void {
  someKey(span, (key) => {
    visit(key)
    return false
  })
}

function someKey(span: Span, visit: (key: number) => boolean): boolean {
  for (let x = span.x1; x <= span.x2; x++) {
    for (let y = span.y1; y <= span.y2; y++) if (visit(keyOf(x, y))) return true
  }
  return false
}

function addTo(cells: Map<number, number[]>, key: number, index: number): void {
  const members = cells.get(key)
  if (members === undefined) cells.set(key, [index])
  else members.push(index)
}

function touches(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}
