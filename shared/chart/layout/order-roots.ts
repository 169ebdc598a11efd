import type { ChartGraph, ChartLevel, ChartNode } from '../graph.ts'
import { chartLevels } from '../graph.ts'
import type { GraphIndex } from '../graph-index.ts'
import { addTo } from '../group-by.ts'
import { edgeStyle } from '../routing/edge-style.ts'
import { type Forest, forestOf } from './tree-blocks.ts'

/**
 * The families of each band, ordered so that what is linked to the bands above stands under it, and what is linked
 * within the band stands together; families without links keep the order of the graph, so that a list of communes
 * stays in the order that the caller gave it.
 */
export function orderedForests(graph: ChartGraph, index: GraphIndex): ReadonlyMap<ChartLevel, Forest> {
  const ranks = new Map<string, number>()
  const result = new Map<ChartLevel, Forest>()
  const neighbours = new Map<string, string[]>()
  for (const [one, other] of linksBetweenRoots(graph, index)) {
    addTo(neighbours, one, other)
    addTo(neighbours, other, one)
  }
  const memberships = membershipsOf(graph)
  for (const level of chartLevels) {
    const row = index.rootsOf.get(level) ?? []
    const forest = forestOf(row, parentIn(new Set(row.map(({ id }) => id)), memberships))
    const families = forest.roots.map((root) => familyOf(root, forest))
    const keys = sortKeys(families, neighbours, ranks)
    const roots = [...forest.roots].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0))
    const order = roots.flatMap((root) => familyOf(root, forest))
    for (const [i, id] of order.entries()) ranks.set(id, (i + 0.5) / order.length)
    result.set(level, { ...forest, roots })
  }
  return result
}

/** Per family, under the id of its first node: about where in the row, from 0 to 1, it wants to stand. */
function sortKeys(
  families: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  above: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const anchored = new Map<string, number>()
  for (const family of families) {
    const key = meanRank(family, neighbours, above)
    if (key !== undefined) for (const id of family) anchored.set(id, key)
  }
  const keys = new Map<string, number>()
  for (const [i, family] of families.entries()) {
    const [first = ''] = family
    const beside = anchored.get(first) ?? meanRank(family, neighbours, anchored)
    keys.set(first, beside ?? (i + 0.5) / families.length)
  }
  return keys
}

function meanRank(
  family: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  ranks: ReadonlyMap<string, number>,
): number | undefined {
  let sum = 0
  let count = 0
  for (const id of family) {
    for (const neighbour of neighbours.get(id) ?? []) {
      const rank = ranks.get(neighbour)
      if (rank === undefined) continue
      sum += rank
      count++
    }
  }
  return count === 0 ? undefined : sum / count
}

/** Above a node stands its parent, or else the first group of its row that it belongs to: communes and their EPCI. */
function parentIn(
  row: ReadonlySet<string>,
  memberships: ReadonlyMap<string, readonly string[]>,
): (node: ChartNode) => string | undefined {
  return (node) => {
    if (node.parentId !== undefined && row.has(node.parentId)) return node.parentId
    return node.type === 'entity' ? memberships.get(node.id)?.find((group) => row.has(group)) : undefined
  }
}

function membershipsOf(graph: ChartGraph): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const edge of graph.edges) {
    if (edgeStyle(edge.kind).family === 'membership') addTo(groups, edge.sourceId, edge.targetId)
  }
  return groups
}

function familyOf(root: ChartNode, forest: Forest): string[] {
  const ids = [root.id]
  for (let i = 0; i < ids.length; i++) {
    for (const child of forest.childrenOf.get(ids[i] ?? '') ?? []) ids.push(child.id)
  }
  return ids
}

/** Pairs of nodes standing in bands which are linked, whether themselves or through something inside them. */
export function linksBetweenRoots(
  graph: ChartGraph,
  index: GraphIndex,
): readonly (readonly [string, string])[] {
  const rootOf = (id: string): string => {
    let current = id
    for (let up = index.containerOf.get(current); up !== undefined; up = index.containerOf.get(current))
      current = up
    return current
  }
  const links = new Map<string, readonly [string, string]>()
  for (const edge of graph.edges) {
    const source = rootOf(edge.sourceId)
    const target = rootOf(edge.targetId)
    if (source !== target) links.set(`${source} ${target}`, [source, target])
  }
  return [...links.values()]
}
