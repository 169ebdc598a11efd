import type { DocumentData } from '../../document/document-data.ts'
import { byOrder } from '../../kit/by-order.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import {
  type Indicator,
  type IndicatorDimension,
  indicatorDimensions,
  type Measurement,
} from '../../quality/indicator.ts'
import {
  isTargetReached,
  latestMeasurement,
  measurementsOf,
  shareOfTheWay,
  type Trend,
  trendOf,
} from '../../quality/measurements.ts'

/** What is told of an indicator as of a day. */
export type IndicatorFacts = {
  readonly indicator: Indicator
  /** The sigle of the body that follows it, or its name; empty without one. */
  readonly bodyName: string
  readonly objectiveName: string
  /** Over the whole perimeter, the earliest first. */
  readonly series: readonly Measurement[]
  readonly last: Measurement | null
  /** 1 is the target; null when it cannot be told. */
  readonly share: number | null
  readonly trend: Trend | null
  readonly isReached: boolean | null
  /** The day of the target is past, and it was not reached. */
  readonly isOverdue: boolean
  /** In how many schools, constituencies or collectivities it was measured by itself. */
  readonly places: number
}

const byIndicator = memoGroupBy((measurement: Measurement) => measurement.indicatorId)

/** Every indicator with its facts, dimension by dimension, in the order that the project gave them. */
export function indicatorFacts(data: DocumentData, date: string): readonly IndicatorFacts[] {
  const rank = ({ dimension }: Indicator) => indicatorDimensions.indexOf(dimension)
  return [...data.indicator.values()]
    .sort((a, b) => rank(a) - rank(b) || byOrder(a, b))
    .map((indicator) => factsOfIndicator(data, indicator, date))
}

/** The facts of one indicator as of a day. */
export function factsOfIndicator(data: DocumentData, indicator: Indicator, date: string): IndicatorFacts {
  const last = latestMeasurement(data, indicator.id, date)
  const body = data.body.get(indicator.bodyId ?? '')
  const isReached = last === null ? null : isTargetReached(indicator, last.value)
  const { targetDate } = indicator
  return {
    indicator,
    bodyName: body?.sigle || body?.name || '',
    objectiveName: data.objective.get(indicator.objectiveId ?? '')?.name ?? '',
    series: measurementsOf(data, indicator.id).filter(({ on }) => on <= date),
    last,
    share: last === null ? null : shareOfTheWay(indicator, last.value),
    trend: trendOf(data, indicator, date),
    isReached,
    isOverdue: targetDate !== null && targetDate < date && isReached !== true,
    places: placesOf(data, indicator, date),
  }
}

/** Every measurement of an indicator, the last one first; of one day, the whole perimeter first, then by place. */
export function allMeasurementsOf(data: DocumentData, { id }: Indicator): readonly Measurement[] {
  const place = ({ entityId }: Measurement) => data.entity.get(entityId ?? '')?.name ?? ''
  return byIndicator(data.measurement)(id).toSorted((a, b) =>
    a.on === b.on ? place(a).localeCompare(place(b), 'fr') : a.on < b.on ? 1 : -1,
  )
}

/** The dimensions that no indicator measures, in the order of the fiche. */
export function dimensionsWithout(
  facts: readonly Pick<IndicatorFacts, 'indicator'>[],
): readonly IndicatorDimension[] {
  const measured = new Set(facts.map(({ indicator }) => indicator.dimension))
  return indicatorDimensions.filter((dimension) => !measured.has(dimension))
}

function placesOf(data: DocumentData, { id }: Indicator, date: string): number {
  const measured = byIndicator(data.measurement)(id).filter(({ on }) => on <= date)
  return new Set(measured.flatMap(({ entityId }) => entityId ?? [])).size
}
