import { chartInput } from '../../chart/chart-input.ts'
import type { ChartGraph, ChartNode } from '../../chart/graph.ts'
import { layoutChart } from '../../chart/layout/layout-chart.ts'
import { routeEdges } from '../../chart/routing/route-edges.ts'
import { buildScene, type SceneOptions } from '../../chart/scene/build-scene.ts'
import { fitToPage } from '../../chart/scene/fit-to-page.ts'
import type { Page } from '../../chart/scene/page.ts'
import { sceneToSvg } from '../../chart/scene/scene-to-svg.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { View, ViewId } from '../../organisation/view.ts'
import { chartLabels, chartWords } from '../../text/chart.ts'
import { chartInOneSentence, chartOfProject, organisationOn } from '../../text/reports/chart.ts'
import type { ChartBlock } from '../report-document.ts'
import { set } from './lines.ts'

export type ChartOfDay = {
  readonly graph: ChartGraph
  /** The drawing in one sentence. */
  readonly alt: string
}

export type Ink = 'colour' | 'mono'

/** The organisation of a day as one view places it. */
export function chartOfDay(data: DocumentData, viewId: ViewId, date: string): ChartOfDay {
  const graph = chartInput(data, viewId, date, chartLabels)
  const of = (type: 'entity' | 'body') => graph.nodes.filter((node) => node.type === type).length
  const alt = chartInOneSentence(projectOf(data).name, date, of('entity'), of('body'), graph.edges.length)
  return { graph, alt: set(alt) }
}

/** The first view of the document, which documents show when nobody chose one. */
export function firstView(data: DocumentData): View | null {
  return [...data.view.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))[0] ?? null
}

/** The drawing alone, with its legend, for a page that says the rest. */
export function drawingForPage(
  { graph, alt }: ChartOfDay,
  ink: Ink,
  page: Page,
): Pick<ChartBlock, 'svg' | 'hasSmallText'> {
  const scene = sceneOf(graph, ink, { page, description: alt })
  return { svg: sceneToSvg(scene), hasSmallText: !fitToPage(scene, page).legible }
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
export function drawingAlone(
  data: DocumentData,
  chart: ChartOfDay,
  date: string,
  ink: Ink,
  page: Page,
): string {
  const titleBlock = { title: set(chartOfProject(projectOf(data).name)), subtitle: set(organisationOn(date)) }
  const scene = sceneOf(chart.graph, ink, { page, titleBlock, description: chart.alt })
  return sceneToSvg(scene, fitToPage(scene, page))
}

function sceneOf(graph: ChartGraph, ink: Ink, options: Partial<SceneOptions>) {
  const layout = layoutChart(graph)
  const theme = ink === 'mono' ? 'print-mono' : 'print'
  return buildScene(graph, layout, routeEdges(graph, layout), {
    theme,
    detail: 'near',
    words: chartWords,
    legend: true,
    ...options,
  })
}
