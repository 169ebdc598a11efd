import { Panel, useReactFlow, useStore } from '@xyflow/react'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Rect } from '#shared/chart/geometry.ts'
import type { Layout } from '#shared/chart/layout/layout.ts'
import { type Theme, themeOf } from '#shared/chart/scene/theme.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { useThemeName } from './use-theme-name.ts'

const width = 168
const height = 104
const padding = 6

type Fit = { readonly scale: number; readonly left: number; readonly top: number }

/** The whole chart in small, with what is in view; press or drag to go there. */
export function MiniMap({ chart }: { readonly chart: Chart }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = themeOf(useThemeName())
  const [x, y, zoom] = useStore((state) => state.transform)
  const viewWidth = useStore((state) => state.width)
  const viewHeight = useStore((state) => state.height)
  const { setCenter, getZoom } = useReactFlow()
  const ratio = window.devicePixelRatio
  const picture = usePicture(chart, theme, ratio)
  const { scale, left, top } = fitOf((picture ?? chart).layout.bounds)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || picture === null) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.drawImage(picture.image, 0, 0)
    const unit = picture.ratio * scale
    context.setTransform(unit, 0, 0, unit, picture.ratio * left, picture.ratio * top)
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

/** The chart in small without the frame of the view, and what it shows. */
type Picture = {
  readonly image: OffscreenCanvas
  readonly layout: Layout
  readonly theme: Theme
  /** Pixels of the screen for one of the page. */
  readonly ratio: number
}

/** At most this long after an edit, in milliseconds. */
const latest = 500

/** The view moves at each frame, the chart seldom; and the map is drawn after what the person looks at. */
function usePicture(chart: Chart, theme: Theme, ratio: number): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null)
  useEffect(() => {
    if (picture?.layout === chart.layout && picture.theme === theme && picture.ratio === ratio) return
    const id = requestIdleCallback(() => setPicture(draw(chart, theme, ratio)), { timeout: latest })
    return () => cancelIdleCallback(id)
  }, [picture, chart, theme, ratio])
  return picture
}

function draw(chart: Chart, theme: Theme, ratio: number): Picture {
  const { layout } = chart
  const image = new OffscreenCanvas(width * ratio, height * ratio)
  const context = image.getContext('2d')
  if (context === null) return { image, layout, theme, ratio }
  const { scale, left, top } = fitOf(layout.bounds)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = theme.page
  context.fillRect(0, 0, width, height)
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top)
  for (const band of layout.bands) {
    context.fillStyle = theme.levels[band.level].tint
    context.fillRect(band.x, band.y, band.width, band.height)
  }
  const nodes = nodesById(chart.graph)
  for (const box of layout.boxes.values()) {
    const level = nodes.get(box.id)?.level ?? box.band
    context.fillStyle = box.childCount > 0 ? theme.levels[level].light : theme.levels[level].barFill
    context.fillRect(box.x, box.y, box.width, box.height)
  }
  return { image, layout, theme, ratio }
}

function fitOf(bounds: Rect): Fit {
  const scale = Math.min((width - 2 * padding) / bounds.width, (height - 2 * padding) / bounds.height)
  return {
    scale,
    left: (width - bounds.width * scale) / 2 - bounds.x * scale,
    top: (height - bounds.height * scale) / 2 - bounds.y * scale,
  }
}
