import { drawElsewhere } from '#shared/chart/drawn-elsewhere.ts'
import type { ChartGraph } from '#shared/chart/graph.ts'

// A thread of its own: a large chart takes longer to lay out than a frame.
self.onmessage = ({ data }: MessageEvent<ChartGraph>) =>
  drawElsewhere(data, (progress) => self.postMessage(progress))
