import { useEffect, useRef, useState } from 'react'
import type { KnownChart } from '#shared/chart/chart.ts'
import { type ChartProgress, chartLaidOut, withSentRouting } from '#shared/chart/drawn-elsewhere.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'

/** How far the first chart of a canvas is; small ones are computed at once, where they are shown. */
export type FirstChart =
  | { readonly type: 'at-once' }
  | { readonly type: 'awaited' }
  | { readonly type: 'laid-out'; readonly chart: KnownChart }
  | { readonly type: 'whole'; readonly chart: KnownChart }

/** More nodes and lines than this take another thread: sending them there and back costs a frame or two. */
const mostAtOnce = 1_500

/** The first chart of a canvas; what is edited meanwhile is not in it. */
export function useFirstChart(graph: ChartGraph): FirstChart {
  const [first, setFirst] = useState<FirstChart>(() => {
    const isLarge = graph.nodes.length + graph.edges.length > mostAtOnce
    return isLarge ? { type: 'awaited' } : { type: 'at-once' }
  })
  const start = useRef({ graph, isLarge: first.type === 'awaited' })
  useEffect(() => {
    const { graph: wanted, isLarge } = start.current
    return isLarge ? drawnInThread(wanted, setFirst) : undefined
  }, [])
  return first
}

/** Tells of each step; returns the function that gives up. */
function drawnInThread(graph: ChartGraph, tell: (first: FirstChart) => void): () => void {
  const worker = new Worker(new URL('./chart-worker.ts', import.meta.url), { type: 'module' })
  let chart: KnownChart | null = null
  worker.onmessage = ({ data }: MessageEvent<ChartProgress>) => {
    if (data.type === 'laid-out') {
      chart = chartLaidOut(graph, data.layout)
      tell({ type: 'laid-out', chart })
    } else if (chart !== null) {
      tell({ type: 'whole', chart: withSentRouting(chart, data.routing) })
      worker.terminate()
    }
  }
  // Without the thread, as if it were small.
  worker.onerror = () => tell({ type: 'at-once' })
  worker.postMessage(graph)
  return () => worker.terminate()
}
