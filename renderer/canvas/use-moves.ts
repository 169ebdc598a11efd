import { type NodeChange, useReactFlow, useStoreApi } from '@xyflow/react'
import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point, Rect } from '#shared/chart/geometry.ts'
import type { NodeBox } from '#shared/chart/layout/layout.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { addsTo } from './adds-to.ts'
import { useCanvasSettings } from './canvas-settings.ts'
import { drag, endDrag, selectNodes, setCurrent, toggleSelected, useCanvas } from './canvas-store.ts'
import { duplicateSelection } from './copying.ts'
import { dropOf } from './dragged-chart.ts'
import type { FlowNode } from './flow-nodes.ts'
import { hideGuides } from './guide-store.ts'
import { guidedBy, movedBy, onGrid, rootsOf, storePlaces } from './moving.ts'

/** How near something must come to line up, in pixels. */
const reach = 6

/** What the hand holds: the node that it took, and all that moves with it. */
type Held = {
  readonly grabbed: NodeBox
  readonly boxes: readonly NodeBox[]
  /** Taken with Alt: copies are dragged. */
  readonly isCopy: boolean
  isGivenUp: boolean
}

/**
 * Selecting and moving with the mouse. React Flow knows the nodes that are mounted only, so the selection is ours: it
 * tells which node it drags and where to, we move all that is selected, in line with the rest. Places are the canvas's
 * own until the drop, which is one command.
 */
export function useMoves(chart: () => Chart, viewId: ViewId) {
  const store = useStoreApi<FlowNode>()
  const { getZoom } = useReactFlow()
  const held = useRef<Held | null>(null)
  const keys = useModifiers()

  const move = useCallback(
    (id: string, position: Point) => {
      held.current ??= hold(chart(), id, keys())
      const now = held.current
      if (now === null || now.isGivenUp) return
      const by = { x: position.x - now.grabbed.x, y: position.y - now.grabbed.y }
      const isFree = keys().alt
      const { hasGrid } = useCanvasSettings.getState()
      if (isFree || hasGrid) hideGuides()
      const view = viewOf(store.getState())
      const guided = isFree
        ? by
        : hasGrid
          ? onGrid(now.boxes, by)
          : guidedBy(chart(), now.boxes, by, view, reach / getZoom())
      drag(movedBy(now.boxes, guided), now.isCopy)
    },
    [chart, keys, store, getZoom],
  )

  const drop = useCallback(async () => {
    const { isGivenUp = false, isCopy = false } = held.current ?? {}
    const { dragged } = useCanvas.getState()
    held.current = null
    hideGuides()
    if (!isGivenUp && isCopy) {
      const { levels } = dropOf(chart(), dragged)
      await duplicateSelection(chart(), viewId, { places: dragged, levels })
    } else if (!isGivenUp) await storePlaces(chart(), viewId, dropOf(chart(), dragged))
    // The replica has the new places by now: the command is announced before it is answered.
    endDrag()
  }, [chart, viewId])

  const onNodesChange = useCallback(
    (changes: NodeChange<FlowNode>[]) => {
      const moved = changes.find((change) => change.type === 'position' && change.dragging === true)
      if (moved?.type === 'position' && moved.position !== undefined) move(moved.id, moved.position)
    },
    [move],
  )
  useEscape(held)
  return useMemo(
    () => ({
      onNodesChange,
      onNodeDragStop: () => void drop(),
      onSelectionDragStop: () => void drop(),
      onNodeClick: (event: MouseEvent, { id }: FlowNode) => {
        if (addsTo(event)) toggleSelected('node', id)
        else selectNodes([id])
      },
    }),
    [onNodesChange, drop],
  )
}

/** What is taken with a node: the selection, when it is of it; else it alone, which is then selected. */
function hold({ layout }: Chart, id: string, { adds, alt }: Modifiers): Held | null {
  const grabbed = layout.boxes.get(id)
  if (grabbed === undefined) return null
  const { selectedNodes } = useCanvas.getState()
  if (!selectedNodes.has(id)) selectNodes(adds ? [...selectedNodes, id] : [id])
  // Its element stays, wherever the view goes meanwhile.
  setCurrent(id)
  const boxes = rootsOf(layout, useCanvas.getState().selectedNodes)
  // What the hand holds is what comes to stand on the grid.
  return {
    grabbed,
    boxes: [...boxes].sort((a, b) => Number(b.id === id) - Number(a.id === id)),
    isCopy: alt,
    isGivenUp: false,
  }
}

/** Escape leaves what is being dragged where it was. */
function useEscape(held: { current: Held | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held.current === null) return
      held.current.isGivenUp = true
      event.stopPropagation()
      // React Flow has no way to give up a drag: the button is let go for it, which ends at `drop`.
      window.dispatchEvent(new MouseEvent('mouseup', { view: window }))
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      if (held.current === null) return
      // Another view comes meanwhile: nothing of it was taken.
      held.current = null
      hideGuides()
      endDrag()
    }
  }, [held])
}

type Modifiers = { readonly alt: boolean; readonly adds: boolean }

/** Which keys are held now: no drag handler of React Flow tells it in time. */
function useModifiers(): () => Modifiers {
  const held = useRef<Modifiers>({ alt: false, adds: false })
  useEffect(() => {
    const follow = (event: globalThis.MouseEvent | globalThis.KeyboardEvent) => {
      held.current = { alt: event.altKey, adds: addsTo(event) }
    }
    const events = ['pointermove', 'pointerdown', 'keydown', 'keyup'] as const
    for (const name of events) window.addEventListener(name, follow, { capture: true })
    return () => {
      for (const name of events) window.removeEventListener(name, follow, { capture: true })
    }
  }, [])
  return useCallback(() => held.current, [])
}

function viewOf(state: {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}): Rect {
  const [x, y, zoom] = state.transform
  return { x: -x / zoom, y: -y / zoom, width: state.width / zoom, height: state.height / zoom }
}
