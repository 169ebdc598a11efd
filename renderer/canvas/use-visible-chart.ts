import { useStore } from '@xyflow/react'
import { useMemo } from 'react'
import { useCanvas } from './canvas-store.ts'
import { draggedChart } from './dragged-chart.ts'
import { type FlowNode, flowNodes } from './flow-nodes.ts'
import type { Chart } from './use-chart.ts'

/** The slice is computed again when the view crosses a line of this grid, not at each frame of a pan. */
const slice = 300

/** The chart with what is dragged in its new place, and the nodes in view to touch. */
export function useVisibleChart(chart: Chart): { readonly shown: Chart; readonly nodes: FlowNode[] } {
  const dragged = useCanvas((state) => state.dragged)
  const selected = useCanvas((state) => state.selectedNodes)
  const view = useStore(slicedView)
  const shown = useMemo(() => draggedChart(chart, dragged), [chart, dragged])
  const nodes = useMemo(() => {
    const [left = 0, top = 0, right = 0, bottom = 0] = view.split(' ').map(Number)
    const rect = {
      x: left * slice,
      y: top * slice,
      width: (right - left) * slice,
      height: (bottom - top) * slice,
    }
    return flowNodes(shown, rect, dragged, selected)
  }, [shown, view, dragged, selected])
  return { shown, nodes }
}

type FlowState = {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}

// A text, so that equal slices compare equal.
function slicedView({ transform: [x, y, zoom], width, height }: FlowState): string {
  const left = Math.floor(-x / zoom / slice) - 1
  const top = Math.floor(-y / zoom / slice) - 1
  const right = Math.ceil((width - x) / zoom / slice) + 1
  const bottom = Math.ceil((height - y) / zoom / slice) + 1
  return `${left} ${top} ${right} ${bottom}`
}
