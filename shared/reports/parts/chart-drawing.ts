import { chartInput } from '../../chart/chart-input.ts'
import { comparedGraph } from '../../chart/compared-graph.ts'
import { unionOf } from '../../chart/geometry.ts'
import type { ChartGraph, ChartNode } from '../../chart/graph.ts'
import { layoutChart } from '../../chart/layout/layout-chart.ts'
import { routeEdges } from '../../chart/routing/route-edges.ts'
import { buildScene, type SceneOptions } from '../../chart/scene/build-scene.ts'
import { comparisonAlpha, comparisonGroup, isCompared, markTextSize } from '../../chart/scene/comparison.ts'
import { fitToPage } from '../../chart/scene/fit-to-page.ts'
import type { Page } from '../../chart/scene/page.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import type { TitleBlock } from '../../chart/scene/surround.ts'
import { themeOf } from '../../chart/scene/theme.ts'
import { captionSize, type TrailStop, trailAlpha, trailGroup } from '../../chart/scene/trail.ts'
import { standingAs } from '../../chart/steady-chart.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { changesByNode } from '../../organisation/timeline/changes-by-node.ts'
import { differencesBetween } from '../../organisation/timeline/differences.ts'
import type { ViewId } from '../../organisation/view.ts'
import { chartLabels, chartWords } from '../../text/chart.ts'
import { chartInOneSentence } from '../../text/reports/chart.ts'
import { comparisonInOneSentence } from '../../text/reports/comparison.ts'
import { countsText, differenceCaptions } from '../../text/timeline.ts'
import type { ChartBlock } from '../report-document.ts'
import { comparedLines } from './difference-lines.ts'
import { set } from './lines.ts'

export type ChartOfDay = {
  readonly graph: ChartGraph
  /** A way through it, which comes forward; none by default. */
  readonly trail?: readonly TrailStop[]
  /** The drawing in one sentence. */
  readonly alt: string
}

export type Ink = 'colour' | 'mono'

/**
 * The organisation of a day as one view places it. Told which day is `today`, what exists today stands where it stands
 * then, as on the screen.
 */
export function chartOfDay(data: DocumentData, viewId: ViewId, date: string, today = date): ChartOfDay {
  const graph = chartInput(data, viewId, date, chartLabels)
  const of = (type: 'entity' | 'body') => graph.nodes.filter((node) => node.type === type).length
  const alt = chartInOneSentence(projectOf(data).name, date, of('entity'), of('body'), graph.edges.length)
  return { graph: today === date ? graph : standingOn(data, viewId, today, graph), alt: set(alt) }
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

/** The drawing alone, with its legend, for a page that says the rest. */
export function drawingForPage(
  chart: ChartOfDay,
  ink: Ink,
  page: Page,
): Pick<ChartBlock, 'svg' | 'hasSmallText'> {
  const { scene, fit, alphaOf } = drawn(chart, ink, page, { description: chart.alt })
  return { svg: sceneToSvg(scene, undefined, alphaOf), hasSmallText: !fit.legible }
}

/** The same for a page that nobody chose: if its words would be too small, schools are counted in their constituency. */
export function drawingThatReads(
  chart: ChartOfDay,
  ink: Ink,
  page: Page,
): Pick<ChartBlock, 'svg' | 'hasSmallText'> & { readonly isFolded: boolean } {
  const whole = drawingForPage(chart, ink, page)
  if (whole.hasSmallText !== true || !chart.graph.nodes.some(isConstituency))
    return { ...whole, isFolded: false }
  const nodes = chart.graph.nodes.map((node) => (isConstituency(node) ? { ...node, collapsed: true } : node))
  const folded = drawingForPage({ ...chart, graph: { ...chart.graph, nodes } }, ink, page)
  return { ...folded, isFolded: true }
}

function isConstituency({ kind }: ChartNode): boolean {
  return kind === 'constituency'
}

/** A sheet of its own, with title and legend, sized in millimetres. */
export function drawingAlone(chart: ChartOfDay, titleBlock: TitleBlock, ink: Ink, page: Page): string {
  const { scene, fit, alphaOf } = drawn(chart, ink, page, { titleBlock, description: chart.alt })
  return sceneToSvg(scene, fit, alphaOf)
}

/** Captions of a trail and of differences are at least this large on paper, in points. */
const trailPoints = 7

function drawn({ graph, trail }: ChartOfDay, ink: Ink, page: Page, more: Partial<SceneOptions>) {
  const layout = layoutChart(graph)
  const theme = ink === 'mono' ? 'print-mono' : 'print'
  const routes = routeEdges(graph, layout)
  const look = { theme, detail: 'near', words: chartWords, legend: true, page, ...more } as const
  const scene = buildScene(graph, layout, routes, look)
  const fit = fitToPage(scene, page)
  const isTwoDays = isCompared(graph)
  if (trail === undefined && !isTwoDays) return { scene, fit, alphaOf: () => 1 }
  const pen = { theme: themeOf(theme), words: chartWords, detail: 'near' } as const
  const scale = (size: number) => Math.max(1, trailPoints / (size * fit.scale))
  const group =
    trail === undefined
      ? comparisonGroup(pen, graph, layout, routes, scale(markTextSize))
      : trailGroup(pen, trail, layout, scale(captionSize))
  const over = unionOf(group.items.filter((item) => item.kind === 'box'))
  const roomy = buildScene(graph, layout, routes, { ...look, over })
  return {
    scene: { ...roomy, groups: [...roomy.groups, group] },
    fit: fitToPage(roomy, page),
    alphaOf: trail === undefined ? comparisonAlpha(graph, layout) : trailAlpha(trail, layout),
  }
}
