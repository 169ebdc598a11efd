import { type ChartGraph, type ChartLevel, type ChartNode, chartLevels } from './graph.ts'
import { addTo } from './group-by.ts'

/** A graph with its containment resolved: unknown or circular containers count as none. */
export type GraphIndex = {
  readonly byId: ReadonlyMap<string, ChartNode>
  readonly containerOf: ReadonlyMap<string, string>
  readonly childrenOf: ReadonlyMap<string, readonly ChartNode[]>
  readonly rootsOf: ReadonlyMap<ChartLevel, readonly ChartNode[]>
  /** Every shown node, containers before what they contain. */
  readonly shown: readonly ChartNode[]
  /** For a node inside a collapsed container: the outermost collapsed one, which stands for it. */
  readonly hiddenBy: ReadonlyMap<string, string>
}

/** Resolves containment, bands and what collapsed containers hide, in one pass over the nodes. */
export function indexGraph(graph: ChartGraph): GraphIndex {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const containerOf = resolveContainers(byId)
  const childrenOf = new Map<string, ChartNode[]>()
  const roots: ChartNode[] = []
  for (const node of byId.values()) {
    const container = containerOf.get(node.id)
    if (container === undefined) roots.push(node)
    else addTo(childrenOf, container, node)
  }
  const rootsOf = new Map<ChartLevel, ChartNode[]>(chartLevels.map((level) => [level, []]))
  for (const root of roots) rootsOf.get(bandOfRoot(root, childrenOf))?.push(root)
  const { shown, hiddenBy } = walk(rootsOf, childrenOf)
  return { byId, containerOf, childrenOf, rootsOf, shown, hiddenBy }
}

function resolveContainers(byId: ReadonlyMap<string, ChartNode>): Map<string, string> {
  const containerOf = new Map<string, string>()
  const settled = new Set<string>()
  for (const start of byId.values()) {
    const path = new Set<string>()
    let node: ChartNode | undefined = start
    while (node !== undefined && !settled.has(node.id)) {
      path.add(node.id)
      const container: string | undefined = node.containerId
      if (container === undefined || !byId.has(container) || path.has(container)) break
      containerOf.set(node.id, container)
      node = byId.get(container)
    }
    for (const id of path) settled.add(id)
  }
  return containerOf
}

/** A container stands in the band of the lowest level that it holds: a circonscription with its schools. */
function bandOfRoot(root: ChartNode, childrenOf: ReadonlyMap<string, readonly ChartNode[]>): ChartLevel {
  if (root.band !== undefined) return root.band
  let lowest = 0
  const pending = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    lowest = Math.max(lowest, chartLevels.indexOf(node.level))
    pending.push(...(childrenOf.get(node.id) ?? []))
  }
  return chartLevels[lowest] ?? root.level
}

function walk(
  rootsOf: ReadonlyMap<ChartLevel, readonly ChartNode[]>,
  childrenOf: ReadonlyMap<string, readonly ChartNode[]>,
): Pick<GraphIndex, 'shown' | 'hiddenBy'> {
  const shown: ChartNode[] = [...rootsOf.values()].flat()
  const hidden: { readonly node: ChartNode; readonly by: string }[] = []
  for (let i = 0; i < shown.length; i++) {
    const node = shown[i]
    if (node === undefined) continue
    for (const child of childrenOf.get(node.id) ?? []) {
      if (node.collapsed === true) hidden.push({ node: child, by: node.id })
      else shown.push(child)
    }
  }
  for (let i = 0; i < hidden.length; i++) {
    const entry = hidden[i]
    if (entry === undefined) continue
    for (const child of childrenOf.get(entry.node.id) ?? []) hidden.push({ node: child, by: entry.by })
  }
  return { shown, hiddenBy: new Map(hidden.map(({ node, by }) => [node.id, by])) }
}
