import { useMemo } from 'react'
import { create } from 'zustand'
import { currentData } from '#renderer/document/hooks.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Link, NodeRef } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { linkRefusalText } from '#shared/text/organisation.ts'
import { connectionProblem } from './connecting.ts'
import { nodeRefOf } from './node-ref.ts'

export type LinkEnd = 'source' | 'target'

/** A line that is being drawn from a node, or an end of a link that is led elsewhere: with the mouse, or by a choice. */
export type Connecting = {
  readonly sourceId: string
  readonly by: 'mouse' | 'choice'
  readonly moved?: { readonly link: Link; readonly end: LinkEnd }
}

type Point = { readonly x: number; readonly y: number }

type ConnectState = {
  readonly connecting: Connecting | null
  /** Dropped on the void: what to create there is asked. */
  /** The link whose label is being typed on the chart. */
  readonly labelling: string | null
  readonly pendingNode: { readonly source: NodeRef; readonly at: Point } | null
}

/** View state of a line that does not exist yet. */
export const useConnect = create<ConnectState>(() => ({
  connecting: null,
  labelling: null,
  pendingNode: null,
}))

export function startConnecting(sourceId: string, by: Connecting['by']): void {
  useConnect.setState({ connecting: { sourceId, by } })
}

/** Leads one end of a link elsewhere; its other end stays. */
export function startReattaching(link: Link, end: LinkEnd, by: Connecting['by']): void {
  const sourceId = (end === 'source' ? link.target : link.source).id
  useConnect.setState({ connecting: { sourceId, by, moved: { link, end } } })
}

export function labelLink(id: string | null): void {
  useConnect.setState({ labelling: id })
}

export function stopConnecting(): void {
  useConnect.setState({ connecting: null })
}

/** Asks what to create where a line was dropped on nothing. */
export function offerLinkedNode(chart: Chart, sourceId: string, at: Point): void {
  const source = nodesById(chart.graph).get(sourceId)
  if (source !== undefined) useConnect.setState({ pendingNode: { source: nodeRefOf(source), at } })
}

/** For each node of the chart, why the line cannot end there, or null; null while no line is drawn. */
export function useTargets(chart: Chart): ReadonlyMap<string, string | null> | null {
  const connecting = useConnect((state) => state.connecting)
  return useMemo(() => (connecting === null ? null : targetsFrom(chart, connecting)), [chart, connecting])
}

function targetsFrom(chart: Chart, { sourceId, moved }: Connecting): ReadonlyMap<string, string | null> {
  return new Map(
    chart.graph.nodes.map((node) => [
      node.id,
      moved === undefined
        ? connectionProblem(chart, sourceId, node.id)
        : reattachProblem(moved.link, moved.end, nodeRefOf(node)),
    ]),
  )
}

/** Why an end of a link cannot lead to a node, in words; null when it can. */
export function reattachProblem(
  { id, kind, source, target }: Link,
  end: LinkEnd,
  node: NodeRef,
): string | null {
  const wanted = { kind, source, target, [end]: node }
  const allowed = canLink(currentData(), wanted, id)
  return allowed.ok ? null : linkRefusalText[allowed.error]
}
