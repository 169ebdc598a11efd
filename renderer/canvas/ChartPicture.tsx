import { useEffect, useRef, useState } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { detailFor } from '#shared/chart/scene/detail.ts'
import type { SceneGroup } from '#shared/chart/scene/scene.ts'
import { chartWords } from '#shared/text/chart.ts'
import { paintScene } from './paint-scene.ts'
import { useThemeName } from './use-theme-name.ts'

type ChartPictureProps = {
  readonly chart: Chart
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  /** A node that comes forward while the rest steps back. */
  readonly highlighted?: string | null
}

const margin = 12
/** A small organisation is not blown up. */
const largestZoom = 1
const fadedAlpha = 0.35

/** A chart as it will be, fitted into the space there is: to be looked at, not touched. */
export function ChartPicture({ chart, label, highlighted = null }: ChartPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useSize(canvas)
  const theme = useThemeName()

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (element === null || !context || width === 0) return
    const { bounds } = chart.layout
    const zoom = Math.min(
      (width - 2 * margin) / bounds.width,
      (height - 2 * margin) / bounds.height,
      largestZoom,
    )
    const pixelRatio = window.devicePixelRatio
    element.width = Math.round(width * pixelRatio)
    element.height = Math.round(height * pixelRatio)
    const scene = buildScene(chart.graph, chart.layout, chart.routes, {
      ...{ theme, detail: detailFor(zoom), words: chartWords },
    })
    const x = (width - bounds.width * zoom) / 2 - bounds.x * zoom
    const y = (height - bounds.height * zoom) / 2 - bounds.y * zoom
    const isForward = ({ role, id }: SceneGroup) =>
      highlighted === null || role === 'band' || id === highlighted
    paintScene(context, scene, { x, y, zoom, width, height, pixelRatio }, (group) =>
      isForward(group) ? 1 : fadedAlpha,
    )
  }, [chart, theme, width, height, highlighted])

  return <canvas ref={canvas} className="chart-picture" role="img" aria-label={label} />
}

/** The size that the page gives to an element, followed. */
function useSize(element: React.RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const observed = element.current
    if (observed === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize({ width, height })
    })
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return size
}
