import { useEffect, useMemo, useRef, useState } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { inflate, type Rect, unionOf } from '#shared/chart/geometry.ts'
import { standIn } from '#shared/chart/layout/layout.ts'
import { buildScene } from '#shared/chart/scene/build-scene.ts'
import { comparisonAlpha, comparisonGroup, isCompared } from '#shared/chart/scene/comparison.ts'
import { detailFor } from '#shared/chart/scene/detail.ts'
import type { Scene, SceneGroup } from '#shared/chart/scene/scene.ts'
import { type ThemeName, themeOf } from '#shared/chart/scene/theme.ts'
import { chartWords } from '#shared/text/chart.ts'
import { paintScene } from './paint-scene.ts'
import { trailScale } from './trail-scale.ts'
import { type PictureView, usePictureView } from './use-picture-view.ts'
import { useThemeName } from './use-theme-name.ts'

type ChartPictureProps = {
  readonly chart: Chart
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  /** A node that comes forward while the rest steps back. */
  readonly highlighted?: string | null
  /** Nodes that it is brought near to; all of the chart by default. */
  readonly framed?: ReadonlySet<string> | null
  /** How it is moved and brought near, for whoever may do so. */
  readonly moving?: string | null
}

const margin = 12
/** A small organisation is not blown up. */
const largestZoom = 1
const fadedAlpha = 0.35
/** What stands around framed nodes, in units of the chart: where they are is seen. */
const surroundings = 90

/** A chart as it will be, fitted into the space there is, with what differs when it compares: nothing in it can be changed. */
export function ChartPicture(props: ChartPictureProps) {
  const { chart, label, highlighted = null, framed = null, moving = null } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height } = useSize(canvas)
  const theme = useThemeName()
  const fitted = useMemo(
    () => fittedIn(boundsOf(chart, framed), width, height),
    [chart, framed, width, height],
  )
  const { view, handlers } = usePictureView(fitted, { width, height })

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (element === null || !context || width === 0) return
    const pixelRatio = window.devicePixelRatio
    element.width = Math.round(width * pixelRatio)
    element.height = Math.round(height * pixelRatio)
    const scene = sceneOf(chart, theme, view.zoom)
    const fade = alphaOf(chart, highlighted)
    paintScene(context, scene, { ...view, width, height, pixelRatio }, fade)
  }, [chart, theme, width, height, highlighted, view])

  const movable = moving === null ? {} : { ...handlers, tabIndex: 0, title: moving, 'data-movable': true }
  return <canvas ref={canvas} className="chart-picture" role="img" aria-label={label} {...movable} />
}

function fittedIn(bounds: Rect, width: number, height: number): PictureView {
  const zoom = Math.min(
    (width - 2 * margin) / bounds.width,
    (height - 2 * margin) / bounds.height,
    largestZoom,
  )
  return {
    zoom,
    x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
  }
}

function boundsOf({ layout }: Chart, framed: ReadonlySet<string> | null): Rect {
  const boxes = [...(framed ?? [])].flatMap((id) => standIn(layout, id) ?? [])
  return boxes.length === 0 ? layout.bounds : inflate(unionOf(boxes), surroundings)
}

function sceneOf({ graph, layout, routes }: Chart, theme: ThemeName, zoom: number): Scene {
  const detail = detailFor(zoom)
  const scene = buildScene(graph, layout, routes, { theme, detail, words: chartWords })
  if (!isCompared(graph)) return scene
  const ink = { theme: themeOf(theme), words: chartWords, detail }
  return {
    ...scene,
    groups: [...scene.groups, comparisonGroup(ink, graph, layout, routes, trailScale(zoom))],
  }
}

function alphaOf({ graph, layout }: Chart, highlighted: string | null): (group: SceneGroup) => number {
  if (isCompared(graph)) return comparisonAlpha(graph, layout)
  return ({ role, id }) => (highlighted === null || role === 'band' || id === highlighted ? 1 : fadedAlpha)
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
