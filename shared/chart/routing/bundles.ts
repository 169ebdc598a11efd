import type { ChartEdge } from '../graph.ts'
import { type Layout, type NodeBox, standIn } from '../layout/layout.ts'
import { edgeFamilies, edgeStyle } from './edge-style.ts'

/** An edge between two shown nodes. */
export type Ends = {
  readonly edge: ChartEdge
  readonly source: NodeBox
  readonly target: NodeBox
}

/** Edges of one kind that all leave from one node or all arrive at it, and so share a bus. */
export type Bundle = {
  readonly key: string
  readonly kind: string
  /** The node that all have in common; for a lone edge, its source. */
  readonly hubId: string
  readonly edges: readonly Ends[]
}

/** Kinds whose line cannot be shared: two parallel strokes do not join cleanly. */
const isShared = (kind: string): boolean => !edgeStyle(kind).double

/**
 * Groups the edges that can be seen into bundles, in the order in which they are routed: families from the quietest
 * course to the most flexible, and in each bundle the longest way first, so that it carries the bus.
 */
export function bundleEdges(layout: Layout, edges: readonly ChartEdge[]): readonly Bundle[] {
  const ends = edges.flatMap((edge) => endsOf(layout, edge))
  const degrees = new Map<string, number>()
  const leaving = (kind: string, id: string) => `${kind} from ${id}`
  const arriving = (kind: string, id: string) => `${kind} to ${id}`
  for (const { edge, source, target } of ends) {
    for (const key of [leaving(edge.kind, source.id), arriving(edge.kind, target.id)]) {
      degrees.set(key, (degrees.get(key) ?? 0) + 1)
    }
  }
  const bundles = new Map<string, { kind: string; hubId: string; edges: Ends[] }>()
  for (const end of ends) {
    const { kind } = end.edge
    const out = leaving(kind, end.source.id)
    const into = arriving(kind, end.target.id)
    const fans = (degrees.get(out) ?? 0) >= (degrees.get(into) ?? 0)
    const hubId = fans ? end.source.id : end.target.id
    // A label belongs to its line: edges that say different things (40 %, 15 %) do not share one.
    const key = isShared(kind) ? `${fans ? out : into} ${end.edge.label ?? ''}` : end.edge.id
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, { kind, hubId, edges: [end] })
    else bundle.edges.push(end)
  }
  const list = [...bundles].map(([key, bundle]) => ({ key, ...bundle, edges: sortByLength(bundle.edges) }))
  const rank = (kind: string) => edgeFamilies.indexOf(edgeStyle(kind).family)
  return list.sort((a, b) => rank(a.kind) - rank(b.kind) || b.edges.length - a.edges.length)
}

function endsOf(layout: Layout, edge: ChartEdge): Ends[] {
  const source = standIn(layout, edge.sourceId)
  const target = standIn(layout, edge.targetId)
  if (source === undefined || target === undefined || source.id === target.id) return []
  return [{ edge, source, target }]
}

function sortByLength(edges: readonly Ends[]): Ends[] {
  const length = ({ source, target }: Ends) =>
    Math.abs(source.x + source.width / 2 - target.x - target.width / 2) +
    Math.abs(source.y + source.height / 2 - target.y - target.height / 2)
  return [...edges].sort((a, b) => length(b) - length(a))
}
