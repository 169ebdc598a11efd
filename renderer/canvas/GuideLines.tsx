import { useStore } from '@xyflow/react'
import type { EqualGap, Guide } from '#shared/chart/arranging/guides.ts'
import { useGuides } from './guide-store.ts'

/** Half the length of the stroke that ends an equal distance, in pixels. */
const stroke = 4

/** With what a dragged thing lines up, and the distances that are equal. */
export function GuideLines() {
  const { guides, gaps } = useGuides()
  const transform = useStore((state) => state.transform)
  if (guides.length + gaps.length === 0) return null
  return (
    <svg className="chart-guides" aria-hidden="true">
      {guides.map((guide) => (
        <path key={keyOf(guide)} d={lineOf(guide, transform)} />
      ))}
      {gaps.map((gap) => (
        <path key={keyOf(gap)} className="chart-guides-gap" d={gapOf(gap, transform)} />
      ))}
    </svg>
  )
}

type Transform = readonly [x: number, y: number, zoom: number]

function keyOf({ axis, at, from, to }: Guide): string {
  return `${axis} ${at} ${from} ${to}`
}

function lineOf({ axis, at, from, to }: Guide, [x, y, zoom]: Transform): string {
  return axis === 'x'
    ? `M${crisp(at * zoom + x)} ${from * zoom + y}V${to * zoom + y}`
    : `M${from * zoom + x} ${crisp(at * zoom + y)}H${to * zoom + x}`
}

function gapOf({ axis, at, from, to }: EqualGap, [x, y, zoom]: Transform): string {
  if (axis === 'x') {
    const [left, right, middle] = [from * zoom + x, to * zoom + x, crisp(at * zoom + y)]
    return `M${left} ${middle}H${right}M${left} ${middle - stroke}v${2 * stroke}M${right} ${middle - stroke}v${2 * stroke}`
  }
  const [top, bottom, middle] = [from * zoom + y, to * zoom + y, crisp(at * zoom + x)]
  return `M${middle} ${top}V${bottom}M${middle - stroke} ${top}h${2 * stroke}M${middle - stroke} ${bottom}h${2 * stroke}`
}

// A line of one pixel covers one pixel.
function crisp(at: number): number {
  return Math.round(at) + 0.5
}
