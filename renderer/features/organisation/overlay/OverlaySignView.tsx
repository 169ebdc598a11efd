import { overlaySigns, pillLooks } from '#shared/chart/scene/overlay-signs.ts'
import type { OverlayCategory } from '#shared/organisation/overlays/overlay.ts'

/** The sign of a category in its pill, as over the chart. */
export function OverlaySignView({ category }: { readonly category: OverlayCategory }) {
  const { fill, radius, dash, isAlarm = false } = pillLooks[category]
  const { d, isStroke = false } = overlaySigns[category]
  return (
    <svg
      className="overlay-sign"
      data-fill={fill}
      data-alarm={isAlarm}
      viewBox="0 0 20 17"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x="1"
        y="1"
        width="18"
        height="15"
        rx={radius}
        {...(dash === undefined ? {} : { strokeDasharray: dash.map((length) => length / 2).join(' ') })}
      />
      <path d={d} transform="translate(6 4.5)" data-stroke={isStroke} />
    </svg>
  )
}
