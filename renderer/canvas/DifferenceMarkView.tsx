import type { DifferenceMark } from '#shared/chart/graph.ts'
import { differenceSignPaths } from '#shared/chart/scene/comparison.ts'
import './difference-mark.css'

/** The mark of a difference, as the chart draws it; what it means is said beside it. */
export function DifferenceMarkView({ mark }: { readonly mark: DifferenceMark }) {
  const rounding = { added: 7, removed: 0, changed: 3 }[mark]
  return (
    <svg className="difference-mark" data-mark={mark} viewBox="-8 -8 16 16" aria-hidden>
      <rect x={-7} y={-7} width={14} height={14} rx={rounding} />
      <path d={differenceSignPaths[mark]} transform="translate(-4 -4)" />
    </svg>
  )
}
