import type { DocumentData } from '../../document/document-data.ts'
import { groupBy } from '../../kit/group-by.ts'
import type { Measurement } from '../../quality/indicator.ts'
import { shortDate } from '../../text/dates.ts'
import { onlyPlacesText, plotInWords, shareText, unmeasuredSentence } from '../../text/indicators.ts'
import { dimensionLabels, trendLabels } from '../../text/quality-vocabulary.ts'
import { quantityText } from '../../text/quantities.ts'
import { reportWords } from '../../text/reports/common.ts'
import { stateAt } from '../../text/reports/governance.ts'
import { indicatorSummary, indicatorWords as words } from '../../text/reports/indicators.ts'
import { periodSentence } from '../../text/reports/register.ts'
import { capitalise } from '../../text/terms.ts'
import { type ColumnOf, fact, groupedTableOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { emphasis, line, set, stack } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { stateReport } from '../parts/state-report.ts'
import type { Block, Inlines, ReportDocument } from '../report-document.ts'
import { dimensionsWithout } from './indicator-facts.ts'
import {
  type AskedIndicator,
  askedIndicators,
  type IndicatorRequest,
  indicatorFileBase,
} from './indicator-rows.ts'
import { lineChart, sparkline } from './plot.ts'
import { plotSvg } from './plot-svg.ts'

const chartSize = { width: 640, height: 104, letters: 8 }

/** The « Fiche des indicateurs » on a day: all of them side by side, then each with its course and its measures. */
export function buildIndicators(
  data: DocumentData,
  request: IndicatorRequest,
  moment: ReportMoment,
): ReportDocument {
  const asked = askedIndicators(data, request, moment.today)
  const period = request.from === null ? '' : periodSentence(request.from, request.to)
  return stateReport(data, moment, {
    bodyId: request.bodyId,
    words,
    dateSentence: stateAt(request.to ?? moment.today),
    fileBase: indicatorFileBase(data, request, moment.today, words.title),
    facts: fact(words.period, period),
    blocks: [
      ...(asked.length === 0 ? [paragraph(words.none)] : overview(asked)),
      ...(request.bodyId === null ? unmeasured(asked) : []),
      ...each(data, asked),
    ],
  })
}

function overview(asked: readonly AskedIndicator[]): readonly Block[] {
  return [heading(1, words.overview), ...sideBySide(asked)]
}

/** All the indicators side by side, as they stood on a day; nothing while there are none. */
export function indicatorsOn(data: DocumentData, date: string): readonly Block[] {
  const asked = askedIndicators(data, { bodyId: null, from: null, to: date }, date)
  return asked.length === 0 ? [] : sideBySide(asked)
}

function sideBySide(asked: readonly AskedIndicator[]): readonly Block[] {
  const measured = asked.filter(({ last, places }) => last !== null || places > 0).length
  const reached = asked.filter(({ isReached }) => isReached === true).length
  const groups = [...groupBy(asked, ({ indicator }) => indicator.dimension)].map(([dimension, items]) => ({
    title: capitalise(dimensionLabels[dimension]),
    items,
  }))
  return [
    paragraph(indicatorSummary(asked.length, measured, reached)),
    groupedTableOf('text', overviewColumns, groups),
  ]
}

const overviewColumns: readonly ColumnOf<AskedIndicator>[] = [
  {
    header: words.indicator,
    width: 5,
    cell: ({ indicator: { name, method } }) => stack(line(name), emphasis(method.replace(/\s+/g, ' '))),
  },
  { header: reportWords.body, width: 'fit', optional: true, cell: ({ bodyName }) => line(bodyName) },
  {
    header: words.baseline,
    width: 1.2,
    align: 'end',
    optional: true,
    cell: ({ indicator }) => figure(indicator.baseline, indicator.unit),
  },
  {
    header: words.last,
    width: 1.8,
    align: 'end',
    cell: ({ indicator, last, places }) =>
      last === null
        ? emphasis(places === 0 ? '' : onlyPlacesText(places))
        : stack(figure(last.value, indicator.unit), line(shortDate(last.on))),
  },
  {
    header: words.target,
    width: 1.4,
    align: 'end',
    optional: true,
    cell: ({ indicator: { target, targetDate, unit } }) =>
      stack(figure(target, unit), line(targetDate === null ? '' : shortDate(targetDate))),
  },
  {
    header: words.share,
    width: 'fit',
    align: 'end',
    optional: true,
    cell: ({ share, isReached, isOverdue }) =>
      stack(
        line(share === null ? '' : shareText(share)),
        emphasis(isReached === true ? words.reached : isOverdue ? words.overdue : ''),
      ),
  },
  {
    header: words.trend,
    width: 'fit',
    optional: true,
    cell: ({ trend }) => line(trend === null ? '' : capitalise(trendLabels[trend])),
  },
  { header: words.chart, width: 'fit', optional: true, cell: courseCell },
]

function figure(value: number | null, unit: string): Inlines {
  return line(value === null ? '' : quantityText(value, unit))
}

/** The course of an indicator in a line of text, with its words for those who do not see it. */
export function courseCell({ indicator, series }: Pick<AskedIndicator, 'indicator' | 'series'>): Inlines {
  const plot = sparkline(series, indicator)
  return plot === null
    ? []
    : [{ type: 'sparkline', svg: plotSvg(plot), alt: set(plotInWords(indicator, series)) }]
}

function unmeasured(asked: readonly AskedIndicator[]): readonly Block[] {
  const missing = dimensionsWithout(asked)
  if (missing.length === 0) return []
  return [paragraph(unmeasuredSentence(missing)), paragraph(`« ${words.fiche} »`, 'note')]
}

function each(data: DocumentData, asked: readonly AskedIndicator[]): readonly Block[] {
  const measured = asked.filter(({ measurements }) => measurements.length > 0)
  if (measured.length === 0) return []
  return [
    { type: 'pageBreak' },
    heading(1, words.measured),
    ...measured.flatMap((one): readonly Block[] => [
      heading(2, one.indicator.name),
      ...course(one),
      tableOf('compact', measureTable(data, one), one.measurements),
    ]),
  ]
}

function course({ indicator, series }: AskedIndicator): readonly Block[] {
  const plot = series.length > 1 ? lineChart(series, indicator, chartSize) : null
  if (plot === null) return []
  const alt = set(plotInWords(indicator, series))
  return [{ type: 'chart', svg: plotSvg(plot), alt, caption: null, fit: 'width' }]
}

function measureTable(data: DocumentData, { indicator }: AskedIndicator): readonly ColumnOf<Measurement>[] {
  return [
    { header: words.day, width: 'fit', cell: ({ on }) => line(shortDate(on)) },
    { header: words.value, width: 'fit', align: 'end', cell: ({ value }) => figure(value, indicator.unit) },
    {
      header: words.place,
      width: 2,
      cell: ({ entityId }) =>
        line(entityId === null ? words.whole : (data.entity.get(entityId)?.name ?? words.whole)),
    },
    { header: words.note, width: 2, optional: true, cell: ({ note }) => line(note) },
  ]
}
