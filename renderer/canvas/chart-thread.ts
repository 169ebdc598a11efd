let spare: Worker | undefined

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

/** A thread that lays out one chart and draws its lines (`chart-worker.ts`); whoever takes it ends it. */
export function takeChartThread(): Worker {
  const thread = spare ?? startThread()
  spare = undefined
  return thread
}

function startThread(): Worker {
  return new Worker(new URL('./chart-worker.ts', import.meta.url), { type: 'module' })
}
