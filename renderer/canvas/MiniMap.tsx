import { Panel, useReactFlow, useStore } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { nodesById } from './flow-nodes.ts'
import type { Chart } from './use-chart.ts'
import { useThemeName } from './use-theme-name.ts'

const width = 168
const height = 104
const padding = 6

/** The whole chart in small, with what is in view; press or drag to go there. */
export function MiniMap({ chart }: { readonly chart: Chart }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = themeOf(useThemeName())
  const [x, y, zoom] = useStore((state) => state.transform)
  const viewWidth = useStore((state) => state.width)
  const viewHeight = useStore((state) => state.height)
  const { setCenter, getZoom } = useReactFlow()
  const { bounds, bands, boxes } = chart.layout
  const scale = Math.min((width - 2 * padding) / bounds.width, (height - 2 * padding) / bounds.height)
  const left = (width - bounds.width * scale) / 2 - bounds.x * scale
  const top = (height - bounds.height * scale) / 2 - bounds.y * scale

  const ratio = window.devicePixelRatio

  // The view moves at each frame, the chart seldom.
  const picture = useMemo(() => {
    const drawn = new OffscreenCanvas(width * ratio, height * ratio)
    const context = drawn.getContext('2d')
    if (context === null) return drawn
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.fillStyle = theme.page
    context.fillRect(0, 0, width, height)
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top)
    for (const band of bands) {
      context.fillStyle = theme.levels[band.level].tint
      context.fillRect(band.x, band.y, band.width, band.height)
    }
    const nodes = nodesById(chart)
    for (const box of boxes.values()) {
      const level = nodes.get(box.id)?.level ?? box.band
      context.fillStyle = box.childCount > 0 ? theme.levels[level].light : theme.levels[level].barFill
      context.fillRect(box.x, box.y, box.width, box.height)
    }
    return drawn
  }, [chart, bands, boxes, theme, scale, left, top])

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.drawImage(picture, 0, 0)
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top)
    context.strokeStyle = theme.accent
    context.lineWidth = 1.5 / scale
    context.strokeRect(-x / zoom, -y / zoom, viewWidth / zoom, viewHeight / zoom)
  }, [picture, theme, scale, left, top, x, y, zoom, viewWidth, viewHeight])

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons !== 1) return
    const frame = event.currentTarget.getBoundingClientRect()
    const at = {
      x: (event.clientX - frame.left - left) / scale,
      y: (event.clientY - frame.top - top) / scale,
    }
    void setCenter(at.x, at.y, { zoom: getZoom() })
  }
  return (
    <Panel position="bottom-right" className="chart-minimap nopan nodrag">
      <canvas
        ref={canvas}
        role="img"
        aria-label={text.minimap}
        width={width * ratio}
        height={height * ratio}
        style={{ width, height }}
        onPointerDown={go}
        onPointerMove={go}
      />
    </Panel>
  )
}
