import type { ChartRequest } from '../../api/chart-requests.ts'
import { type AppError, appError } from '../../api/errors.ts'
import { trailOf } from '../../decisions/trail.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import type { Orientation } from '../../kit/paper.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { coordinatorsAt } from '../../organisation/responsibilities.ts'
import {
  chartOfProject,
  chartPartNames,
  chartReportWords,
  chartTitle,
  fadedExcept,
  organisationOn,
  partOfProject,
  viewOn,
} from '../../text/reports/chart.ts'
import { reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { trailOfDecision, trailText } from '../../text/trail.ts'
import { fact, paragraph } from '../parts/blocks.ts'
import {
  arranged,
  type ChartOfDay,
  chartOfDay,
  drawingAlone,
  drawingForPage,
  drawnGraph,
  marginAlone,
} from '../parts/chart-drawing.ts'
import { drawnOverlay } from '../parts/drawn-overlay.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import { trailLines, trailStops } from '../parts/trail-lines.ts'
import type { Block, ReportDocument } from '../report-document.ts'
import { chartAsWords } from './chart-as-words.ts'
import { sheetBlocks } from './sheet-blocks.ts'
import { decisionName, type Trail, trailAsTable } from './trail-as-table.ts'

export type ChartOptions = Omit<ChartRequest, 'report' | 'format'>

/** What margins, title band and footer leave of the sheet, in millimetres. */
export const room = { margin: 14, reserved: 29 } as const

/** The organigramme of a day: drawn on a page or over several sheets, then the same, or the thread on it, in words. */
export function buildChartReport(
  data: DocumentData,
  options: ChartOptions,
  moment: ReportMoment,
): Result<ReportDocument, AppError> {
  const asked = chartAsked(data, options, moment.today)
  if (!asked.ok) return asked
  const { chart, trail } = asked.value
  const drawn = drawnBlocks(chart, trail, options)
  if (!drawn.ok) return drawn
  const { date, page } = options
  const project = projectOf(data)
  const [coordinator] = coordinatorsAt(data, date)
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'chart',
    title:
      trail?.title ??
      (options.part === undefined ? chartTitle(project.name, date) : titleOf(data, options, trail)),
    subject: subjectOf(data, options),
    bodyName: null,
    dateSentence: line(subjectOf(data, options)),
    reference: null,
    mention: null,
    footerLeft: `${project.name} – ${organisationOn(date).toLowerCase()}`,
    pageLabel: reportWords.page,
    fileBase: chartFileBase(data, options),
    page: { format: page, orientation: orientationOf(options) },
  })
  const facts = fact(reportWords.coordination, coordinator?.name ?? '')
  const cover = { type: 'cover', title: set(titleOf(data, options, trail)), facts } as const
  const words = options.words === false ? [] : inWords(data, chart, trail, options)
  return ok({ meta, blocks: [cover, ...drawn.value, ...words] })
}

/** The same drawing as one sheet of SVG, with its title and legend. */
export function buildChartSvg(
  data: DocumentData,
  options: ChartOptions,
  today: string,
): Result<string, AppError> {
  if (options.sheets !== undefined) return fail(appError('chart-sheets-not-pdf'))
  const asked = chartAsked(data, options, today)
  if (!asked.ok) return asked
  const { chart, trail } = asked.value
  if (chart.graph.nodes.length === 0) return fail(appError('export-nothing'))
  const page = { format: options.page, orientation: orientationOf(options), margin: marginAlone } as const
  const subtitle = [subjectOf(data, options), ...keysOf(chart, trail, options)].join(' – ')
  const titleBlock = { title: set(titleOf(data, options, trail)), subtitle: set(subtitle) }
  return ok(drawingAlone(chart, titleBlock, options.ink, page))
}

/** « Organisation au 24 novembre 2026 – vue « Pour les élus » »: the view is named where there are several. */
export function subjectOf(
  data: DocumentData,
  { viewId, date }: Pick<ChartOptions, 'viewId' | 'date'>,
): string {
  const view = data.view.size > 1 ? data.view.get(viewId) : undefined
  return view === undefined ? organisationOn(date) : viewOn(view.name, date)
}

/** `2026-11-24_organigramme`, with the name of the view when there are several, of the part, or of the thread over it. */
export function chartFileBase(data: DocumentData, { viewId, date, decisionId, part }: ChartOptions): string {
  const view = data.view.size > 1 ? data.view.get(viewId)?.name : undefined
  const decision = decisionId === undefined ? undefined : data.decision.get(decisionId)
  const name = decision === undefined ? view : trailOfDecision(decisionName(decision))
  const title = part === undefined ? chartReportWords.title : chartPartNames[part.of]
  return reportFileBase(date, '', title, name)
}

/** How the sheet lies. */
export function orientationOf({ orientation = 'landscape' }: Pick<ChartOptions, 'orientation'>): Orientation {
  return orientation
}

function titleOf(data: DocumentData, { part }: ChartOptions, trail: Trail | null): string {
  const { name } = projectOf(data)
  return trail?.title ?? (part === undefined ? chartOfProject(name) : partOfProject(part.of, name))
}

type Asked = { readonly chart: ChartOfDay; readonly trail: Trail | null }

function chartAsked(data: DocumentData, options: ChartOptions, today: string): Result<Asked, AppError> {
  const { viewId, date, part } = options
  const trail = trailAsked(data, options)
  const chart = chartOfDay(data, viewId, date, { part: part?.nodeIds, today })
  if (part !== undefined && drawnGraph(chart).nodes.length === 0) return fail(appError('chart-part-missing'))
  const stops = trail === null ? {} : { trail: trailStops(trail.lines.map(({ step }) => step)) }
  const { overlay } = options
  const over = overlay === undefined || trail !== null ? {} : { overlay: drawnOverlay(data, overlay, date) }
  const forward = options.forward === undefined ? {} : { forward: new Set(options.forward.nodeIds) }
  return ok({ chart: { ...chart, ...forward, ...stops, ...over }, trail })
}

function trailAsked(data: DocumentData, { date, decisionId }: ChartOptions): Trail | null {
  const decision = decisionId === undefined ? undefined : data.decision.get(decisionId)
  if (decision === undefined) return null
  return {
    title: trailOfDecision(decisionName(decision)),
    lines: trailLines(data, trailOf(data, decision.id, date)),
  }
}

function drawnBlocks(
  chart: ChartOfDay,
  trail: Trail | null,
  options: ChartOptions,
): Result<readonly Block[], AppError> {
  if (chart.graph.nodes.length === 0) return ok([paragraph(chartReportWords.emptyChart)])
  const { page, ink, sheets } = options
  const orientation = orientationOf(options)
  if (sheets !== undefined) return sheetBlocks(arranged(chart), ink, { format: page, orientation }, sheets)
  const keys = keysOf(chart, trail, options)
  const caption = keys.length === 0 ? null : line(keys.join(' – '))
  const drawing = drawingForPage(chart, ink, { format: page, orientation, ...room })
  return ok([{ type: 'chart', ...drawing, alt: chart.alt, caption, fit: 'page' }])
}

/** How what is drawn over it, or faintly, is to be read. */
function keysOf({ overlay }: ChartOfDay, trail: Trail | null, { forward }: ChartOptions): readonly string[] {
  return [
    ...(trail === null ? [overlay?.caption ?? []].flat() : [trailText.key]),
    ...(forward === undefined ? [] : [fadedExcept(forward.why)]),
  ]
}

function inWords(
  data: DocumentData,
  chart: ChartOfDay,
  trail: Trail | null,
  options: ChartOptions,
): readonly Block[] {
  if (chart.graph.nodes.length === 0) return []
  return trail === null
    ? chartAsWords(data, drawnGraph(chart), options.date, options.page)
    : trailAsTable(trail, options.page)
}
