import { type NodeChange, type OnConnectEnd, useReactFlow } from '@xyflow/react'
import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
} from 'react'
import { perform } from '#renderer/actions/perform.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import {
  chooseTool,
  drag,
  endDrag,
  selectLink,
  selectNodes,
  startRenaming,
  useCanvas,
} from './canvas-store.ts'
import { connectionProblem, nodeUnder, offerLink } from './connecting.ts'
import { createAt, toolFromDrag } from './creating.ts'
import { dropOf } from './dragged-chart.ts'
import { linkAt } from './find-edge.ts'
import { withoutFixed } from './fixed-places.ts'
import type { FlowNode } from './flow-nodes.ts'
import { levelsOf, placementsOf, standingPlacements } from './placements.ts'
import { useLatest } from './use-latest.ts'

/** How near to a line a click must fall, in pixels. */
const reach = 6

/** What the mouse and the keyboard do on the canvas: each gesture ends in one command, or in none. */
export function useGestures(shown: Chart, viewId: ViewId, isReadOnly: boolean) {
  const chart = useLatest(shown)
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const isLettingGo = useRef(false)
  const moves = useMoves(chart, viewId, isLettingGo)

  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
      const { tool } = useCanvas.getState()
      if (tool.type !== 'select') {
        void createAt(chart(), viewId, tool, point)
        if (!event.shiftKey) chooseTool({ type: 'select' })
        return
      }
      selectLink(linkAt(chart().routes, point, reach / getZoom()))
    },
    [chart, viewId, screenToFlowPosition, getZoom],
  )
  const onDrop = useCallback(
    (event: DragEvent) => {
      const tool = toolFromDrag(event.dataTransfer)
      if (tool === null) return
      event.preventDefault()
      void createAt(chart(), viewId, tool, screenToFlowPosition({ x: event.clientX, y: event.clientY }))
      chooseTool({ type: 'select' })
    },
    [chart, viewId, screenToFlowPosition],
  )
  const connections = useConnections(chart)
  return useMemo(
    () => ({
      flow: {
        ...moves,
        ...connections,
        onPaneClick,
        onNodeDoubleClick: (_: MouseEvent, node: FlowNode) => !isReadOnly && startRenaming(node.id),
      },
      surface: {
        onDrop,
        onDragOver: (event: DragEvent) => event.preventDefault(),
        // Before the nodes hear of it, and after.
        onKeyDownCapture: ({ key }: KeyboardEvent) => {
          isLettingGo.current = key === 'Escape'
        },
        onKeyDown: () => {
          isLettingGo.current = false
        },
      },
    }),
    [moves, connections, onPaneClick, onDrop, isReadOnly],
  )
}

/** Selecting and moving: places are the canvas's own until the drop, which is one command for all that moved. */
function useMoves(chart: () => Chart, viewId: ViewId, isLettingGo: RefObject<boolean>) {
  const store = useCallback(async () => {
    const { places, levels } = withoutFixed(chart(), dropOf(chart(), useCanvas.getState().dragged))
    if (places.size > 0) {
      await perform({
        type: 'chart.move',
        placements: placementsOf(chart(), viewId, places),
        standing: standingPlacements(chart(), viewId, (id) => places.has(id)),
        levels: levelsOf(chart(), levels),
      })
    }
    // The replica has the new places by now: the command is announced before it is answered.
    endDrag()
  }, [chart, viewId])

  const isDragging = useRef(false)
  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      // React Flow answers Escape by choosing the node that has the keyboard, where nothing was chosen.
      select(
        changes.filter((change) => !(isLettingGo.current && change.type === 'select' && change.selected)),
      )
      const moved = changes.filter((change) => change.type === 'position')
      if (moved.length === 0) return
      const places = new Map<string, Point>(useCanvas.getState().dragged)
      for (const { id, position } of moved) if (position !== undefined) places.set(id, position)
      drag(places)
      // An arrow key is a whole move by itself; a drag is stored once it has stopped, which is told apart.
      const isOfDrag = isDragging.current
      isDragging.current = moved.some(({ dragging }) => dragging === true)
      if (!isOfDrag && !isDragging.current) void store()
    },
    [store, isLettingGo],
  )
  return useMemo(
    () => ({
      onNodesChange,
      onNodeDragStop: () => void store(),
      onSelectionDragStop: () => void store(),
    }),
    [onNodesChange, store],
  )
}

function select(changes: readonly NodeChange<FlowNode>[]): void {
  const { selectedNodes } = useCanvas.getState()
  const next = new Set(selectedNodes)
  let isChanged = false
  for (const change of changes) {
    if (change.type !== 'select') continue
    isChanged = true
    if (change.selected) next.add(change.id)
    else next.delete(change.id)
  }
  if (isChanged) selectNodes(next)
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
      if (point === undefined || state.fromNode === null) return
      const target = state.toNode?.id ?? nodeUnder(point.clientX, point.clientY)
      if (target !== null) {
        offerLink(chart(), state.fromNode.id, target, { x: point.clientX, y: point.clientY })
      }
    },
    [chart],
  )
  return useMemo(() => ({ isValidConnection, onConnectEnd }), [isValidConnection, onConnectEnd])
}
