import type { ChartGraph } from '#shared/chart/graph.ts'
import { isAlike } from '#shared/kit/is-alike.ts'

/**
 * The graph with the objects of the previous one wherever nothing changed, so that what shows them and what is computed
 * from them stays as it is; the previous graph itself when nothing changed at all.
 */
export function keepKnown(previous: ChartGraph, next: ChartGraph): ChartGraph {
  const nodes = keepEach(previous.nodes, next.nodes)
  const edges = keepEach(previous.edges, next.edges)
  return nodes === previous.nodes && edges === previous.edges ? previous : { nodes, edges }
}

function keepEach<T extends { readonly id: string }>(
  previous: readonly T[],
  next: readonly T[],
): readonly T[] {
  const known = new Map(previous.map((item) => [item.id, item]))
  const kept = next.map((item) => {
    const before = known.get(item.id)
    return before !== undefined && isAlike(before, item) ? before : item
  })
  const isSame = kept.length === previous.length && kept.every((item, i) => item === previous[i])
  return isSame ? previous : kept
}
