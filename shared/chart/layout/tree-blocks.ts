import type { Point, Size } from '../geometry.ts'
import type { ChartNode } from '../graph.ts'
import { addTo } from '../group-by.ts'
import { gaps } from '../sizes.ts'
import { packSkyline } from './skyline.ts'

/** A family of nodes that is moved as one: spots count from its corner. */
export type Block = Size & { readonly rootId: string; readonly spots: ReadonlyMap<string, Point> }

/** Deeper descendants start a block of their own: a drawing that deep is a ribbon anyway. */
const deepest = 40

/** The nodes of one row as a forest: parents count only within the row, circles are cut. */
export type Forest = {
  readonly roots: readonly ChartNode[]
  readonly childrenOf: ReadonlyMap<string, readonly ChartNode[]>
}

/** Resolves the parents of a row of nodes into trees; `parentOf` answers what stands above a node, if anything. */
export function forestOf(
  nodes: readonly ChartNode[],
  parentOf: (node: ChartNode) => string | undefined,
): Forest {
  const ids = new Set(nodes.map((node) => node.id))
  const childrenOf = new Map<string, ChartNode[]>()
  for (const node of nodes) {
    const parent = parentOf(node)
    if (parent === undefined || parent === node.id || !ids.has(parent)) continue
    addTo(childrenOf, parent, node)
  }
  return cutCircles(nodes, childrenOf)
}

function cutCircles(
  nodes: readonly ChartNode[],
  children: ReadonlyMap<string, readonly ChartNode[]>,
): Forest {
  const depths = new Map<string, number>()
  const roots: ChartNode[] = []
  const childrenOf = new Map<string, ChartNode[]>()
  const attached = new Set([...children.values()].flat().map((node) => node.id))
  const starts = [
    ...nodes.filter((node) => !attached.has(node.id)),
    ...nodes.filter((node) => attached.has(node.id)),
  ]
  for (const start of starts) {
    if (depths.has(start.id)) continue
    roots.push(start)
    depths.set(start.id, 0)
    const pending = [start]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      const depth = (depths.get(node.id) ?? 0) + 1
      if (depth > deepest) continue
      const own = (children.get(node.id) ?? []).filter((child) => !depths.has(child.id))
      for (const child of own) depths.set(child.id, depth)
      if (own.length > 0) childrenOf.set(node.id, own)
      pending.push(...own)
    }
  }
  return { roots, childrenOf }
}

/**
 * One block for a node and its descendants, at most about `width` wide: instances beside their host, an only child
 * to the right, several children in rows underneath.
 */
export function composeBlock(
  node: ChartNode,
  forest: Forest,
  sizeOf: (id: string) => Size,
  width: number,
): Block {
  const children = forest.childrenOf.get(node.id) ?? []
  const isBeside = (child: ChartNode) => child.type === 'body' && !forest.childrenOf.has(child.id)
  const spots = new Map<string, Point>([[node.id, { x: 0, y: 0 }]])
  const head = placeBeside(sizeOf(node.id), children.filter(isBeside), sizeOf, width, spots)
  const below = children
    .filter((child) => !isBeside(child))
    .map((child) => composeBlock(child, forest, sizeOf, width))
  const size = { ...head }
  const [only] = below
  if (only !== undefined && below.length === 1 && head.width + gaps.blocks + only.width <= width) {
    shiftInto(spots, only, head.width + gaps.blocks, 0)
    size.width += gaps.blocks + only.width
    size.height = Math.max(size.height, only.height)
  } else if (only !== undefined) {
    const packed = packSkyline(below, width)
    for (const [i, block] of below.entries()) {
      const spot = packed.spots[i]
      if (spot !== undefined) shiftInto(spots, block, spot.x, spot.y + head.height + gaps.below)
    }
    size.width = Math.max(size.width, packed.size.width)
    size.height += gaps.below + packed.size.height
  }
  return { rootId: node.id, spots, ...size }
}

function placeBeside(
  host: Size,
  bodies: readonly ChartNode[],
  sizeOf: (id: string) => Size,
  width: number,
  spots: Map<string, Point>,
): Size {
  const extent = { width: host.width, height: host.height }
  let x = host.width + gaps.beside
  let y = 0
  let rowHeight = 0
  for (const body of bodies) {
    const size = sizeOf(body.id)
    if (x > host.width + gaps.beside && x + size.width > width) {
      x = host.width + gaps.beside
      y += rowHeight + gaps.beside
      rowHeight = 0
    }
    spots.set(body.id, { x, y })
    extent.width = Math.max(extent.width, x + size.width)
    extent.height = Math.max(extent.height, y + size.height)
    rowHeight = Math.max(rowHeight, size.height)
    x += size.width + gaps.beside
  }
  return extent
}

function shiftInto(spots: Map<string, Point>, block: Block, x: number, y: number): void {
  for (const [id, spot] of block.spots) spots.set(id, { x: spot.x + x, y: spot.y + y })
}

/** From this height a block towers above others, and a block is small beside one that is so many times as high. */
const towering = 240
const timesAsHigh = 2.5

/**
 * Beside towering blocks (constituencies with their schools) small ones form columns of that height, at the end of
 * the row; blocks of like height stay as they are.
 */
export function stackSmall(blocks: readonly Block[]): readonly Block[] {
  const tallest = blocks.reduce((height, block) => Math.max(height, block.height), 0)
  const small = blocks.filter((block) => block.height * timesAsHigh <= tallest)
  if (tallest < towering || small.length === 0) return blocks
  const columns: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of small) {
    if (used + gaps.below + block.height > tallest) {
      columns.push([])
      used = -gaps.below
    }
    columns.at(-1)?.push(block)
    used += gaps.below + block.height
  }
  return [...blocks.filter((block) => !small.includes(block)), ...columns.map(columnOf)]
}

function columnOf(blocks: readonly Block[]): Block {
  const spots = new Map<string, Point>()
  let y = 0
  for (const block of blocks) {
    shiftInto(spots, block, 0, y)
    y += block.height + gaps.below
  }
  const width = blocks.reduce((widest, block) => Math.max(widest, block.width), 0)
  return { rootId: blocks[0]?.rootId ?? '', spots, width, height: y - gaps.below }
}
