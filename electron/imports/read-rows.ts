import { type AppError, appError } from '#shared/api/errors.ts'
import { type CsvRow, csvRows, separatorOf } from '#shared/imports/csv.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'

export type SourceRows = { readonly header: readonly string[]; readonly rows: readonly CsvRow[] }

/** The table that a file holds, CSV, XLSX or ODS as its bytes say; the first row that is not empty is its header. */
export async function readRows(bytes: Uint8Array, name: string): Promise<Result<SourceRows, AppError>> {
  if (bytes.length > limits.bytes) return fail(appError('import-too-large', { name }))
  const found = await rowsIn(bytes, name)
  if (!found.ok) return found
  const [header, ...rows] = found.value
  if (header === undefined) return fail(appError('import-empty', { name }))
  if (header.cells.length > limits.columns) return fail(appError('import-unreadable', { name }))
  return ok({ header: header.cells, rows })
}

async function rowsIn(bytes: Uint8Array, name: string): Promise<Result<readonly CsvRow[], AppError>> {
  // The container of an encrypted workbook is that of the workbooks of before 2007.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail(appError('import-old-workbook', { name }))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // Loaded for workbooks only.
    const { readWorkbook } = await import('./read-workbook.ts')
    const workbook = await readWorkbook(bytes)
    if (!workbook.ok) return fail(appError(workbook.error, { name }))
    return workbook.value.length > limits.lines ? tooMany(name) : workbook
  }
  const text = decodeText(bytes)
  return text === null ? fail(appError('import-unreadable', { name })) : rowsOfText(text, name)
}

function rowsOfText(text: string, name: string): Result<readonly CsvRow[], AppError> {
  const rows: CsvRow[] = []
  for (const row of csvRows(text, separatorOf(text))) {
    if (rows.length > limits.lines) return tooMany(name)
    rows.push(row)
  }
  return ok(rows)
}

function tooMany(name: string): Result<never, AppError> {
  return fail(appError('import-too-many-lines', { name, most: limits.lines }))
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
