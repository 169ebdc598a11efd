import type { DocumentData } from '../../document/document-data.ts'
import { isWithin } from '../../kit/period.ts'
import type { BodyId } from '../../organisation/body.ts'
import type { Measurement } from '../../quality/indicator.ts'
import { dimensionLabels, indicatorSenseLabels } from '../../text/quality-vocabulary.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { indicatorWords, measureColumns } from '../../text/reports/indicators.ts'
import { capitalise } from '../../text/terms.ts'
import type { TableReport, TableValue } from '../table-report.ts'
import { allMeasurementsOf, type IndicatorFacts, indicatorFacts } from './indicator-facts.ts'

export type IndicatorRequest = {
  /** Null: every indicator of the project. */
  readonly bodyId: BodyId | null
  /** Days of the measures, both included; the last one is that of what is told. */
  readonly from: string | null
  readonly to: string | null
}

/** An indicator with its measures of the period, in every place, the last one first. */
export type AskedIndicator = IndicatorFacts & { readonly measurements: readonly Measurement[] }

/** The indicators of a body, as of the last day of a period, with their measures of that period. */
export function askedIndicators(
  data: DocumentData,
  { bodyId, from, to }: IndicatorRequest,
  today: string,
): readonly AskedIndicator[] {
  return indicatorFacts(data, to ?? today)
    .filter(({ indicator }) => bodyId === null || indicator.bodyId === bodyId)
    .map((facts) => ({
      ...facts,
      series: facts.series.filter(({ on }) => isWithin({ from, to }, on)),
      measurements: allMeasurementsOf(data, facts.indicator).filter(({ on }) => isWithin({ from, to }, on)),
    }))
}

/** The measures as a table for spreadsheets; an indicator without any has one line. Units are a column: figures stay figures. */
export function indicatorRows(data: DocumentData, request: IndicatorRequest, today: string): TableReport {
  return {
    fileBase: indicatorFileBase(data, request, today, indicatorWords.title),
    columns: measureColumns,
    rows: askedIndicators(data, request, today).flatMap((asked) =>
      asked.measurements.length === 0
        ? [rowOf(data, asked, null)]
        : asked.measurements.map((measurement) => rowOf(data, asked, measurement)),
    ),
  }
}

/** `2026-11-24_CSO_fiche-des-indicateurs`. */
export function indicatorFileBase(
  data: DocumentData,
  { bodyId, to }: IndicatorRequest,
  today: string,
  title: string,
): string {
  const body = bodyId === null ? undefined : data.body.get(bodyId)
  return reportFileBase(to ?? today, body === undefined ? '' : body.sigle || body.name, title)
}

function rowOf(
  data: DocumentData,
  { indicator, bodyName }: AskedIndicator,
  measurement: Measurement | null,
): readonly TableValue[] {
  const place = data.entity.get(measurement?.entityId ?? '')
  return [
    capitalise(dimensionLabels[indicator.dimension]),
    indicator.name,
    indicator.unit,
    indicatorSenseLabels[indicator.sense],
    indicator.baseline,
    indicator.target,
    indicator.targetDate,
    bodyName,
    measurement?.on ?? null,
    measurement?.value ?? null,
    measurement === null ? null : (place?.name ?? indicatorWords.whole),
    place?.uai ?? null,
    measurement?.note ?? null,
  ].map((value) => (value === '' ? null : value))
}
