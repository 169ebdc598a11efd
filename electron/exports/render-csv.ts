import { plainCell } from '#shared/kit/plain-cell.ts'
import type { TableReport, TableValue } from '#shared/reports/table-report.ts'

const needsQuotes = /["; \t\r\n]/u

/** The table as CSV for French spreadsheets: UTF-8 with BOM, semicolons, CRLF, decimal commas. */
export function renderCsv(table: TableReport): Uint8Array<ArrayBuffer> {
  const lines = [table.columns, ...table.rows].map((values) => values.map(cell).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}

function cell(value: TableValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const oneKindOfBreak = plainCell(value).replace(/\r\n?/gu, '\n')
  return needsQuotes.test(oneKindOfBreak) ? `"${oneKindOfBreak.replaceAll('"', '""')}"` : oneKindOfBreak
}
