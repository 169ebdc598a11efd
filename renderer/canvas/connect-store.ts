import { useMemo } from 'react'
import { create } from 'zustand'
import type { Chart } from '#shared/chart/chart.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { connectionProblem } from './connecting.ts'
import { nodesById } from './flow-nodes.ts'
import { nodeRefOf } from './node-ref.ts'

/** A line that is being drawn from a node: with the mouse, or by choosing its other end. */
export type Connecting = { readonly sourceId: string; readonly by: 'mouse' | 'choice' }

type Point = { readonly x: number; readonly y: number }

type ConnectState = {
  readonly connecting: Connecting | null
  /** Dropped on the void: what to create there is asked. */
  readonly pendingNode: { readonly source: NodeRef; readonly at: Point } | null
}

/** View state of a line that does not exist yet. */
export const useConnect = create<ConnectState>(() => ({ connecting: null, pendingNode: null }))

export function startConnecting(sourceId: string, by: Connecting['by']): void {
  useConnect.setState({ connecting: { sourceId, by } })
}

export function stopConnecting(): void {
  useConnect.setState({ connecting: null })
}

/** Asks what to create where a line was dropped on nothing. */
export function offerLinkedNode(chart: Chart, sourceId: string, at: Point): void {
  const source = nodesById(chart).get(sourceId)
  if (source !== undefined) useConnect.setState({ pendingNode: { source: nodeRefOf(source), at } })
}

/** For each node of the chart, why the line cannot end there, or null; null while no line is drawn. */
export function useTargets(chart: Chart): ReadonlyMap<string, string | null> | null {
  const sourceId = useConnect((state) => state.connecting?.sourceId ?? null)
  return useMemo(() => (sourceId === null ? null : targetsFrom(chart, sourceId)), [chart, sourceId])
}

function targetsFrom(chart: Chart, sourceId: string): ReadonlyMap<string, string | null> {
  return new Map(chart.graph.nodes.map(({ id }) => [id, connectionProblem(chart, sourceId, id)]))
}
