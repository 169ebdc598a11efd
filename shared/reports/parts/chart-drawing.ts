import { chartInput } from '../../chart/chart-input.ts'
import { comparedGraph } from '../../chart/compared-graph.ts'
import { unionOf } from '../../chart/geometry.ts'
import type { ChartGraph, ChartNode } from '../../chart/graph.ts'
import type { Layout } from '../../chart/layout/layout.ts'
import { type LayoutOptions, layoutChart } from '../../chart/layout/layout-chart.ts'
import type { Route } from '../../chart/routing/route.ts'
import { routeEdges } from '../../chart/routing/route-edges.ts'
import { buildScene, type SceneOptions } from '../../chart/scene/build-scene.ts'
import { comparisonAlpha, comparisonGroup, isCompared, markTextSize } from '../../chart/scene/comparison.ts'
import { faintest, forwardAlpha } from '../../chart/scene/emphasis.ts'
import { fitToPage, leastPoints } from '../../chart/scene/fit-to-page.ts'
import type { Ink as SceneInk } from '../../chart/scene/ink.ts'
import { overlayAlpha, overlayGroups, overlayTextSize } from '../../chart/scene/overlay.ts'
import type { Page } from '../../chart/scene/page.ts'
import type { SceneGroup } from '../../chart/scene/scene.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import type { TitleBlock } from '../../chart/scene/surround.ts'
import { type ThemeName, themeOf } from '../../chart/scene/theme.ts'
import { captionSize, type TrailStop, trailAlpha, trailGroup } from '../../chart/scene/trail.ts'
import { standingAs } from '../../chart/steady-chart.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { changesByNode } from '../../organisation/timeline/changes-by-node.ts'
import { differencesBetween } from '../../organisation/timeline/differences.ts'
import type { ViewId } from '../../organisation/view.ts'
import { chartLabels, chartWords } from '../../text/chart.ts'
import { overlayWords } from '../../text/overlays.ts'
import { chartInOneSentence } from '../../text/reports/chart.ts'
import { comparisonInOneSentence } from '../../text/reports/comparison.ts'
import { countsText, differenceCaptions } from '../../text/timeline.ts'
import type { ChartBlock } from '../report-document.ts'
import { comparedLines } from './difference-lines.ts'
import type { DrawnOverlay } from './drawn-overlay.ts'
import { set } from './lines.ts'

export type ChartOfDay = {
  readonly graph: ChartGraph
  /** A part of it, which is drawn alone where it stands; everything by default. */
  readonly only?: ReadonlySet<string> | undefined
  /** These come forward, the rest is drawn faintly; nothing steps back by default. */
  readonly forward?: ReadonlySet<string> | undefined
  /** A way through it, which comes forward; none by default. */
  readonly trail?: readonly TrailStop[]
  /** What is brought out over it; nothing by default. */
  readonly overlay?: DrawnOverlay | undefined
  /** The drawing in one sentence. */
  readonly alt: string
}

export type Ink = 'colour' | 'mono'

export type ChartChoices = {
  /** These nodes alone, with what stands inside them. */
  readonly part?: readonly string[] | undefined
  /** Told which day is today, what exists today stands where it stands then, as on the screen. */
  readonly today?: string | undefined
}

/** The organisation of a day as one view places it. */
export function chartOfDay(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  { part, today = date }: ChartChoices = {},
): ChartOfDay {
  const ofDay = chartInput(data, viewId, date, chartLabels)
  const only = part === undefined ? undefined : withContent(ofDay, new Set(part))
  const { nodes, edges } = drawnGraph({ graph: ofDay, only })
  const of = (type: 'entity' | 'body') => nodes.filter((node) => node.type === type).length
  const alt = chartInOneSentence(projectOf(data).name, date, of('entity'), of('body'), edges.length)
  const graph = today === date ? ofDay : standingOn(data, viewId, today, ofDay)
  return { graph, only, alt: set(alt) }
}

/** The organisations of two days as one drawing: what stands on the second where it stands then, and what is gone. */
export function chartOfTwoDays(
  data: DocumentData,
  viewId: ViewId,
  before: string,
  after: string,
): ChartOfDay {
  const graphOf = (date: string) => chartInput(data, viewId, date, chartLabels)
  const differences = differencesBetween(data, before, after)
  const changes = changesByNode(data, differences)
  const graph = comparedGraph(graphOf(before), graphOf(after), changes, differenceCaptions)
  const counts = countsText(comparedLines(data, before, after).counts)
  const alt = comparisonInOneSentence(projectOf(data).name, before, after, counts)
  return { graph: standingOn(data, viewId, after, graph), alt: set(alt) }
}

function standingOn(data: DocumentData, viewId: ViewId, date: string, graph: ChartGraph): ChartGraph {
  const other = chartInput(data, viewId, date, chartLabels)
  return standingAs(graph, { graph: other, layout: layoutChart(other) })
}

/** What of a chart is drawn: its graph, or the part of it. */
export function drawnGraph({ graph, only }: Pick<ChartOfDay, 'graph' | 'only'>): ChartGraph {
  if (only === undefined) return graph
  return {
    nodes: graph.nodes.filter(({ id }) => only.has(id)),
    edges: graph.edges.filter(({ sourceId, targetId }) => only.has(sourceId) && only.has(targetId)),
  }
}

function withContent({ nodes }: ChartGraph, part: ReadonlySet<string>): ReadonlySet<string> {
  const containerOf = new Map(nodes.map(({ id, containerId }) => [id, containerId]))
  const isInside = (id: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = containerOf.get(at))
      if (part.has(at)) return true
    return false
  }
  return new Set(nodes.flatMap(({ id }) => (isInside(id) ? [id] : [])))
}

/** The drawing alone, with its legend, for a page that says the rest. */
export function drawingForPage(
  chart: ChartOfDay,
  ink: Ink,
  page: Page,
): Pick<ChartBlock, 'svg' | 'smallestText'> {
  const { scene, fit, alphaOf } = drawnChart(arranged(chart), ink, page, { description: chart.alt })
  return { svg: sceneToSvg(scene, undefined, alphaOf), smallestText: fit.smallestText }
}

/** The same for a page that nobody chose: if its words would be too small, schools are counted in their constituency. */
export function drawingThatReads(
  chart: ChartOfDay,
  ink: Ink,
  page: Page,
): Pick<ChartBlock, 'svg' | 'smallestText'> & { readonly isFolded: boolean } {
  const whole = drawingForPage(chart, ink, page)
  if (!isSmall(whole) || !chart.graph.nodes.some(isConstituency)) return { ...whole, isFolded: false }
  const nodes = chart.graph.nodes.map((node) => (isConstituency(node) ? { ...node, collapsed: true } : node))
  const folded = drawingForPage({ ...chart, graph: { ...chart.graph, nodes } }, ink, page)
  return { ...folded, isFolded: true }
}

/** Some of its words are too small to be read on paper. */
export function isSmall({ smallestText }: Pick<ChartBlock, 'smallestText'>): boolean {
  return smallestText !== undefined && smallestText < leastPoints
}

function isConstituency({ kind }: ChartNode): boolean {
  return kind === 'constituency'
}

/** A sheet of its own, with title and legend, sized in millimetres. */
export function drawingAlone(chart: ChartOfDay, titleBlock: TitleBlock, ink: Ink, page: Page): string {
  const { scene, fit, alphaOf } = drawnChart(arranged(chart), ink, page, {
    titleBlock,
    description: chart.alt,
  })
  return sceneToSvg(scene, fit, alphaOf)
}

/** A drawing alone has margins that every office printer respects, in millimetres. */
export const marginAlone = 12

/** Captions of a trail and of differences are at least this large on paper, in points. */
const trailPoints = 7

/** What steps back on paper stays legible, in grey as well. */
const stepsBack = { colour: 0.35, mono: 0.45 } as const

/** How the words and shapes of paper are set. */
export function paperInk(ink: Ink): SceneInk {
  return { theme: themeOf(paperTheme(ink)), words: chartWords, detail: 'near' }
}

function paperTheme(ink: Ink): ThemeName {
  return ink === 'mono' ? 'print-mono' : 'print'
}

/** A chart with its places and ways, which are the same on every paper. */
export type ArrangedChart = ChartOfDay & { readonly layout: Layout; readonly routes: readonly Route[] }

export function arranged(chart: ChartOfDay, options: LayoutOptions = {}): ArrangedChart {
  const layout = layoutChart(chart.graph, options)
  return { ...chart, layout, routes: routeEdges(chart.graph, layout) }
}

/** A chart drawn to fit a page, and how strongly each of its groups. */
export function drawnChart(chart: ArrangedChart, ink: Ink, page: Page, more: Partial<SceneOptions>) {
  const { graph, only, forward, layout, routes } = chart
  const part = only === undefined ? {} : { only, isCropped: true }
  const look = {
    theme: paperTheme(ink),
    detail: 'near',
    words: chartWords,
    legend: true,
    page,
    overlay: chart.overlay?.entries,
    ...part,
    ...more,
  } as const
  const scene = buildScene(graph, layout, routes, look)
  const fit = fitToPage(scene, page)
  const faded = forward === undefined ? [] : [forwardAlpha(routes, forward, stepsBack[ink])]
  const laid = laidOver(chart, paperInk(ink), fit.scale)
  if (laid === undefined) return { scene, fit, alphaOf: faintest(faded) }
  const boxes = laid.groups.flatMap(({ items }) => items.filter((item) => item.kind === 'box'))
  // Nothing of it may be there: an overlay that finds nothing.
  const roomy =
    boxes.length === 0 ? scene : buildScene(graph, layout, routes, { ...look, over: unionOf(boxes) })
  return {
    scene: { ...roomy, groups: [...roomy.groups, ...laid.groups] },
    fit: fitToPage(roomy, page),
    alphaOf: faintest([...faded, laid.alphaOf]),
  }
}

type LaidOver = {
  readonly groups: readonly SceneGroup[]
  readonly alphaOf: (group: SceneGroup) => number
}

/** A thread, what differs between two days or an overlay, in this order of preference: one at a time can be read. */
function laidOver(chart: ArrangedChart, pen: SceneInk, fitScale: number): LaidOver | undefined {
  const { graph, layout, routes, trail, overlay } = chart
  const scale = (size: number) => Math.max(1, trailPoints / (size * fitScale))
  if (trail !== undefined)
    return {
      groups: [trailGroup(pen, trail, layout, scale(captionSize))],
      alphaOf: trailAlpha(trail, layout),
    }
  if (isCompared(graph))
    return {
      groups: [comparisonGroup(pen, graph, layout, routes, scale(markTextSize))],
      alphaOf: comparisonAlpha(graph, layout),
    }
  if (overlay === undefined) return undefined
  const marks = overlay.marks.filter(({ nodeId }) => chart.only === undefined || chart.only.has(nodeId))
  const look = { scale: scale(overlayTextSize) }
  return {
    groups: overlayGroups(pen, marks, layout, overlayWords, look),
    alphaOf: overlayAlpha(marks, layout),
  }
}
