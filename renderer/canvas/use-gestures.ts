import { type OnConnectEnd, useReactFlow } from '@xyflow/react'
import { type DragEvent, type MouseEvent, useCallback, useMemo } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { addsTo } from './adds-to.ts'
import { chooseTool, selectLink, startRenaming, toggleSelected, useCanvas } from './canvas-store.ts'
import { labelLink, offerLinkedNode, startConnecting, stopConnecting, useConnect } from './connect-store.ts'
import { connectionProblem, nodeUnder, offerLink } from './connecting.ts'
import { createAt, toolFromDrag } from './creating.ts'
import { linkAt, reachOfHand } from './find-edge.ts'
import type { FlowNode } from './flow-nodes.ts'
import { landOn } from './landing-store.ts'
import { reattach } from './reattach.ts'
import { useGiveUpConnecting } from './use-give-up-connecting.ts'
import { useLatest } from './use-latest.ts'
import { useMoves } from './use-moves.ts'

/** What the mouse and the keyboard do on the canvas: each gesture ends in one command, or in none. */
export function useGestures(shown: Chart, viewId: ViewId, isReadOnly: boolean) {
  const chart = useLatest(shown)
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const moves = useMoves(chart, viewId)

  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const { tool } = useCanvas.getState()
      if (tool.type !== 'select') {
        void createAt(chart(), viewId, tool, point)
        if (!event.shiftKey) chooseTool({ type: 'select' })
        return
      }
      const link = linkAt(chart().routes, point, reachOfHand / getZoom())
      if (event.detail === 2 && link !== null && !isReadOnly) labelLink(link)
      if (!addsTo(event)) selectLink(link)
      else if (link !== null) toggleSelected('link', link)
    },
    [chart, viewId, isReadOnly, screenToFlowPosition, getZoom],
  )
  const onDrop = useCallback(
    (event: DragEvent) => {
      landOn(null)
      const tool = toolFromDrag(event.dataTransfer)
      if (tool === null) return
      event.preventDefault()
      void createAt(chart(), viewId, tool, screenToFlowPosition({ x: event.clientX, y: event.clientY }))
      chooseTool({ type: 'select' })
    },
    [chart, viewId, screenToFlowPosition],
  )
  const joining = useConnections(chart)
  useGiveUpConnecting()
  return useMemo(
    () => ({
      flow: {
        ...moves,
        ...joining.connections,
        onPaneClick,
        onNodeClick: (event: MouseEvent, node: FlowNode) =>
          joining.takesTarget(event, node) || moves.onNodeClick(event, node),
        onNodeDoubleClick: (_: MouseEvent, node: FlowNode) => !isReadOnly && startRenaming(node.id),
      },
      surface: {
        onDrop,
        onDragOver: (event: DragEvent) => {
          event.preventDefault()
          const { y } = screenToFlowPosition({ x: event.clientX, y: event.clientY })
          landOn(bandAt(chart().layout, y)?.level ?? null)
        },
        onDragLeave: () => landOn(null),
      },
    }),
    [chart, moves, joining, onPaneClick, onDrop, isReadOnly, screenToFlowPosition],
  )
}

/** Joining two nodes: allowed targets are told while the line is drawn, refused ones say why at the drop. */
function useConnections(chart: () => Chart) {
  const isValidConnection = useCallback(
    ({ source, target }: { source: string; target: string }) =>
      connectionProblem(chart(), source, target) === null,
    [chart],
  )
  const onConnectEnd: OnConnectEnd = useCallback(
    (event, state) => {
      const point = 'clientX' in event ? event : event.changedTouches[0]
      const isGivenUp = useConnect.getState().connecting === null
      if (point === undefined || state.fromNode === null || isGivenUp) return
      stopConnecting()
      const at = { x: point.clientX, y: point.clientY }
      const target = state.toNode?.id ?? nodeUnder(at.x, at.y)
      if (target !== null) offerLink(chart(), state.fromNode.id, target, at)
      else offerLinkedNode(chart(), state.fromNode.id, at)
    },
    [chart],
  )
  return useMemo(
    () => ({
      connections: {
        isValidConnection,
        onConnectStart: (_: unknown, { nodeId }: { nodeId: string | null }) =>
          nodeId !== null && startConnecting(nodeId, 'mouse'),
        onConnectEnd,
      },
      // A target chosen with the mouse while the bar asks for one.
      takesTarget: (event: MouseEvent, { id }: FlowNode) => {
        const { connecting } = useConnect.getState()
        if (connecting?.by !== 'choice' || id === connecting.sourceId) return false
        stopConnecting()
        if (connecting.moved !== undefined) {
          void reattach(chart(), connecting.moved.link, connecting.moved.end, id)
          return true
        }
        offerLink(chart(), connecting.sourceId, id, { x: event.clientX, y: event.clientY })
        return true
      },
    }),
    [chart, isValidConnection, onConnectEnd],
  )
}
