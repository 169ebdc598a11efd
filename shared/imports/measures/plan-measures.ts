import type { ImportRemark, SourceRow, SourceTable } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import type { Entity, EntityId } from '../../organisation/entity.ts'
import type { Indicator, Measurement, MeasurementId } from '../../quality/indicator.ts'
import { placeOfMeasurement } from '../../quality/measurements.ts'
import { measureColumns } from '../../text/measure-columns.ts'
import { quantityIn } from '../../text/quantities.ts'
import { dayOf } from '../directory/codes.ts'
import { foldHeader } from '../fold-header.ts'
import { squeeze } from '../squeeze.ts'
import { type EntityNames, entityBy, entityNamesOf } from './entity-names.ts'

/** What a column of measures can hold. */
export const measureFields = ['indicator', 'on', 'value', 'place', 'note'] as const
export type MeasureField = (typeof measureFields)[number]

/** What a file of measures would do: nothing is done before somebody has agreed. */
export type MeasurePlan = {
  readonly measurements: readonly Measurement[]
  /** How many of them take the place of a figure that is there and differs. */
  readonly replaced: number
  /** How many are there already, to the letter: they are not recorded again. */
  readonly same: number
  readonly remarks: readonly ImportRemark[]
  /** The columns without which nothing can be read. */
  readonly missing: readonly MeasureField[]
}

type PlanNeeds = {
  readonly data: {
    readonly indicator: ReadonlyMap<string, Indicator>
    readonly measurement: ReadonlyMap<string, Measurement>
    readonly entity: ReadonlyMap<string, Entity>
  }
  readonly today: string
  readonly newId: () => MeasurementId
}
type Columns = Readonly<Record<MeasureField, number>>

const needed: readonly MeasureField[] = ['indicator', 'on', 'value']

/** Reads a table of measures, its columns recognised by their headers, against a document. */
export function planMeasures({ header, rows }: SourceTable, needs: PlanNeeds): MeasurePlan {
  const columns = columnsOf(header)
  const missing = needed.filter((field) => columns[field] < 0)
  const remarks: ImportRemark[] = []
  if (missing.length > 0) return { measurements: [], replaced: 0, same: 0, remarks, missing }
  const read = readerOf(columns, needs, remarks)
  const taken = new Map([...needs.data.measurement.values()].map((one) => [placeOfMeasurement(one), one]))
  const planned = new Map<string, Measurement>()
  let [replaced, same] = [0, 0]
  for (const row of rows) {
    const measurement = read(row)
    if (measurement === null) continue
    const place = placeOfMeasurement(measurement)
    const known = taken.get(place)
    if (planned.has(place)) remarks.push({ code: 'measure-twice', line: row.line, params: {} })
    else if (known?.value === measurement.value && known.note === measurement.note) same += 1
    else {
      planned.set(place, measurement)
      if (known !== undefined) replaced += 1
    }
  }
  return { measurements: [...planned.values()], replaced, same, remarks, missing }
}

function columnsOf(header: readonly string[]): Columns {
  const folded = header.map(foldHeader)
  const place = (field: MeasureField) => {
    const { label, aliases } = measureColumns[field]
    return folded.findIndex((name) => name === foldHeader(label) || aliases.includes(name))
  }
  return {
    indicator: place('indicator'),
    on: place('on'),
    value: place('value'),
    place: place('place'),
    note: place('note'),
  }
}

function readerOf(columns: Columns, { data, today, newId }: PlanNeeds, remarks: ImportRemark[]) {
  const indicators = new Map([...data.indicator.values()].map((one) => [keyOf(one.name), one]))
  const entities: EntityNames = entityNamesOf(data.entity)
  return ({ line, cells }: SourceRow): Measurement | null => {
    const text = (field: MeasureField) => squeeze(cells[columns[field]] ?? '', 300)
    const refuse = (code: ImportRemark['code'], field: MeasureField) => {
      remarks.push({ code, line, params: { text: text(field) } })
      return null
    }
    // A line of the model that was not filled in.
    if ((['on', 'value', 'place', 'note'] as const).every((field) => text(field) === '')) return null
    const indicator = indicators.get(keyOf(text('indicator')))
    if (indicator === undefined) return refuse('measure-indicator-unknown', 'indicator')
    const on = dayOf(text('on'))
    if (on === null || on > today) return refuse('measure-day-wrong', 'on')
    const value = quantityIn(text('value'))
    if (value === null) return refuse('measure-value-wrong', 'value')
    const entityId: EntityId | null | undefined = entityBy(entities, text('place'))
    if (entityId === undefined) return refuse('measure-place-unknown', 'place')
    return { id: newId(), indicatorId: indicator.id, on, value, entityId, note: text('note') }
  }
}

function keyOf(name: string): string {
  return fold(squeeze(name, 300))
}
