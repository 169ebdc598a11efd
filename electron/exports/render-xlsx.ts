import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx'
import { isIsoDate } from '#shared/kit/calendar.ts'
import type { TableReport, TableValue } from '#shared/reports/table-report.ts'

/** Spreadsheets know no day before, and count one day too few until then. */
const firstDay = '1900-03-01'
/** What a cell holds at most: with one character more, the workbook is told to be damaged. */
const longestText = 32_767
/** In characters: wide enough to be read, narrow enough for several columns on a screen. */
const widths = { least: 8, most: 48 } as const

/** The table as a workbook of one sheet: days are dates, the header stays in sight and filters; texts run no formula. */
export async function renderXlsx(table: TableReport, exportedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [table.columns, ...table.rows]
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Feuille 1',
        columns: table.columns.map((_, column) => ({
          width: widthOf(rows.map((row) => row[column] ?? null)),
        })),
        rows: rows.map((row) => row.map(cellValue)),
        cells: new Map(
          rows.flatMap((row, index) => row.flatMap((value, column) => looks(value, index, column))),
        ),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${columnName(table.columns.length)}${rows.length}` },
      },
    ],
    properties: { modified: new Date(exportedAt) },
  })
  return new Uint8Array(bytes)
}

function cellValue(value: TableValue): CellValue {
  if (typeof value !== 'string') return value
  return isDay(value) ? new Date(`${value}T00:00:00Z`) : cellText(value)
}

/** Anything else that looks like a day stays the text that it is. */
function isDay(value: string): boolean {
  return isIsoDate(value) && value >= firstDay
}

/** A text without what XML cannot hold, cut where a cell ends. */
function cellText(value: string): string {
  const allowed = value.replace(/[\uFFFE\uFFFF]/gu, '')
  return allowed.length <= longestText ? allowed : `${allowed.slice(0, longestText - 1)}…`
}

function looks(value: TableValue, row: number, column: number): [string, Partial<Cell>][] {
  const key = `${row},${column}`
  if (row === 0) return [[key, { style: { font: { bold: true }, alignment: { vertical: 'top' } } }]]
  if (typeof value !== 'string') return []
  if (isDay(value)) return [[key, { style: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } } }]]
  return [[key, { style: { alignment: { vertical: 'top', wrapText: true } } }]]
}

function widthOf(values: readonly TableValue[]): number {
  const longest = Math.max(0, ...values.map((value) => String(value ?? '').length))
  return Math.min(widths.most, Math.max(widths.least, longest + 2))
}

/** « A », « Z », « AA » for the columns 1, 26, 27. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return rest === 0 ? letter : `${columnName(rest)}${letter}`
}
