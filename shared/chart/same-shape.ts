import type { ChartGraph, ChartNode } from './graph.ts'

/**
 * Tells whether the layout of one graph is that of the other: the same nodes at the same rank, joined and placed alike,
 * whatever is written on them. Edges count as alike only when they are the same objects.
 */
export function isLaidOutAlike(a: ChartGraph, b: ChartGraph): boolean {
  return everyAlike(a.edges, b.edges, () => false) && everyAlike(a.nodes, b.nodes, standAlike)
}

/** For graphs that are laid out alike: whether their lines go the same ways, which avoid the titles of containers. */
export function isRoutedAlike(a: ChartGraph, b: ChartGraph): boolean {
  const containers = new Set(a.nodes.map((node) => node.containerId))
  return everyAlike(a.nodes, b.nodes, (x, y) => !containers.has(x.id) || titleOf(x) === titleOf(y))
}

function everyAlike<T>(a: readonly T[], b: readonly T[], isAlike: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false
  return a.every((x, i) => {
    const y = b[i]
    return y !== undefined && (x === y || isAlike(x, y))
  })
}

function standAlike(a: ChartNode, b: ChartNode): boolean {
  return (
    a.id === b.id &&
    a.type === b.type &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.band === b.band &&
    a.parentId === b.parentId &&
    a.containerId === b.containerId &&
    a.position?.x === b.position?.x &&
    a.position?.y === b.position?.y &&
    a.collapsed === b.collapsed &&
    a.pinned === b.pinned
  )
}

function titleOf(node: ChartNode): string {
  return node.sigle || node.name
}
