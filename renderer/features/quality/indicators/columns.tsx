import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import type { Column } from '#renderer/ui/table/column.ts'
import { type IndicatorDimension, indicatorDimensions } from '#shared/quality/indicator.ts'
import type { Trend } from '#shared/quality/measurements.ts'
import type { IndicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { sparkline } from '#shared/reports/indicators/plot.ts'
import { shortDate } from '#shared/text/dates.ts'
import { onlyPlacesText, plotInWords, shareText, indicatorText as text } from '#shared/text/indicators.ts'
import { dimensionLabels, trendLabels } from '#shared/text/quality-vocabulary.ts'
import { quantityText } from '#shared/text/quantities.ts'
import { capitalise } from '#shared/text/terms.ts'
import { PlotView } from '../PlotView.tsx'

/** What is followed, where it stands and where it goes. */
export const indicatorColumns: readonly Column<IndicatorFacts>[] = [
  {
    id: 'dimension',
    title: text.dimension,
    width: '3fr',
    minWidth: 176,
    value: ({ indicator }) => dimensionName(indicator.dimension),
    sortBy: ({ indicator }) => indicatorDimensions.indexOf(indicator.dimension),
    filter: 'choice',
  },
  {
    id: 'name',
    title: text.one,
    isRowHeader: true,
    width: '5fr',
    minWidth: 200,
    value: ({ indicator }) => indicator.name,
    filter: 'text',
  },
  {
    id: 'last',
    title: text.last,
    width: '2fr',
    minWidth: 118,
    align: 'end',
    value: ({ last }) => last?.value ?? null,
    cell: lastInWords,
  },
  {
    id: 'on',
    title: text.lastOn,
    width: 108,
    value: ({ last }) => last?.on ?? null,
    cell: ({ last }) => last !== null && shortDate(last.on),
    filter: 'date',
    yields: 3,
  },
  {
    id: 'target',
    title: text.target,
    width: 92,
    align: 'end',
    value: ({ indicator }) => indicator.target,
    cell: ({ indicator: { target, unit } }) => target !== null && quantityText(target, unit),
  },
  {
    id: 'due',
    title: text.targetDate,
    width: 108,
    value: ({ indicator }) => indicator.targetDate,
    cell: ({ indicator }) => indicator.targetDate !== null && shortDate(indicator.targetDate),
    filter: 'date',
    yields: 2,
  },
  {
    id: 'share',
    title: text.share,
    width: 100,
    align: 'end',
    value: ({ share }) => (share === null ? null : Math.round(100 * share)),
    cell: Share,
    yields: 4,
  },
  {
    id: 'trend',
    title: text.trend,
    width: 112,
    value: ({ trend }) => (trend === null ? null : capitalise(trendLabels[trend])),
    cell: ({ trend }) => trend !== null && <TrendBadge trend={trend} />,
    filter: 'choice',
    yields: 1,
  },
  {
    id: 'chart',
    title: text.chart,
    width: 116,
    value: ({ indicator, series }) => (series.length === 0 ? null : plotInWords(indicator, series)),
    cell: Course,
  },
  {
    id: 'body',
    title: text.body,
    width: 80,
    isHiddenAtFirst: true,
    value: ({ bodyName }) => bodyName,
    filter: 'choice',
  },
]

/** All that is searched in an indicator. */
export function searchedText({ indicator, bodyName, objectiveName }: IndicatorFacts): string {
  const { name, unit, method, dimension } = indicator
  return [name, unit, method, bodyName, objectiveName, dimensionLabels[dimension]].join(' ')
}

/** « Apprentissages des élèves ». */
export function dimensionName(dimension: IndicatorDimension): string {
  return capitalise(dimensionLabels[dimension])
}

function lastInWords({ indicator, last, places }: IndicatorFacts): string {
  if (last !== null) return quantityText(last.value, indicator.unit)
  return places === 0 ? text.notMeasured : onlyPlacesText(places)
}

function Share({ share, isReached, isOverdue }: IndicatorFacts) {
  const words = share === null ? '' : shareText(share)
  if (isReached === true) return <StatusBadge tone="ok">{words === '' ? text.reached : words}</StatusBadge>
  if (isOverdue) return <StatusBadge tone="late">{words === '' ? text.overdue : words}</StatusBadge>
  return words
}

const trends = {
  better: { tone: 'ok', icon: TrendingUp },
  worse: { tone: 'attention', icon: TrendingDown },
  steady: { tone: 'neutral', icon: Minus },
} as const

/** Which way an indicator goes: better is not always up. */
export function TrendBadge({ trend }: { readonly trend: Trend }) {
  return <StatusBadge {...trends[trend]}>{trendLabels[trend]}</StatusBadge>
}

function Course({ indicator, series }: IndicatorFacts) {
  const plot = sparkline(series, indicator)
  return plot === null ? null : <PlotView plot={plot} alt={plotInWords(indicator, series)} />
}
