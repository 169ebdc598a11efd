import { memoGroupBy } from '../kit/group-by.ts'
import type { EntityId } from '../organisation/entity.ts'
import type { Indicator, IndicatorId, Measurement } from './indicator.ts'

/** The part of a document from which measurements are read. */
export type MeasurementData = { readonly measurement: ReadonlyMap<string, Measurement> }

const byIndicator = memoGroupBy((measurement: Measurement) => measurement.indicatorId)

/** What a measurement is of: an indicator, a day, a place. One figure is kept for each. */
export function placeOfMeasurement({ indicatorId, on, entityId }: Measurement): string {
  return `${indicatorId} ${on} ${entityId ?? ''}`
}

/** What an indicator was in one place, null for the whole perimeter, the earliest first. */
export function measurementsOf(
  data: MeasurementData,
  indicatorId: IndicatorId,
  entityId: EntityId | null = null,
): readonly Measurement[] {
  return byIndicator(data.measurement)(indicatorId)
    .filter((measurement) => measurement.entityId === entityId)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** What was known of an indicator over the whole perimeter on a day: the last figure of that day or before, or null. */
export function latestMeasurement(
  data: MeasurementData,
  indicatorId: IndicatorId,
  date: string,
): Measurement | null {
  return knownOn(data, indicatorId, date).at(-1) ?? null
}

/** Which way an indicator went between its last two figures of that day or before. */
export type Trend = 'better' | 'worse' | 'steady'

/** The trend of an indicator over the whole perimeter on a day; null with fewer than two figures. */
export function trendOf(data: MeasurementData, { id, sense }: Indicator, date: string): Trend | null {
  const [before, last] = knownOn(data, id, date).slice(-2)
  if (before === undefined || last === undefined) return null
  if (before.value === last.value) return 'steady'
  return last.value > before.value === (sense === 'up') ? 'better' : 'worse'
}

/**
 * How far a value is on the way from the baseline to the target: 0 at the one, 1 at the other, below and beyond when it is;
 * null when the indicator does not say both, or when they are the same.
 */
export function shareOfTheWay({ baseline, target }: Indicator, value: number): number | null {
  if (baseline === null || target === null || baseline === target) return null
  return value === baseline ? 0 : (value - baseline) / (target - baseline)
}

/** Tells whether a value is at the target or better; null when there is no target. */
export function isTargetReached({ target, sense }: Indicator, value: number): boolean | null {
  if (target === null) return null
  return sense === 'up' ? value >= target : value <= target
}

function knownOn(data: MeasurementData, indicatorId: IndicatorId, date: string): readonly Measurement[] {
  return measurementsOf(data, indicatorId).filter(({ on }) => on <= date)
}
