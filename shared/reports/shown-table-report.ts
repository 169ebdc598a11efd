import type { ShownTable } from '../api/shown-table.ts'
import { reportFileBase } from '../text/reports/file-base.ts'
import type { TableReport } from './table-report.ts'

/** A table of the window as a report for spreadsheets, named after its title and the day. */
export function shownTableReport({ title, columns, rows }: ShownTable, today: string): TableReport {
  return {
    fileBase: reportFileBase(today, '', title),
    columns: columns.map(searchable),
    rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? searchable(value) : value))),
  }
}

/** A search typed with an ordinary space must find the name. */
function searchable(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ')
}
