import { type AppError, appError } from '../../api/errors.ts'
import { type DocumentData, projectOf } from '../../document/document-data.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { ViewId } from '../../organisation/view.ts'
import { reportWords } from '../../text/reports/common.ts'
import {
  comparisonFileDays,
  comparisonTitle,
  comparisonWords as words,
} from '../../text/reports/comparison.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { betweenDays, countsText, differenceNouns } from '../../text/timeline.ts'
import type { BuiltReport } from '../built-report.ts'
import { wordPages } from '../chart/chart-as-words.ts'
import { fact, heading, paragraph, tableOf } from '../parts/blocks.ts'
import {
  chartOfTwoDays,
  drawingAlone,
  drawingForPage,
  type Ink,
  marginAlone,
} from '../parts/chart-drawing.ts'
import { comparedLines, type DifferenceLine, wordsOfLine } from '../parts/difference-lines.ts'
import { line, set } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { PageFormat, ReportDocument } from '../report-document.ts'

export type ComparisonRequest = {
  readonly viewId: ViewId
  /** The two days, ISO. */
  readonly before: string
  readonly after: string
  readonly page: PageFormat
  readonly ink: Ink
}

/** What margins, title band and footer leave of the sheet, in millimetres. */
const room = { margin: 14, reserved: 29 } as const

/** The organisation of two days on one drawing, with what came, what is gone and what changed, then each of them in words. */
export function buildComparison(
  data: DocumentData,
  { viewId, before, after, page, ink }: ComparisonRequest,
  moment: ReportMoment,
): ReportDocument {
  const project = projectOf(data)
  const days = betweenDays(before, after)
  const { groups, counts } = comparedLines(data, before, after)
  const chart = chartOfTwoDays(data, viewId, before, after)
  const meta = reportMeta(data, moment, {
    bodyId: null,
    kind: 'chart',
    title: comparisonTitle(project.name, before, after),
    subject: words.subject,
    bodyName: null,
    dateSentence: line(days),
    reference: null,
    mention: null,
    footerLeft: `${project.name} – ${days.toLowerCase()}`,
    pageLabel: reportWords.page,
    fileBase: comparisonFileBase(before, after),
    page: { format: page, orientation: 'landscape' },
  })
  const sheet = { format: page, orientation: 'landscape', ...room } as const
  const table = tableOf<DifferenceLine>(
    'text',
    [
      { header: words.about, width: 3, cell: ({ about }) => line(about) },
      { header: words.change, width: 'fit', cell: ({ sign }) => line(differenceNouns[sign]) },
      { header: words.what, width: 8, cell: (one) => line(wordsOfLine(one)) },
    ],
    groups.flatMap(({ lines }) => lines),
  )
  return {
    meta,
    blocks: [
      { type: 'cover', title: set(words.title), facts: fact(words.result, countsText(counts)) },
      ...(chart.graph.nodes.length === 0
        ? []
        : [
            {
              type: 'chart',
              ...drawingForPage(chart, ink, sheet),
              alt: chart.alt,
              caption: line(words.key),
              fit: 'page',
            } as const,
          ]),
      {
        ...wordPages(page),
        blocks:
          groups.length === 0
            ? [heading(1, words.list), paragraph(countsText(counts))]
            : [heading(1, words.list), table],
      },
    ],
  }
}

/** The drawing alone, on a sheet of its own with its title; its legend is the key. */
export function buildComparisonSvg(
  data: DocumentData,
  { viewId, before, after, page, ink }: ComparisonRequest,
): Result<BuiltReport, AppError> {
  const chart = chartOfTwoDays(data, viewId, before, after)
  if (chart.graph.nodes.length === 0) return fail(appError('export-nothing'))
  const titles = {
    title: set(`${words.title} – ${projectOf(data).name}`),
    subtitle: set(betweenDays(before, after)),
  }
  const sheet = { format: page, orientation: 'landscape', margin: marginAlone } as const
  const svg = drawingAlone(chart, titles, ink, sheet)
  return ok({ type: 'svg', fileName: `${comparisonFileBase(before, after)}.svg`, svg })
}

/** `2026-11-27_comparaison_depuis-le-2025-09-01`. */
export function comparisonFileBase(before: string, after: string): string {
  return reportFileBase(after, '', words.title, comparisonFileDays(before))
}
