import type { Decision, DecisionId } from '../../decisions/decision.ts'
import { trailOf } from '../../decisions/trail.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import type { ViewId } from '../../organisation/view.ts'
import { stageLength } from '../../text/lineage.ts'
import {
  chartOfProject,
  chartReportWords,
  chartTitle,
  organisationOn,
  viewOn,
} from '../../text/reports/chart.ts'
import { reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { trailOfDecision, trailText } from '../../text/trail.ts'
import { fact, groupedTableOf, heading, paragraph } from '../parts/blocks.ts'
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
import { type TrailLine, trailLines, trailStops } from '../parts/trail-lines.ts'
import type { Block, PageFormat, ReportDocument } from '../report-document.ts'

export type ChartReportOptions = {
  readonly page: PageFormat
  readonly ink: Ink
  /** The decision whose thread comes forward; a decision that is not there draws nothing more. */
  readonly decisionId?: DecisionId | undefined
  /** The day of the export: what exists on it stands where the screen shows it. */
  readonly today?: string | undefined
}

/** What margins, title band and footer leave of the sheet, in millimetres. */
const room = { margin: 14, reserved: 29 } as const
/** A drawing alone has margins that every office printer respects. */
const marginAlone = 12

/** The organigramme of a day: the drawing fitted to a landscape page, then the same, or the thread on it, in words. */
export function buildChartReport(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  moment: ReportMoment,
  options: ChartReportOptions,
): ReportDocument {
  const project = projectOf(data)
  const trail = trailAsked(data, date, options)
  const chart = chartWithTrail(data, viewId, date, moment.today, trail)
  const [coordinator] = coordinatorsAt(data, date)
  const title = set(trail?.title ?? chartOfProject(project.name))
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'chart',
    title: trail?.title ?? chartTitle(project.name, date),
    subject: subjectOf(data, viewId, date),
    bodyName: null,
    dateSentence: line(subjectOf(data, viewId, date)),
    reference: null,
    mention: null,
    footerLeft: `${project.name} – ${organisationOn(date).toLowerCase()}`,
    pageLabel: reportWords.page,
    fileBase: chartFileBase(data, viewId, date, options.decisionId),
    page: { format: options.page, orientation: 'landscape' },
  })
  const facts = fact(reportWords.coordination, coordinator?.name ?? '')
  return { meta, blocks: [{ type: 'cover', title, facts }, ...content(data, chart, date, trail, options)] }
}

/** The same drawing as one sheet of SVG, with its title and legend; null when there is nothing to draw. */
export function buildChartSvg(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  options: ChartReportOptions,
): string | null {
  const trail = trailAsked(data, date, options)
  const chart = chartWithTrail(data, viewId, date, options.today ?? date, trail)
  if (chart.graph.nodes.length === 0) return null
  const page = { format: options.page, orientation: 'landscape', margin: marginAlone } as const
  const title = set(trail?.title ?? chartOfProject(projectOf(data).name))
  const subtitle = [subjectOf(data, viewId, date), ...(trail === null ? [] : [trailText.key])].join(' – ')
  return drawingAlone(chart, { title, subtitle: set(subtitle) }, options.ink, page)
}

/** « Organisation au 24 novembre 2026 – vue « Pour les élus » »: the view is named where there are several. */
function subjectOf(data: DocumentData, viewId: ViewId, date: string): string {
  const view = data.view.size > 1 ? data.view.get(viewId) : undefined
  return view === undefined ? organisationOn(date) : viewOn(view.name, date)
}

/** `2026-11-24_organigramme`, with the name of the view when there are several, or that of the thread drawn over it. */
export function chartFileBase(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  decisionId?: DecisionId,
): string {
  const view = data.view.size > 1 ? data.view.get(viewId)?.name : undefined
  const decision = decisionId === undefined ? undefined : data.decision.get(decisionId)
  const name = decision === undefined ? view : trailOfDecision(nameOf(decision))
  return reportFileBase(date, '', chartReportWords.title, name)
}

type Trail = { readonly title: string; readonly lines: readonly TrailLine[] }

function trailAsked(data: DocumentData, date: string, { decisionId }: ChartReportOptions): Trail | null {
  const decision = decisionId === undefined ? undefined : data.decision.get(decisionId)
  if (decision === undefined) return null
  return {
    title: trailOfDecision(nameOf(decision)),
    lines: trailLines(data, trailOf(data, decision.id, date)),
  }
}

function nameOf({ number, title }: Decision): string {
  return number ?? title
}

function chartWithTrail(
  data: DocumentData,
  viewId: ViewId,
  date: string,
  today: string,
  trail: Trail | null,
): ChartOfDay {
  const chart = chartOfDay(data, viewId, date, today)
  return trail === null ? chart : { ...chart, trail: trailStops(trail.lines.map(({ step }) => step)) }
}

function content(
  data: DocumentData,
  chart: ChartOfDay,
  date: string,
  trail: Trail | null,
  { page, ink }: ChartReportOptions,
): readonly Block[] {
  if (chart.graph.nodes.length === 0) return [paragraph(chartReportWords.emptyChart)]
  const sheet = { format: page, orientation: 'landscape', ...room } as const
  const caption = trail === null ? null : line(trailText.key)
  return [
    { type: 'chart', ...drawingForPage(chart, ink, sheet), alt: chart.alt, caption, fit: 'page' },
    ...(trail === null ? chartAsWords(data, chart, date, page) : trailAsTable(trail)),
  ]
}

function chartAsWords(
  data: DocumentData,
  { graph }: ChartOfDay,
  date: string,
  page: PageFormat,
): readonly Block[] {
  const { lists, links } = chartInWords(data, graph, date, 2)
  const words = [heading(1, chartReportWords.equivalent), ...lists]
  return [
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

/** The steps of a thread, decision by decision. */
function trailAsTable({ lines }: Trail): readonly Block[] {
  const decisions = [...new Set(lines.map(({ step }) => step.decision))]
  const groups = decisions.map((decision) => ({
    title: decision.number === null ? decision.title : `${decision.number} – ${decision.title}`,
    items: lines.filter(({ step }) => step.decision === decision),
  }))
  const table = groupedTableOf<TrailLine>(
    'text',
    [
      { header: trailText.step, width: 'fit', align: 'end', cell: ({ step }) => line(String(step.number)) },
      { header: trailText.place, width: 3, cell: ({ place }) => line(place) },
      { header: trailText.what, width: 8, cell: ({ sentence }) => line(sentence) },
      { header: trailText.days, width: 'fit', align: 'end', cell: ({ step }) => line(stageLength(step)) },
    ],
    groups,
  )
  return [{ type: 'section', orientation: 'landscape', blocks: [heading(1, trailText.steps), table] }]
}
