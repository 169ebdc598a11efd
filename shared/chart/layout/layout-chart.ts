import { type Point, type Rect, unionOf } from '../geometry.ts'
import { type ChartGraph, type ChartLevel, type ChartNode, chartLevels, type Position } from '../graph.ts'
import { type GraphIndex, indexGraph } from '../graph-index.ts'
import { groupBy } from '../group-by.ts'
import { alignBottoms } from './align-bottoms.ts'
import type { FreeBands } from './arrangement.ts'
import { packBands } from './band-packing.ts'
import { addToFrame, createFrame } from './frame.ts'
import { freeSpotInBand } from './free-spot.ts'
import type { Layout } from './layout.ts'
import { linksBetweenRoots, orderedForests } from './order-roots.ts'
import { arrangeContainer, boxesOf, createPlan, isElastic, isOpen, type Plan } from './plan.ts'
import { settle } from './settle.ts'
import { toLayout } from './to-layout.ts'
import type { Forest } from './tree-blocks.ts'

export type LayoutOptions = {
  /** Wanted width to height of a chart that is laid out from nothing; by default what suits screens and A4 alike. */
  readonly ratio?: number | undefined
  /** Whether a band without content keeps a row: yes by default, since something may be dropped there; no on paper. */
  readonly emptyBands?: boolean | undefined
}

/** A 16:9 window less its panels, and an A4 sheet less its title and legend. */
const usualRatio = 1.75

/**
 * Gives every node a place. Nodes that have a position keep it; the others take the first free place near their
 * relatives; a chart or a band without any position is packed whole. Deterministic.
 */
export function layoutChart(graph: ChartGraph, options: LayoutOptions = {}): Layout {
  return arrange(graph, (node) => node.position, false, options)
}

/**
 * Lays out again from nothing the given nodes with all that they contain, or the whole chart. Pinned nodes, and those
 * out of scope, keep their place. Deterministic.
 */
export function tidyChart(
  graph: ChartGraph,
  scopeIds?: Iterable<string>,
  options: LayoutOptions = {},
): Layout {
  const inScope = scopeIds === undefined ? () => true : scopeTest(graph, new Set(scopeIds))
  return arrange(
    graph,
    (node) => (node.pinned === true || !inScope(node) ? node.position : undefined),
    true,
    options,
  )
}

function scopeTest(graph: ChartGraph, scope: ReadonlySet<string>): (node: ChartNode) => boolean {
  const { containerOf } = indexGraph(graph)
  return (node) => {
    for (let id: string | undefined = node.id; id !== undefined; id = containerOf.get(id)) {
      if (scope.has(id)) return true
    }
    return false
  }
}

function arrange(
  graph: ChartGraph,
  keep: (node: ChartNode) => Position | undefined,
  packAround: boolean,
  options: LayoutOptions,
): Layout {
  const index = indexGraph(graph)
  const plan = createPlan(index, keep)
  const elastic = arrangeInner(plan)
  const taken = index.shown.filter((node) => isRoot(index, node) && plan.spots.has(node.id))
  const packed = new Map<ChartLevel, Forest>()
  const obstacles = new Map<ChartLevel, readonly Rect[]>()
  for (const [level, forest] of orderedForests(graph, index)) {
    const kept = (index.rootsOf.get(level) ?? []).filter((node) => plan.spots.has(node.id))
    if (kept.length > 0 && !packAround) continue
    packed.set(level, withoutKept(forest, plan))
    obstacles.set(level, boxesOf(plan, kept))
  }
  const extent = unionOf(boxesOf(plan, packAround ? [] : taken))
  const free: FreeBands = {
    forests: packed,
    elastic: new Set(elastic.map((node) => node.id)),
    links: linksBetweenRoots(graph, index),
    taken: extent,
    obstacles,
    ratio: options.ratio ?? usualRatio,
  }
  const packing = packBands(plan, free)
  for (const node of elastic) arrangeContainer(plan, node, packing.columns.get(node.id))
  for (const [id, spot] of packing.spots) plan.spots.set(id, spot)
  for (const level of chartLevels) settleBand(plan, level)
  for (const level of chartLevels) alignBottoms(plan, level)
  return toLayout(plan, options.emptyBands ?? true)
}

function isRoot(index: GraphIndex, node: ChartNode): boolean {
  return !index.containerOf.has(node.id)
}

/** Arranges containers from the innermost out; those of the bands whose shape is free are left for later. */
function arrangeInner(plan: Plan): ChartNode[] {
  const elastic: ChartNode[] = []
  for (let i = plan.index.shown.length - 1; i >= 0; i--) {
    const node = plan.index.shown[i]
    if (node === undefined || !isOpen(plan.index, node)) continue
    if (isRoot(plan.index, node) && plan.keep(node) === undefined && isElastic(plan, node.id))
      elastic.push(node)
    else arrangeContainer(plan, node)
  }
  return elastic.reverse()
}

function withoutKept(forest: Forest, plan: Plan): Forest {
  const isFree = (node: ChartNode) => !plan.spots.has(node.id)
  const orphans = [...forest.childrenOf].flatMap(([id, children]) =>
    plan.spots.has(id) ? children.filter(isFree) : [],
  )
  const childrenOf = new Map<string, readonly ChartNode[]>()
  for (const [id, children] of forest.childrenOf) {
    const own = children.filter(isFree)
    if (!plan.spots.has(id) && own.length > 0) childrenOf.set(id, own)
  }
  return { roots: [...forest.roots.filter(isFree), ...orphans], childrenOf }
}

/** Parts what overlaps in a band, then finds a place for those that have none. */
function settleBand(plan: Plan, level: ChartLevel): void {
  const roots = plan.index.rootsOf.get(level) ?? []
  const standing = roots.filter((node) => plan.spots.has(node.id))
  if (standing.length === 0) return
  const size = (node: ChartNode) => plan.sizes.get(node.id) ?? { width: 0, height: 0 }
  const spotOf = (node: ChartNode): Point => plan.spots.get(node.id) ?? { x: 0, y: 0 }
  const boxes = standing.map((node) => {
    const firm = node.pinned === true && plan.keep(node) !== undefined
    return { id: node.id, ...size(node), spot: spotOf(node), firm }
  })
  for (const [id, spot] of settle(boxes)) {
    plan.spots.set(id, spot)
    plan.pushed.add(id)
  }
  const homeless = roots.filter((node) => !plan.spots.has(node.id))
  if (homeless.length === 0) return
  const frame = createFrame(boxesOf(plan, standing).map((box, i) => ({ id: standing[i]?.id ?? '', ...box })))
  const limit = chartWidth(plan)
  const families = groupBy(roots, (node) => node.parentId)
  for (const node of homeless) {
    const siblings = node.parentId === undefined ? [] : (families.get(node.parentId) ?? [])
    const spot = freeSpotInBand(frame, node, size(node), new Set(siblings.map(({ id }) => id)), limit)
    plan.spots.set(node.id, spot)
    addToFrame(frame, node.id, spot, size(node))
  }
}

/** New nodes fill the chart before they widen it; a small chart may grow to this width. */
const leastWidth = 1200

function chartWidth(plan: Plan): number {
  let width = leastWidth
  for (const node of plan.index.shown) {
    const spot = isRoot(plan.index, node) ? plan.spots.get(node.id) : undefined
    if (spot !== undefined) width = Math.max(width, spot.x + (plan.sizes.get(node.id)?.width ?? 0))
  }
  return width
}
