import type { Plot, PlotShape } from '#shared/reports/indicators/plot.ts'
import './plot.css'

type PlotViewProps = {
  readonly plot: Plot
  /** What it shows, in words. */
  readonly alt: string
}

/** A small chart: what a line stands for is told by its dashes, whatever the colours. */
export function PlotView({ plot: { width, height, letters, shapes }, alt }: PlotViewProps) {
  return (
    <svg
      className="plot"
      role="img"
      aria-label={alt}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={letters === 0 ? undefined : letters}
    >
      {shapes.map((shape, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity, and none is kept between two charts.
        <Shape key={rank} shape={shape} />
      ))}
    </svg>
  )
}

function Shape({ shape }: { readonly shape: PlotShape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline
          className={`plot-line plot-${shape.look}`}
          points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      )
    case 'dot':
      return <circle className="plot-dot" cx={shape.x} cy={shape.y} r={2.2} />
    case 'label':
      return (
        <text className="plot-label" x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      )
  }
}
