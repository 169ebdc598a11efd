import type { TableReport, TableValue } from '#shared/reports/table-report.ts'

// A spreadsheet runs cells that begin with these (OWASP, CSV injection); the wide forms count too.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/u
const needsQuotes = /["; \t\r\n]/u

/** The table as CSV for French spreadsheets: UTF-8 with BOM, semicolons, CRLF, decimal commas. */
export function renderCsv(table: TableReport): Uint8Array<ArrayBuffer> {
  const lines = [table.columns, ...table.rows].map((values) => values.map(cell).join(';'))
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}

function cell(value: TableValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = startsFormula.test(value) ? `'${value}` : value
  const oneKindOfBreak = safe.replace(/\r\n?/gu, '\n')
  return needsQuotes.test(oneKindOfBreak) ? `"${oneKindOfBreak.replaceAll('"', '""')}"` : oneKindOfBreak
}
