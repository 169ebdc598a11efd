import { useLayoutEffect } from 'react'
import { create } from 'zustand'
import type { Chart } from '#shared/chart/chart.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import { nodesById } from './flow-nodes.ts'

const useShownNodes = create<{ readonly nodes: ReadonlyMap<string, ChartNode> }>(() => ({ nodes: new Map() }))

/**
 * Makes the nodes of a chart known to their elements. React Flow renders these and is given ids only: an edit of words
 * then concerns the one element that shows them, instead of React Flow with all that it holds.
 */
export function useShowNodes(chart: Chart): void {
  useLayoutEffect(() => useShownNodes.setState({ nodes: nodesById(chart) }), [chart])
}

/** A node of the chart on screen; undefined once it is gone. */
export function useShownNode(id: string): ChartNode | undefined {
  return useShownNodes(({ nodes }) => nodes.get(id))
}
