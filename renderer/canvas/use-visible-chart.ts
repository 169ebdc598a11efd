import { useStore } from '@xyflow/react'
import { useMemo, useState } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { inflate, type Point, type Rect } from '#shared/chart/geometry.ts'
import { firstOf } from '#shared/chart/spatial/walk.ts'
import { useCanvas } from './canvas-store.ts'
import { useConnect } from './connect-store.ts'
import { isCountedAt } from './counted.ts'
import { type DraggedChart, successiveDrags } from './dragged-chart.ts'
import { type FlowNode, flowNodes, isCrowded, keepFlowNodes } from './flow-nodes.ts'
import { useHand } from './use-hand.ts'

const nowhere: ReadonlyMap<string, Point> = new Map()

/** The slice is computed again when the view crosses a line of a grid of this many pixels, not at each frame. */
const slice = 300

/** The chart with what is dragged in its new place, and the nodes in view to touch. */
export function useVisibleChart(chart: Chart): { readonly shown: DraggedChart; readonly nodes: FlowNode[] } {
  const dragged = useCanvas((state) => state.dragged)
  const selected = useCanvas((state) => state.selectedNodes)
  const current = useCanvas((state) => state.current)
  const slicedText = useStore(slicedView)
  const isCounted = useStore(({ transform: [, , zoom] }) => isCountedAt(zoom))
  const lineFrom = useConnect(({ connecting }) => connecting?.sourceId)
  const [keep] = useState(successiveNodes)
  const [drag] = useState(successiveDrags)
  const isCopying = useCanvas((state) => state.isCopying)
  const shown = useMemo(() => drag(chart, dragged), [drag, chart, dragged])
  const tabStop = useMemo(() => tabStopOf(chart, current), [chart, current])
  const looked = useMemo(() => viewOf(slicedText), [slicedText])
  const hand = useHand(useMemo(() => isCrowded(chart, looked, isCounted), [chart, looked, isCounted]))
  const view = useMemo(() => ({ ...looked, hand }), [looked, hand])
  const nodes = useMemo(
    () =>
      keep(
        flowNodes(isCopying ? chart : shown, view, {
          dragged: isCopying ? nowhere : dragged,
          selected,
          tabStop,
          lineFrom,
          isCounted,
        }),
      ),
    [keep, chart, shown, view, dragged, isCopying, selected, tabStop, lineFrom, isCounted],
  )
  return { shown, nodes }
}

function tabStopOf({ layout }: Chart, current: string | null): string | undefined {
  return current !== null && layout.boxes.has(current) ? current : firstOf(layout)
}

/** Nodes as they were where nothing changed: React Flow then renders only those that did. */
function successiveNodes(): (nodes: FlowNode[]) => FlowNode[] {
  let last: FlowNode[] = []
  return (nodes) => {
    last = keepFlowNodes(last, nodes)
    return last
  }
}

function viewOf(text: string): { readonly around: Rect; readonly exact: Rect } {
  const [unit = 0, left = 0, top = 0, right = 0, bottom = 0] = text.split(' ').map(Number)
  const exact = { x: left * unit, y: top * unit, width: (right - left) * unit, height: (bottom - top) * unit }
  return { exact, around: inflate(exact, unit) }
}

type FlowState = {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}

// A text, so that equal slices compare equal; the grid itself changes at each doubling of the zoom only.
function slicedView({ transform: [x, y, zoom], width, height }: FlowState): string {
  const unit = slice * 2 ** Math.max(0, Math.round(-Math.log2(zoom)))
  const left = Math.floor(-x / zoom / unit)
  const top = Math.floor(-y / zoom / unit)
  const right = Math.ceil((width - x) / zoom / unit)
  const bottom = Math.ceil((height - y) / zoom / unit)
  return `${unit} ${left} ${top} ${right} ${bottom}`
}
