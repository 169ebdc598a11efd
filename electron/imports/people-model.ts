import { peopleFields } from '#shared/api/imports.ts'
import { peopleColumns, peopleModelText as text } from '#shared/text/people-columns.ts'
import { modelWorkbook } from './model-workbook.ts'

/** The workbook that one fills in to import persons, with one example. */
export function peopleModel(): Promise<Uint8Array> {
  // A list with one column for the whole name is understood, but none should be made so.
  const columns = peopleFields.filter((field) => field !== 'fullName').map((field) => peopleColumns[field])
  const { sheet, notes } = text
  return modelWorkbook({ sheet, columns, rows: [columns.map(({ example }) => example)], notes })
}
