import { useEffect, useState } from 'react'
import { holdIdleWork } from '#renderer/ui/when-idle.ts'
import type { KnownChart } from '#shared/chart/chart.ts'
import { type ChartProgress, chartLaidOut, withSentRouting } from '#shared/chart/drawn-elsewhere.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { isForThread, takeChartThread } from './chart-thread.ts'

/** How far the first chart of a canvas is; small ones are computed at once, where they are shown. */
export type FirstChart =
  | { readonly type: 'at-once' }
  | { readonly type: 'awaited' }
  | { readonly type: 'laid-out'; readonly chart: KnownChart }
  | { readonly type: 'whole'; readonly chart: KnownChart }

/** The first chart of a canvas; what is edited meanwhile is not in it. */
export function useFirstChart(graph: ChartGraph): FirstChart {
  // Begun while rendering: the thread works while the page puts the rest of the window together.
  const [drawing] = useState(() => (isForThread(graph) ? drawingOf(graph) : null))
  const [first, setFirst] = useState<FirstChart>({ type: drawing === null ? 'at-once' : 'awaited' })
  useEffect(() => drawing?.follow(setFirst), [drawing])
  return first
}

/** A chart that is being drawn in a thread. */
type Drawing = {
  /** Tells how far it is and of each step; the returned function ends the thread. */
  readonly follow: (tell: (first: FirstChart) => void) => () => void
}

// Rendering twice begins once.
const drawings = new WeakMap<ChartGraph, Drawing>()

function drawingOf(graph: ChartGraph): Drawing {
  const drawing = drawings.get(graph) ?? begin(graph)
  drawings.set(graph, drawing)
  return drawing
}

function begin(graph: ChartGraph): Drawing {
  const thread = takeChartThread({ type: 'draw', graph })
  const goOn = holdIdleWork()
  let first: FirstChart = { type: 'awaited' }
  let tell: (first: FirstChart) => void = () => {}
  const end = () => {
    thread.terminate()
    goOn()
    drawings.delete(graph)
  }
  const reach = (next: FirstChart) => {
    first = next
    if (next.type !== 'laid-out') end()
    tell(next)
  }
  thread.onmessage = ({ data }: MessageEvent<ChartProgress>) => {
    if (data.type === 'laid-out') reach({ type: 'laid-out', chart: chartLaidOut(graph, data.layout) })
    else if (first.type === 'laid-out')
      reach({ type: 'whole', chart: withSentRouting(first.chart, data.routing) })
  }
  // Without the thread, as if it were small.
  thread.onerror = () => reach({ type: 'at-once' })
  return {
    follow: (listener) => {
      tell = listener
      listener(first)
      return end
    },
  }
}
