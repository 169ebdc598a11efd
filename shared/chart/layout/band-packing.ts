import { bottomOf, type Point, type Rect, rightOf, type Size, unionOf } from '../geometry.ts'
import { type ChartLevel, type ChartNode, chartLevels } from '../graph.ts'
import { gaps } from '../sizes.ts'
import { arrangeInGrid, columnsForHeight, type Sized } from './container-grid.ts'
import { measuredChildren, type Plan } from './plan.ts'
import { packSkyline } from './skyline.ts'
import { type Block, composeBlock, type Forest } from './tree-blocks.ts'

/** Shapes tried for the largest container, from tall to wide. */
const containerRatios = [0.4, 0.6, 0.85, 1.1, 1.5, 2, 2.8, 4] as const
/** Chart widths tried for each shape, around the one that the areas suggest. */
const widthFactors = [0.75, 0.85, 0.95, 1.05, 1.2] as const
/** Above this many families one width is enough: many small boxes fill any width well. */
const manyFamilies = 400
/** How much an empty tenth of the chart weighs against a tenth of difference from the wanted ratio. */
const wasteWeight = 0.6
/** Up to this factor, containers get the same number of columns, and rows of the same height. */
const evenness = 1.34

/** The bands of which nothing has a place yet, and the containers in them whose shape is still free. */
export type FreeBands = {
  readonly forests: ReadonlyMap<ChartLevel, Forest>
  readonly elastic: readonly ChartNode[]
  /** What is already in the other bands counts for the proportions. */
  readonly taken: Size
  /** Pinned boxes which an explicit tidying must leave alone. */
  readonly obstacles: ReadonlyMap<ChartLevel, readonly Rect[]>
  readonly ratio: number
}

export type Packing = {
  readonly columns: ReadonlyMap<string, number>
  readonly spots: ReadonlyMap<string, Point>
}

type Trial = Packing & { readonly score: number }

/** Tries several shapes and widths and keeps the one nearest to the wanted proportions with the least empty space. */
export function packBands(plan: Plan, free: FreeBands): Packing {
  const children = new Map(free.elastic.map((node) => [node.id, measuredChildren(plan, node.id)]))
  const largest = Math.max(0, ...[...children.values()].map(areaOf))
  const ratios = children.size === 0 ? containerRatios.slice(0, 1) : containerRatios
  let best: Trial | undefined
  for (const ratio of ratios) {
    const columns = evenColumns(children, Math.sqrt(largest / ratio))
    const measured = new Map<string, Size>()
    for (const [id, sized] of children) measured.set(id, arrangeInGrid(sized, columns.get(id) ?? 1).size)
    const sizeOf = (id: string) => measured.get(id) ?? plan.sizes.get(id) ?? { width: 0, height: 0 }
    for (const width of widthsToTry(free, sizeOf)) {
      const trial = tryWidth(free, sizeOf, width)
      if (best === undefined || trial.score < best.score) best = { ...trial, columns }
    }
  }
  return best ?? { columns: new Map(), spots: new Map() }
}

/** Columns for one height; containers that come out nearly alike get the same number, so that they form a grid. */
function evenColumns(
  children: ReadonlyMap<string, readonly Sized[]>,
  height: number,
): ReadonlyMap<string, number> {
  const counts = [...children].map(([id, sized]) => ({ id, count: columnsForHeight(sized, height) }))
  const columns = new Map<string, number>()
  let widest = Number.POSITIVE_INFINITY
  for (const { id, count } of counts.sort((a, b) => b.count - a.count)) {
    if (widest > count * evenness) widest = count
    columns.set(id, widest)
  }
  return columns
}

function areaOf(children: readonly Sized[]): number {
  return children.reduce((sum, child) => sum + (child.width + gaps.inside) * (child.height + gaps.inside), 0)
}

function widthsToTry(free: FreeBands, sizeOf: (id: string) => Size): number[] {
  let area = free.taken.width * free.taken.height
  let families = 0
  for (const forest of free.forests.values()) {
    families += forest.roots.length
    for (const node of [...forest.roots, ...[...forest.childrenOf.values()].flat()]) {
      const size = sizeOf(node.id)
      area += (size.width + gaps.blocks) * (size.height + gaps.below)
    }
  }
  const ideal = Math.max(free.taken.width, Math.sqrt(area * free.ratio * 1.1))
  const factors = families > manyFamilies ? [1] : widthFactors
  return factors.map((factor) => Math.round(ideal * factor))
}

function tryWidth(free: FreeBands, sizeOf: (id: string) => Size, width: number): Omit<Trial, 'columns'> {
  const spots = new Map<string, Point>()
  let right = free.taken.width
  let height = free.taken.height
  let filled = free.taken.width * free.taken.height
  for (const level of chartLevels) {
    const forest = free.forests.get(level)
    if (forest === undefined || forest.roots.length === 0) continue
    const blocks = forest.roots.map((root) => composeBlock(root, forest, sizeOf, width))
    const obstacles = free.obstacles.get(level) ?? []
    const packed = packSkyline(evenHeights(blocks, free.elastic), width, obstacles)
    placeBlocks(blocks, packed.spots, spots)
    const extent = unionOf([{ x: 0, y: 0, ...packed.size }, ...obstacles])
    right = Math.max(right, rightOf(extent))
    height += bottomOf(extent) + 2 * gaps.band
    filled += blocks.reduce((sum, block) => sum + block.width * block.height, 0)
  }
  const waste = 1 - Math.min(1, filled / Math.max(1, right * height))
  return { spots, score: Math.abs(Math.log(right / Math.max(1, height) / free.ratio)) + wasteWeight * waste }
}

/** Containers of nearly one height count as equally high: they will be drawn so (see align-bottoms). */
function evenHeights(blocks: readonly Block[], elastic: readonly ChartNode[]): readonly Size[] {
  const containers = new Set(elastic.map((node) => node.id))
  const heights = blocks.filter((block) => containers.has(block.rootId)).map((block) => block.height)
  const tallest = heights.reduce((most, height) => Math.max(most, height), 0)
  return blocks.map((block) =>
    containers.has(block.rootId) && block.height * evenness >= tallest
      ? { ...block, height: tallest }
      : block,
  )
}

function placeBlocks(blocks: readonly Block[], corners: readonly Point[], spots: Map<string, Point>): void {
  for (const [i, block] of blocks.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 }
    for (const [id, spot] of block.spots) spots.set(id, { x: corner.x + spot.x, y: corner.y + spot.y })
  }
}
