import type { ChartEdge, ChartGraph, ChartNode } from './graph.ts'
import { addTo } from './group-by.ts'

// A graph never changes: each index is made once for it, and forgotten with it.
const nodes = new WeakMap<ChartGraph['nodes'], ReadonlyMap<string, ChartNode>>()
const edges = new WeakMap<ChartGraph['edges'], ReadonlyMap<string, ChartEdge>>()
const children = new WeakMap<ChartGraph['nodes'], ReadonlyMap<string, readonly ChartNode[]>>()

/** The nodes of a graph by id. */
export function nodesById(graph: ChartGraph): ReadonlyMap<string, ChartNode> {
  return known(nodes, graph.nodes, byId)
}

/** The edges of a graph by id. */
export function edgesById(graph: ChartGraph): ReadonlyMap<string, ChartEdge> {
  return known(edges, graph.edges, byId)
}

/** What stands in each container, by the id of this one; none without an entry. */
export function childrenById(graph: ChartGraph): ReadonlyMap<string, readonly ChartNode[]> {
  return known(children, graph.nodes, (all) => {
    const inside = new Map<string, ChartNode[]>()
    for (const node of all) if (node.containerId !== undefined) addTo(inside, node.containerId, node)
    return inside
  })
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function known<K extends object, V>(answers: WeakMap<K, V>, key: K, compute: (key: K) => V): V {
  const answer = answers.get(key) ?? compute(key)
  answers.set(key, answer)
  return answer
}
