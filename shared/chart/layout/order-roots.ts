import type { ChartGraph, ChartLevel, ChartNode } from '../graph.ts'
import { chartLevels } from '../graph.ts'
import type { GraphIndex } from '../graph-index.ts'
import { addTo } from '../group-by.ts'
import { type Forest, forestOf } from './tree-blocks.ts'

/**
 * The families of each band, ordered so that what is linked to the bands above stands under it, and what is linked
 * within the band stands together; families without links keep the order of the graph, so that a list of communes
 * stays in the order that the caller gave it.
 */
export function orderedForests(graph: ChartGraph, index: GraphIndex): ReadonlyMap<ChartLevel, Forest> {
  const ranks = new Map<string, number>()
  const result = new Map<ChartLevel, Forest>()
  const neighbours = neighboursOf(graph, index)
  for (const level of chartLevels) {
    const forest = forestOf(index.rootsOf.get(level) ?? [])
    const families = forest.roots.map((root) => familyOf(root, forest))
    const keys = sortKeys(families, neighbours, ranks)
    const roots = [...forest.roots].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0))
    const row = roots.flatMap((root) => familyOf(root, forest))
    for (const [i, id] of row.entries()) ranks.set(id, (i + 0.5) / row.length)
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

function familyOf(root: ChartNode, forest: Forest): string[] {
  const ids = [root.id]
  for (let i = 0; i < ids.length; i++) {
    for (const child of forest.childrenOf.get(ids[i] ?? '') ?? []) ids.push(child.id)
  }
  return ids
}

/** Which nodes standing in bands are linked, whether themselves or through something inside them. */
function neighboursOf(graph: ChartGraph, index: GraphIndex): ReadonlyMap<string, readonly string[]> {
  const rootOf = (id: string): string => {
    let current = id
    for (let up = index.containerOf.get(current); up !== undefined; up = index.containerOf.get(current))
      current = up
    return current
  }
  const neighbours = new Map<string, string[]>()
  for (const edge of graph.edges) {
    const source = rootOf(edge.sourceId)
    const target = rootOf(edge.targetId)
    if (source === target) continue
    addTo(neighbours, source, target)
    addTo(neighbours, target, source)
  }
  return neighbours
}
