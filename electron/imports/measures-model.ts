import { measureFields } from '#shared/imports/measures/plan-measures.ts'
import type { Indicator } from '#shared/quality/indicator.ts'
import { measureColumns, measureModelText as text } from '#shared/text/measure-columns.ts'
import { modelWorkbook } from './model-workbook.ts'

/** The workbook that one fills in to import measures: a line for each indicator of a document, or one example. */
export function measuresModel(indicators: readonly Pick<Indicator, 'name' | 'unit'>[]): Promise<Uint8Array> {
  const columns = [...measureFields.map((field) => measureColumns[field]), text.unit]
  const lines = indicators.map(({ name, unit }) => [name, '', '', '', '', unit])
  const rows = lines.length === 0 ? [columns.map(({ example }) => example)] : lines
  return modelWorkbook({ sheet: text.sheet, columns, rows, notes: text.notes })
}
