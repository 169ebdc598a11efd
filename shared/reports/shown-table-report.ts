import type { ShownTable } from '../api/shown-table.ts'
import { reportFileBase } from '../text/reports/file-base.ts'
import { plainSpaces } from './parts/plain-spaces.ts'
import type { TableReport } from './table-report.ts'

/** A table of the window as a report for spreadsheets, named after its title and the day. */
export function shownTableReport({ title, columns, rows }: ShownTable, today: string): TableReport {
  return {
    fileBase: reportFileBase(today, '', title),
    columns: columns.map(plainSpaces),
    rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? plainSpaces(value) : value))),
  }
}
