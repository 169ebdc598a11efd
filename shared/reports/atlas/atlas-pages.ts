import type { ChartEdge, ChartGraph, ChartNode } from '../../chart/graph.ts'
import { type GraphIndex, indexGraph } from '../../chart/graph-index.ts'
import { groupBy } from '../../chart/group-by.ts'
import type { AtlasSection } from './atlas-sections.ts'

/** A page: what of the organisation it shows, and which page of its section it is. */
export type AtlasPage = {
  readonly section: AtlasSection
  readonly rank: number
  readonly pages: number
  readonly graph: ChartGraph
}

/** More nodes than any page can hold, whatever its paper. */
const mostTried = 800

/**
 * The pages of each section: as few as `fits` allows, and about alike. Places given by hand are kept inside containers
 * where they leave room enough. Nothing is left out: what fits on no page has one all the same.
 */
export function atlasPages(
  graph: ChartGraph,
  sections: readonly AtlasSection[],
  fits: (graph: ChartGraph) => boolean,
): readonly AtlasPage[] {
  const source = { index: indexGraph(graph), edges: groupBy(graph.edges, ({ sourceId }) => sourceId) }
  const tryOut: TryOut = (nodes, inside) => {
    const part = partOf(source, nodes, inside)
    const placed = withPlaces(part, (node) => inside === null && node.containerId !== undefined)
    if (fits(placed)) return { graph: placed, fits: true }
    const free = withPlaces(part, () => false)
    return { graph: free, fits: fits(free) }
  }
  return sections.flatMap((section) => {
    const graphs = cutIntoPages(source, tryOut, section.roots, null)
    return graphs.map((one, i) => ({ section, rank: i + 1, pages: graphs.length, graph: one }))
  })
}

type Source = { readonly index: GraphIndex; readonly edges: ReadonlyMap<string, readonly ChartEdge[]> }
type Tried = { readonly graph: ChartGraph; readonly fits: boolean }
/** What nodes make on a page, all of them inside one container if it is given. */
type TryOut = (nodes: readonly ChartNode[], inside: ChartNode | null) => Tried

function cutIntoPages(
  source: Source,
  tryOut: TryOut,
  nodes: readonly ChartNode[],
  inside: ChartNode | null,
): readonly ChartGraph[] {
  const full: (readonly ChartNode[])[] = []
  for (let from = 0; from < nodes.length; ) {
    const rest = nodes.slice(from, from + mostTried)
    const size = mostThatFit(rest.length, (some) => tryOut(rest.slice(0, some), inside).fits)
    full.push(rest.slice(0, size))
    from += size
  }
  const even = evenly(nodes, full.length)
  const isEven = full.length > 1 && even.every((some) => tryOut(some, inside).fits)
  return (isEven ? even : full).flatMap((some) => {
    const { graph, fits } = tryOut(some, inside)
    const [only] = some
    const children = only === undefined ? [] : (source.index.childrenOf.get(only.id) ?? [])
    return only === undefined || some.length > 1 || children.length < 2 || fits
      ? [graph]
      : cutIntoPages(source, tryOut, children, only)
  })
}

/** The largest number, from 1, up to which it fits; it is taken for granted that fewer fit when more do. */
function mostThatFit(all: number, fits: (size: number) => boolean): number {
  // Few fit of many: larger steps until it no longer does, then halves.
  let least = 1
  let most = 1
  while (most < all && fits(Math.min(all, most * 2))) {
    most = Math.min(all, most * 2)
    least = most
  }
  most = Math.min(all, most * 2) - (least === all ? 0 : 1)
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle - 1
  }
  return least
}

function evenly(nodes: readonly ChartNode[], parts: number): readonly (readonly ChartNode[])[] {
  const size = Math.ceil(nodes.length / Math.max(1, parts))
  const some = Array.from({ length: parts }, (_, i) => nodes.slice(i * size, (i + 1) * size))
  return some.filter(({ length }) => length > 0)
}

/** Nodes with all that stands inside them, and what joins them. */
function partOf({ index, edges }: Source, roots: readonly ChartNode[], inside: ChartNode | null): ChartGraph {
  const nodes = [...(inside === null ? [] : [inside]), ...roots]
  for (let i = inside === null ? 0 : 1; i < nodes.length; i++) {
    const node = nodes[i]
    if (node !== undefined) nodes.push(...(index.childrenOf.get(node.id) ?? []))
  }
  const ids = new Set(nodes.map(({ id }) => id))
  const own = nodes.flatMap(({ id }) => edges.get(id) ?? [])
  return { nodes, edges: own.filter(({ targetId }) => ids.has(targetId)) }
}

/** Everything open, since nothing can be opened on paper; places are kept where `isPlaced` says so. */
function withPlaces({ nodes, edges }: ChartGraph, isPlaced: (node: ChartNode) => boolean): ChartGraph {
  return {
    nodes: nodes.map((node) => {
      const { position, pinned, ...rest } = { ...node, collapsed: false }
      return isPlaced(node) ? { ...rest, position, pinned } : rest
    }),
    edges,
  }
}
