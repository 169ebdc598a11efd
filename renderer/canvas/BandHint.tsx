import { useStore, ViewportPortal } from '@xyflow/react'
import type { Chart } from '#shared/chart/chart.ts'
import type { ChartLevel } from '#shared/chart/graph.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import { levelHint } from '#shared/text/connect.ts'
import { useCanvas } from './canvas-store.ts'
import { useLanding } from './landing-store.ts'

/** After a moment, the band in which what is dragged would be dropped, and so the level that it would have. */
export function BandHint({ chart }: { readonly chart: Chart }) {
  const fromPalette = useLanding((landing) => landing.level)
  const crossed = useCanvas((state) => levelCrossed(chart, state.dragged))
  const [x, , zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const level = fromPalette ?? crossed
  const band = chart.layout.bands.find((one) => one.level === level)
  if (level === null || band === undefined) return null
  const place = { left: -x / zoom, top: band.y, width: width / zoom, height: band.height }
  return (
    <ViewportPortal>
      <div className="chart-band-hint" style={{ ...place, borderWidth: 2 / zoom }}>
        <span role="status" style={{ scale: String(1 / zoom) }}>
          {levelHint(level)}
        </span>
      </div>
    </ViewportPortal>
  )
}

/** The level that the one thing that is dragged would take by being dropped in another band; null when it keeps its own. */
function levelCrossed(
  { layout }: Chart,
  dragged: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): ChartLevel | null {
  const [held, ...others] = dragged
  const box = held === undefined ? undefined : layout.boxes.get(held[0])
  if (held === undefined || box === undefined || others.length > 0) return null
  // A container stays in the band of what it holds, and what stands in one goes with it.
  if (box.containerId !== undefined || box.childCount > 0) return null
  const band = bandAt(layout, held[1].y + box.height / 2)
  return band === undefined || band.level === box.band ? null : band.level
}
