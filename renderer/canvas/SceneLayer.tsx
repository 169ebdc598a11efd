import { useStore } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Chart } from '#shared/chart/chart.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import { comparisonAlpha, comparisonGroup, isCompared } from '#shared/chart/scene/comparison.ts'
import { countedPlates } from '#shared/chart/scene/counted-container.ts'
import { detailFor } from '#shared/chart/scene/detail.ts'
import { noGroups } from '#shared/chart/scene/drawn-groups.ts'
import { type Alpha, faintest, forwardAlpha } from '#shared/chart/scene/emphasis.ts'
import { overlayAlpha, overlayGroups } from '#shared/chart/scene/overlay.ts'
import { themeOf } from '#shared/chart/scene/theme.ts'
import { trailAlpha, trailGroup } from '#shared/chart/scene/trail.ts'
import type { OverlayMark } from '#shared/organisation/overlays/overlay.ts'
import { trailStops } from '#shared/reports/parts/trail-lines.ts'
import { chartWords } from '#shared/text/chart.ts'
import { overlayWords } from '#shared/text/overlays.ts'
import { useCanvas } from './canvas-store.ts'
import { countedContainers, countFirmness, isCountedAt, withCounts } from './counted.ts'
import type { DraggedChart } from './dragged-chart.ts'
import { copiedGroups, movedGroups } from './moved-groups.ts'
import { type Painting, paintChanges } from './paint-changes.ts'
import { relatedTo } from './related.ts'
import { trailScale } from './trail-scale.ts'
import { useThemeName } from './use-theme-name.ts'
import { useTrail } from './use-trail.ts'
import { successiveIndexes } from './visible-groups.ts'

const nothing: ReadonlySet<string> = new Set()
const noMarks: readonly OverlayMark[] = []

/** What is not related to the selection steps back, more so what a filter leaves out, most where a line cannot end. */
const fadedAlpha = 0.4
const filteredAlpha = 0.25
const refusedAlpha = 0.2

function relatedAlpha(related: ReadonlySet<string>): Alpha {
  return ({ role, id }) => (role === 'band' || id === undefined || related.has(id) ? 1 : fadedAlpha)
}

/** Under this zoom, what stands out is a sign and a number: words would cover the neighbours. */
const shortBelow = 0.5
/** A sign grows no further: seen from very far, cards are smaller than it. */
const largestMark = 4

/** Pills keep the size of small text on the screen, in finer steps: they lie among the cards. */
function markScale(zoom: number): number {
  return Math.min(largestMark, Math.max(1, 2 ** (Math.floor(-4 * Math.log2(zoom)) / 4)))
}

type SceneLayerProps = {
  readonly chart: Chart
  /** The same while something of it is dragged. */
  readonly shown: DraggedChart
  /** What the filter of the view brings forward; null: everything. */
  readonly forward: ReadonlySet<string> | null
  /** What is brought out over it. */
  readonly marks: readonly OverlayMark[]
  /** Where a line that is being drawn may end; null while none is. */
  readonly targets: ReadonlySet<string> | null
}

/**
 * Everything that is seen of the chart, painted by the same scene as the printed organigramme. One canvas:
 * zooming re-rasterises no text of the page, which is what limits a machine without a graphics card.
 */
export function SceneLayer({ chart, shown, forward, marks, targets }: SceneLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useThemeName()
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const detail = detailFor(zoom)
  const selectedNodes = useCanvas((state) => state.selectedNodes)
  const selectedLinks = useCanvas((state) => state.selectedLinks)
  const isCounted = isCountedAt(zoom)
  const firmness = countFirmness(zoom)
  const isAppearing = firmness > 0
  const { graph, layout, routes } = chart
  const options = useMemo((): SceneOptions => {
    const counted = isCounted ? countedContainers(layout) : undefined
    return { theme, detail, words: chartWords, counted }
  }, [layout, theme, detail, isCounted])
  const [drawn] = useState(noGroups)
  const scene = useMemo(
    () => buildScene(graph, layout, routes, options, drawn),
    [graph, layout, routes, options, drawn],
  )
  const steps = useTrail()
  const stops = useMemo(() => trailStops(steps), [steps])
  const scale = trailScale(zoom)
  const marksScale = markScale(zoom)
  const isShort = zoom < shortBelow
  // A thread and the differences of two days are read alone.
  const isLaidOver = marks.length > 0 && stops.length === 0 && !isCompared(graph)
  const drawnScene = useMemo(() => {
    const ink = { theme: themeOf(theme), words: chartWords, detail }
    const over = [
      ...(isAppearing ? countedPlates(ink, graph, layout, countedContainers(layout)) : []),
      ...overlayGroups(ink, isLaidOver ? marks : noMarks, layout, overlayWords, {
        ...{ scale: marksScale, isShort, counted: options.counted },
      }),
      ...(isCompared(graph) ? [comparisonGroup(ink, graph, layout, routes, scale, options.counted)] : []),
      ...(stops.length === 0 ? [] : [trailGroup(ink, stops, layout, scale)]),
    ]
    return over.length === 0 ? scene : { ...scene, groups: [...scene.groups, ...over] }
  }, [
    scene,
    graph,
    routes,
    options,
    stops,
    layout,
    theme,
    detail,
    scale,
    marksScale,
    isShort,
    isLaidOver,
    marks,
    isAppearing,
  ])
  const isCopying = useCanvas((state) => state.isCopying)
  const dragged = useMemo(() => {
    const groups = movedGroups(shown, options)
    return isCopying ? copiedGroups(groups) : groups
  }, [shown, options, isCopying])
  const fade = useMemo(() => {
    if (stops.length > 0) return trailAlpha(stops, layout)
    // While a line is drawn, only where it may end counts.
    if (targets !== null) return forwardAlpha(routes, targets, refusedAlpha)
    const related = relatedTo(routes, layout, selectedNodes, selectedLinks)
    return faintest([
      ...(forward === null
        ? []
        : [forwardAlpha(routes, new Set([...forward, ...selectedNodes]), filteredAlpha)]),
      ...(related === null ? [] : [relatedAlpha(related)]),
      ...(related === null && isLaidOver ? [overlayAlpha(marks, layout)] : []),
      ...(related === null && isCompared(graph) ? [comparisonAlpha(graph, layout)] : []),
    ])
  }, [stops, graph, routes, layout, selectedNodes, selectedLinks, forward, targets, marks, isLaidOver])
  const faded = useMemo(() => (firmness === 0 ? fade : withCounts(fade, firmness)), [fade, firmness])
  const [index] = useState(successiveIndexes)
  const placed = useMemo(() => index(drawnScene, layout, routes), [index, drawnScene, layout, routes])
  const painted = useRef<Painting | null>(null)

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (element === null || !context || width === 0) return
    const pixelRatio = window.devicePixelRatio
    const [w, h] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
    if (element.width !== w) element.width = w
    if (element.height !== h) element.height = h
    const painting = { placed, dragged, fade: faded, view: { x, y, zoom, width, height, pixelRatio } }
    paintChanges(context, painting, painted.current, isCopying ? nothing : shown.moved)
    painted.current = painting
  }, [placed, dragged, shown, isCopying, faded, x, y, zoom, width, height])

  return <canvas ref={canvas} className="chart-scene" />
}
