import { bottomOf, type Point, type Rect, rightOf, type Size, unionOf } from '../geometry.ts'
import { type ChartLevel, chartLevels } from '../graph.ts'
import { gaps } from '../sizes.ts'
import { packShelves } from './shelves.ts'
import { packSkyline } from './skyline.ts'
import { type Block, composeBlock, type Forest, stackSmall } from './tree-blocks.ts'

/** The bands of which nothing has a place yet, and what an arrangement of them is judged by. */
export type FreeBands = {
  readonly forests: ReadonlyMap<ChartLevel, Forest>
  /** Containers that stand in these bands and will be drawn with one bottom line. */
  readonly elastic: ReadonlySet<string>
  /** Pairs of nodes of the bands that are joined by a line, themselves or through something inside them. */
  readonly links: readonly (readonly [string, string])[]
  /** What is already in the other bands counts for the proportions. */
  readonly taken: Size
  /** Pinned boxes which an explicit tidying must leave alone. */
  readonly obstacles: ReadonlyMap<ChartLevel, readonly Rect[]>
  readonly ratio: number
}

/** One band of an arrangement: families in their order, and where each stands. */
export type Row = {
  readonly level: ChartLevel
  readonly blocks: readonly Block[]
  readonly corners: readonly Point[]
  readonly size: Size
}

export type Style = 'skyline' | 'shelves'
export type Arrangement = { readonly rows: readonly Row[]; readonly width: number; readonly style: Style }

/** Up to this factor, containers count as equally high: they will be drawn so (see align-bottoms). */
export const evenness = 1.34
/** What counts: how small the chart gets on a sheet of the wanted ratio, how long its lines are, how well it is aligned. */
const shrinkWeight = 1.6
const lengthWeight = 1
const strewnWeight = 0.3

/** The families of each band, for a width. */
export type Families = { readonly width: number; readonly blocks: ReadonlyMap<ChartLevel, readonly Block[]> }

/** Composes the families of each band, each at most about `width` wide. */
export function composeFamilies(free: FreeBands, sizeOf: (id: string) => Size, width: number): Families {
  const blocks = new Map<ChartLevel, readonly Block[]>()
  for (const level of chartLevels) {
    const forest = free.forests.get(level)
    if (forest === undefined || forest.roots.length === 0) continue
    const composed = forest.roots.map((root) => composeBlock(root, forest, sizeOf, width))
    blocks.set(level, stackSmall(composed))
  }
  return { width, blocks }
}

/** Packs the families of each band in one of the styles. */
export function arrangeBands(free: FreeBands, { width, blocks }: Families, style: Style): Arrangement {
  const rows = [...blocks].map(([level, families]) => packRow(free, level, families, width, style))
  return { rows, width, style }
}

/** Packs the families of one band in their order. */
export function packRow(
  free: FreeBands,
  level: ChartLevel,
  blocks: readonly Block[],
  width: number,
  style: Style,
): Row {
  const boxes = evenHeights(blocks, free.elastic)
  const obstacles = free.obstacles.get(level) ?? []
  const packed =
    style === 'shelves' && obstacles.length === 0
      ? packShelves(boxes, width)
      : packSkyline(boxes, width, obstacles)
  return { level, blocks, corners: packed.spots, size: packed.size }
}

function evenHeights(blocks: readonly Block[], elastic: ReadonlySet<string>): readonly Size[] {
  const heights = blocks.filter((block) => elastic.has(block.rootId)).map((block) => block.height)
  const tallest = heights.reduce((most, height) => Math.max(most, height), 0)
  return blocks.map((block) =>
    elastic.has(block.rootId) && block.height * evenness >= tallest ? { ...block, height: tallest } : block,
  )
}

/** Where every node stands, relative to its band. */
export function spotsIn(arrangement: Arrangement): Map<string, Point> {
  const spots = new Map<string, Point>()
  for (const row of arrangement.rows) placeRow(row, 0, spots)
  return spots
}

function placeRow(row: Row, top: number, spots: Map<string, Point>): void {
  for (const [i, block] of row.blocks.entries()) {
    const corner = row.corners[i] ?? { x: 0, y: 0 }
    for (const [id, spot] of block.spots) spots.set(id, { x: corner.x + spot.x, y: top + corner.y + spot.y })
  }
}

/**
 * How good an arrangement is, less is better. Bad proportions and empty space both make everything smaller on the
 * sheet on which it has to fit, so one figure holds both.
 */
export function scoreOf(free: FreeBands, arrangement: Arrangement): number {
  let right = free.taken.width
  let height = free.taken.height
  let filled = free.taken.width * free.taken.height
  const ends = endsOf(free)
  ends.xs.fill(Number.NaN)
  for (const row of arrangement.rows) {
    placeEnds(row, height + gaps.band, ends)
    const extent = unionOf([{ x: 0, y: 0, ...row.size }, ...(free.obstacles.get(row.level) ?? [])])
    right = Math.max(right, rightOf(extent))
    height += bottomOf(extent) + 2 * gaps.band
    filled += row.blocks.reduce((sum, block) => sum + block.width * block.height, 0)
  }
  const sheet = Math.max(1, right / free.ratio, height)
  const shrink = Math.log(sheet / Math.sqrt(Math.max(1, filled) / free.ratio))
  return (
    shrinkWeight * shrink +
    (lengthWeight * meanLength(ends)) / sheet +
    strewnWeight * strewnShare(free, arrangement)
  )
}

/** The share of containers that stand in no row with another: they look strewn. */
function strewnShare(free: FreeBands, arrangement: Arrangement): number {
  let lonely = 0
  let containers = 0
  for (const row of arrangement.rows) {
    const tops = row.blocks.flatMap((block, i) => (free.elastic.has(block.rootId) ? [row.corners[i]?.y] : []))
    if (tops.length < 2) continue
    containers += tops.length
    lonely += tops.filter((top) => tops.indexOf(top) === tops.lastIndexOf(top)).length
  }
  return lonely / Math.max(1, containers)
}

/** Where the ends of links stand in the arrangement that is looked at: in plain lists, since thousands are tried. */
type Ends = {
  readonly ranks: ReadonlyMap<string, number>
  /** Not a number: the end stands nowhere. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly links: readonly (readonly [number, number])[]
}

const knownEnds = new WeakMap<FreeBands, Ends>()

function endsOf(free: FreeBands): Ends {
  const known = knownEnds.get(free)
  if (known !== undefined) return known
  const ranks = new Map<string, number>()
  const rankOf = (id: string) => {
    const rank = ranks.get(id) ?? ranks.size
    ranks.set(id, rank)
    return rank
  }
  const links = free.links.map(([one, other]) => [rankOf(one), rankOf(other)] as const)
  const ends = { ranks, links, xs: new Float64Array(ranks.size), ys: new Float64Array(ranks.size) }
  knownEnds.set(free, ends)
  return ends
}

function placeEnds(row: Row, top: number, { ranks, xs, ys }: Ends): void {
  for (const [i, block] of row.blocks.entries()) {
    const corner = row.corners[i] ?? { x: 0, y: 0 }
    for (const [id, spot] of block.spots) {
      const rank = ranks.get(id)
      if (rank === undefined) continue
      xs[rank] = corner.x + spot.x
      ys[rank] = top + corner.y + spot.y
    }
  }
}

function meanLength({ links, xs, ys }: Ends): number {
  let sum = 0
  let count = 0
  for (const [one, other] of links) {
    const [left = Number.NaN, right = Number.NaN] = [xs[one], xs[other]]
    if (Number.isNaN(left) || Number.isNaN(right)) continue
    sum += Math.abs(left - right) + Math.abs((ys[one] ?? 0) - (ys[other] ?? 0))
    count++
  }
  return count === 0 ? 0 : sum / count
}
