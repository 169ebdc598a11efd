import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import type { ViewId } from '../../organisation/view.ts'
import { chartOfProject, chartReportWords, chartTitle, organisationOn } from '../../text/reports/chart.ts'
import { reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { fact, heading, paragraph } from '../parts/blocks.ts'
import {
  type ChartOfDay,
  chartOfDay,
  drawingAlone,
  drawingForPage,
  type Ink,
} from '../parts/chart-drawing.ts'
import { chartInWords } from '../parts/chart-in-words.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { Block, PageFormat, ReportDocument } from '../report-document.ts'

export type ChartReportOptions = { readonly page: PageFormat; readonly ink: Ink }

/** What margins, title band and footer leave of the sheet, in millimetres. */
const room = { margin: 14, reserved: 29 } as const
/** A drawing alone has margins that every office printer respects. */
const marginAlone = 12

/** The organigramme of a day: the drawing fitted to a landscape page, then the same in words. */
export function buildChartReport(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  moment: ReportMoment,
  options: ChartReportOptions,
): ReportDocument {
  const project = projectOf(data)
  const chart = chartOfDay(data, viewId, date)
  const [coordinator] = coordinatorsAt(data, date)
  const meta = reportMeta(data, moment, {
    kind: 'chart',
    title: chartTitle(project.name, date),
    subject: organisationOn(date),
    bodyName: null,
    dateSentence: line(organisationOn(date)),
    reference: null,
    mention: null,
    footerLeft: `${project.name} – ${organisationOn(date).toLowerCase()}`,
    pageLabel: reportWords.page,
    fileBase: chartFileBase(data, viewId, date),
    page: { format: options.page, orientation: 'landscape' },
  })
  const title = set(chartOfProject(project.name))
  const facts = fact(reportWords.coordination, coordinator?.name ?? '')
  return { meta, blocks: [{ type: 'cover', title, facts }, ...content(data, chart, date, options)] }
}

/** The same drawing as one sheet of SVG, with its title and legend; null when there is nothing to draw. */
export function buildChartSvg(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  options: ChartReportOptions,
): string | null {
  const chart = chartOfDay(data, viewId, date)
  if (chart.graph.nodes.length === 0) return null
  const page = { format: options.page, orientation: 'landscape', margin: marginAlone } as const
  return drawingAlone(data, chart, date, options.ink, page)
}

/** `2026-11-24_organigramme`, with the name of the view when there are several. */
export function chartFileBase(data: DocumentData, viewId: ViewId, date: string): string {
  const view = data.view.size > 1 ? data.view.get(viewId) : undefined
  return reportFileBase(date, '', chartReportWords.title, view?.name)
}

function content(
  data: DocumentData,
  chart: ChartOfDay,
  date: string,
  { page, ink }: ChartReportOptions,
): readonly Block[] {
  if (chart.graph.nodes.length === 0) return [paragraph(chartReportWords.emptyChart)]
  const sheet = { format: page, orientation: 'landscape', ...room } as const
  const { lists, links } = chartInWords(data, chart.graph, date, 2)
  const words = [heading(1, chartReportWords.equivalent), ...lists]
  return [
    { type: 'chart', ...drawingForPage(chart, ink, sheet), alt: chart.alt, caption: null, fit: 'page' },
    {
      type: 'section',
      orientation: 'landscape',
      columns: page === 'a3' ? 3 : 2,
      style: 'reference',
      blocks: words,
    },
    { type: 'section', orientation: 'landscape', blocks: links },
  ]
}
