import type { Point } from '#shared/chart/geometry.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'
import { tidyChart } from '#shared/chart/layout/layout-chart.ts'

/** What a thread is asked: a chart from nothing, told step by step, or the places of one that is laid out again. */
export type ThreadWork =
  | { readonly type: 'draw'; readonly graph: ChartGraph }
  | { readonly type: 'tidy'; readonly graph: ChartGraph; readonly scope?: ReadonlySet<string> | undefined }

/** More nodes and lines than this take a thread: sending them there and back costs a frame or two. */
const mostAtOnce = 1_500

let spare: Worker | undefined

export function isForThread({ nodes, edges }: ChartGraph): boolean {
  return nodes.length + edges.length > mostAtOnce
}

/** Starts the thread of the next large chart beforehand: starting one takes as long as laying out a small chart. */
export function prepareChartThread(): void {
  if (spare !== undefined) return
  const thread = startThread()
  // The chart will try again by itself, and do without.
  thread.onerror = () => {
    spare = undefined
  }
  spare = thread
}

/** A thread that has been asked for one work (`chart-worker.ts`); whoever takes it ends it. */
export function takeChartThread(work: ThreadWork): Worker {
  const thread = spare ?? startThread()
  spare = undefined
  thread.postMessage(work)
  return thread
}

function startThread(): Worker {
  return new Worker(new URL('./chart-worker.ts', import.meta.url), { type: 'module' })
}

/** Where the nodes of a chart stand that is laid out again, or those of a part of it; the page answers meanwhile. */
export function tidiedPlaces(
  graph: ChartGraph,
  scope: ReadonlySet<string> | undefined,
): Promise<ReadonlyMap<string, Point>> {
  const here = () => tidyChart(graph, scope).positions
  if (!isForThread(graph)) return Promise.resolve(here())
  return new Promise((resolve) => {
    const thread = takeChartThread({ type: 'tidy', graph, scope })
    const end = (places: ReadonlyMap<string, Point>) => {
      thread.terminate()
      resolve(places)
    }
    thread.onmessage = ({ data }: MessageEvent<ReadonlyMap<string, Point>>) => end(data)
    // Without the thread, as if it were small.
    thread.onerror = () => end(here())
  })
}
