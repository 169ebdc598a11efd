import { bottomOf, type Rect, rightOf, unionOf } from '../geometry.ts'
import { type ChartLevel, chartLevels } from '../graph.ts'
import { gaps } from '../sizes.ts'
import type { Band, Layout } from './layout.ts'

/** Rows from top to bottom around their contents, which are given relative to the origin of each band; an empty row is low or left out. */
export function stackBands(
  contents: ReadonlyMap<ChartLevel, readonly Rect[]>,
  emptyBands: boolean,
): readonly Band[] {
  const all = unionOf([...contents.values()].flat())
  const x = Math.min(0, all.x) - gaps.left
  const width = Math.max(rightOf(all), 0) + gaps.right - x
  const bands: Band[] = []
  let y = 0
  for (const level of chartLevels) {
    const boxes = contents.get(level) ?? []
    if (boxes.length === 0 && !emptyBands) continue
    const extent = unionOf(boxes)
    const top = Math.min(0, extent.y)
    const height = Math.max(gaps.emptyBand, bottomOf(extent) - top + 2 * gaps.band)
    bands.push({ level, x, y, width, height, originY: y + gaps.band - top })
    y += height + gaps.betweenBands
  }
  return bands
}

/** The band in which a point at this height falls; outside all, the nearest. */
export function bandAt(layout: Pick<Layout, 'bands'>, y: number): Band | undefined {
  const distance = (band: Band) => Math.max(band.y - y, y - bottomOf(band), 0)
  let best: Band | undefined
  for (const band of layout.bands) if (best === undefined || distance(band) < distance(best)) best = band
  return best
}
