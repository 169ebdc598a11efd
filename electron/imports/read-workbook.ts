import { type CellValue, readXlsx } from 'hucre/xlsx'
import type { CsvRow } from '#shared/imports/csv.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { limits } from './limits.ts'
import { openDocumentRows } from './read-open-document.ts'
import { plainNumber, type SheetRow, sheetRows } from './sheet-rows.ts'
import { unpackedSize } from './unpacked-size.ts'
import { unpacked, zipParts } from './zip-parts.ts'

export type WorkbookFault = 'import-too-large' | 'import-unreadable' | 'import-old-workbook'

/** The rows of the first sheet that one sees and that holds something, as texts; XLSX or ODS, as its parts say. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly CsvRow[], WorkbookFault>> {
  const size = unpackedSize(bytes, limits.unpackedBytes)
  if (!size.ok) return size
  try {
    const content = textOfPart(bytes, 'content.xml')
    if (content === null) return ok(sheetRows(await xlsxRows(bytes)))
    const isLocked = textOfPart(bytes, 'META-INF/manifest.xml')?.includes('encryption-data') === true
    return isLocked ? fail('import-old-workbook') : ok(sheetRows(openDocumentRows(content)))
  } catch {
    return fail('import-unreadable')
  }
}

/** A part of a ZIP that was weighed before. */
function textOfPart(bytes: Uint8Array, name: string): string | null {
  const part = zipParts(bytes)?.find((one) => one.name === name)
  return part === undefined ? null : new TextDecoder().decode(unpacked(bytes, part, limits.unpackedBytes + 1))
}

async function xlsxRows(bytes: Uint8Array): Promise<readonly SheetRow[]> {
  const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden })
  const filled = sheets.find(({ rows }) =>
    rows.some((cells) => cells.some((cell) => textOf(cell).trim() !== '')),
  )
  return (filled?.rows ?? []).map((cells, i) => ({ line: i + 1, cells: cells.map(textOf) }))
}

/** What a cell shows, near enough: days as ISO, numbers in full. A formula counts as its last result. */
function textOf(cell: CellValue): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  return typeof cell === 'number' ? plainNumber(cell) : cell
}
