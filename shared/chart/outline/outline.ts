import { type ChartGraph, type ChartLevel, type ChartNode, chartLevels } from '../graph.ts'
import { addTo } from '../group-by.ts'

/** Who stands under whom when the chart is read as a tree. */
export type Outline = {
  readonly byId: ReadonlyMap<string, ChartNode>
  readonly parentOf: ReadonlyMap<string, string>
  readonly childrenOf: ReadonlyMap<string, readonly ChartNode[]>
  readonly rootsOf: ReadonlyMap<ChartLevel, readonly ChartNode[]>
}

/**
 * The tree of a graph: a node stands under its container, else under its parent or host of the same level, else under its
 * level. Every node stands somewhere, once: what leads round in a circle stands under its level.
 */
export function outlineOf({ nodes }: Pick<ChartGraph, 'nodes'>): Outline {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parentOf = new Map<string, string>()
  for (const node of nodes) {
    const parent = parentFor(node, byId)
    if (parent !== undefined && !leadsTo(parent, node.id, parentOf)) parentOf.set(node.id, parent)
  }
  const childrenOf = new Map<string, ChartNode[]>()
  const rootsOf = new Map<ChartLevel, ChartNode[]>(chartLevels.map((level) => [level, []]))
  for (const node of nodes) {
    const parent = parentOf.get(node.id)
    if (parent === undefined) rootsOf.get(node.level)?.push(node)
    else addTo(childrenOf, parent, node)
  }
  return { byId, parentOf, childrenOf, rootsOf }
}

/** What stands above a node, the nearest first; not its level. */
export function ancestorsOf({ parentOf }: Outline, id: string): readonly string[] {
  const above: string[] = []
  for (let up = parentOf.get(id); up !== undefined; up = parentOf.get(up)) above.push(up)
  return above
}

function parentFor(node: ChartNode, byId: ReadonlyMap<string, ChartNode>): string | undefined {
  const { containerId, parentId } = node
  if (containerId !== undefined && byId.has(containerId)) return containerId
  if (parentId === undefined) return undefined
  return byId.get(parentId)?.level === node.level ? parentId : undefined
}

function leadsTo(from: string, id: string, parentOf: ReadonlyMap<string, string>): boolean {
  for (let up: string | undefined = from; up !== undefined; up = parentOf.get(up)) if (up === id) return true
  return false
}
