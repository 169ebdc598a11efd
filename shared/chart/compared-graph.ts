import type { ChartDifference, ChartEdge, ChartGraph, ChartNode } from './graph.ts'

/** What is written beside a difference, already in the language of the reader. */
export type DifferenceCaptions = {
  readonly added: string
  readonly removed: string
  readonly changed: (count: number) => string
}

/**
 * The graphs of two days as one: what stands on the second, what is gone since the first, each told when it differs.
 * `changes` counts what is otherwise about a node that is there on both days.
 */
export function comparedGraph(
  before: ChartGraph,
  after: ChartGraph,
  changes: ReadonlyMap<string, number>,
  captions: DifferenceCaptions,
): ChartGraph {
  const added: ChartDifference = { mark: 'added', caption: captions.added }
  const removed: ChartDifference = { mark: 'removed', caption: captions.removed }
  const changed = (count: number): ChartDifference => ({ mark: 'changed', caption: captions.changed(count) })
  const nodeOf = (node: ChartNode, wasThere: boolean) => {
    if (!wasThere) return { ...node, difference: added }
    const count = changes.get(node.id) ?? 0
    return count === 0 ? node : { ...node, difference: changed(count) }
  }
  const all = {
    nodes: joined(before.nodes, after.nodes, nodeOf, (node) => ({ ...node, difference: removed })),
    edges: joined(
      before.edges,
      after.edges,
      (edge: ChartEdge, wasThere) => (wasThere ? edge : { ...edge, difference: added }),
      (edge) => ({ ...edge, difference: removed }),
    ),
  }
  return all
}

function joined<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  here: (one: T, wasThere: boolean) => T,
  gone: (one: T) => T,
): readonly T[] {
  const earlier = new Set(before.map(({ id }) => id))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.map((one) => here(one, earlier.has(one.id))),
    ...before.filter(({ id }) => !later.has(id)).map(gone),
  ]
}
