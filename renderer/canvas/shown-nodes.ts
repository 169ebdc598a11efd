import { useLayoutEffect, useMemo } from 'react'
import { create } from 'zustand'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import type { OverlayFact, OverlayMark } from '#shared/organisation/overlays/overlay.ts'

type ShownNodes = {
  /** Null while no chart is on screen. */
  readonly chart: Chart | null
  readonly nodes: ReadonlyMap<string, ChartNode>
  readonly boxes: ReadonlyMap<string, NodeBox>
  /** What the filter of the view brings forward; null: everything. */
  readonly forward: ReadonlySet<string> | null
  /** What is brought out about them. */
  readonly facts: ReadonlyMap<string, readonly OverlayFact[]>
}

const useShownNodes = create<ShownNodes>(() => ({
  chart: null,
  nodes: new Map(),
  boxes: new Map(),
  forward: null,
  facts: new Map(),
}))

/**
 * Makes the nodes of a chart known to their elements. React Flow renders these and is given ids only: an edit of words
 * then concerns the one element that shows them, instead of React Flow with all that it holds.
 */
export function useShowNodes(
  chart: Chart,
  forward: ReadonlySet<string> | null,
  marks: readonly OverlayMark[],
): void {
  const facts = useMemo(() => new Map(marks.map((mark) => [mark.nodeId, mark.facts])), [marks])
  useLayoutEffect(
    () =>
      useShownNodes.setState({
        chart,
        nodes: nodesById(chart.graph),
        boxes: chart.layout.boxes,
        forward,
        facts,
      }),
    [chart, forward, facts],
  )
}

/** The chart on screen, for what shows the same otherwise; null while none is. */
export function useShownChart(): Chart | null {
  return useShownNodes(({ chart }) => chart)
}

/** What the filter of the view brings forward on screen; null: everything. */
export function useBroughtForward(): ReadonlySet<string> | null {
  return useShownNodes(({ forward }) => forward)
}

/** A node of the chart on screen; undefined once it is gone. */
export function useShownNode(id: string): ChartNode | undefined {
  return useShownNodes(({ nodes }) => nodes.get(id))
}

/** Whether a node holds others, and shows only how many; undefined for one that holds none. */
export function useFolding(id: string): 'open' | 'collapsed' | undefined {
  return useShownNodes(({ boxes }) => {
    const box = boxes.get(id)
    if (box === undefined || box.childCount === 0) return undefined
    return box.collapsed ? 'collapsed' : 'open'
  })
}

/** What is brought out about a node; undefined when that is nothing. */
export function useFacts(id: string): readonly OverlayFact[] | undefined {
  return useShownNodes(({ facts }) => facts.get(id))
}

/** Whether the filter of the view lets a node step back. */
export function useIsFaded(id: string): boolean {
  return useShownNodes(({ forward }) => forward !== null && !forward.has(id))
}
