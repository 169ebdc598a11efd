import { type CellValue, readXlsx } from 'hucre/xlsx'
import type { CsvRow } from '#shared/imports/csv.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { limits } from './limits.ts'
import { unpackedSize } from './unpacked-size.ts'

export type WorkbookFault = 'import-too-large' | 'import-unreadable'

/** The rows of the first sheet that one sees and that holds something, as texts. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly CsvRow[], WorkbookFault>> {
  const size = unpackedSize(bytes, limits.unpackedBytes)
  if (!size.ok) return size
  try {
    const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden })
    const rows = sheets.map(({ rows: cells }) => rowsOf(cells)).find((found) => found.length > 0)
    return ok(rows ?? [])
  } catch {
    return fail('import-unreadable')
  }
}

function rowsOf(sheet: readonly (readonly CellValue[])[]): readonly CsvRow[] {
  const width = Math.max(0, ...sheet.slice(0, 1).map((cells) => cells.length))
  return sheet.flatMap((cells, i) => {
    // Rows end at their last filled cell; the header says how many there are.
    const texts = Array.from({ length: Math.max(width, cells.length) }, (_, at) => textOf(cells[at] ?? null))
    return texts.every((text) => text.trim() === '')
      ? []
      : [{ line: i + 1, cells: texts, hasOpenQuote: false }]
  })
}

/** What a cell shows, near enough: days as ISO, numbers in full. A formula counts as its last result. */
function textOf(cell: CellValue): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  return typeof cell === 'number' ? plainNumber(cell) : cell
}

/** Fourteen figures of a SIRET stay figures. */
function plainNumber(value: number): string {
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value)
}
