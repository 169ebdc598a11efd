import { drawElsewhere } from '#shared/chart/drawn-elsewhere.ts'
import { tidyChart } from '#shared/chart/layout/layout-chart.ts'
import type { ThreadWork } from './chart-thread.ts'

// A thread of its own: a large chart takes longer to lay out than a frame.
self.onmessage = ({ data }: MessageEvent<ThreadWork>) => {
  if (data.type === 'draw') drawElsewhere(data.graph, (progress) => self.postMessage(progress))
  else self.postMessage(tidyChart(data.graph, data.scope).positions)
}
