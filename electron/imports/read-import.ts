import { type AppError, appError } from '#shared/api/errors.ts'
import type { ImportKind, ImportProgress, ImportReading } from '#shared/api/imports.ts'
import { looksLikeDirectory } from '#shared/imports/directory/columns.ts'
import { readDirectory } from '#shared/imports/directory/read-directory.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { TerritoryNames } from '#shared/territory/territory-names.ts'
import { limits } from './limits.ts'
import { readHolidays } from './read-holidays.ts'
import { readRows, type SourceRows } from './read-rows.ts'

/** A file to be understood. */
export type ImportFile = { readonly kind: ImportKind; readonly bytes: Uint8Array; readonly name: string }

export type ReadImportNeeds = {
  readonly territory: TerritoryNames
  readonly onProgress?: (progress: ImportProgress) => void
}

/** What a file says of schools, of persons or of holidays, or why it cannot be told. Reads nothing but the bytes it is given. */
export async function readImport(
  { kind, bytes, name }: ImportFile,
  { territory, onProgress = () => undefined }: ReadImportNeeds,
): Promise<Result<ImportReading, AppError>> {
  onProgress({ phase: 'parsing', done: 0, total: 0 })
  if (kind === 'holidays') return readHolidays(bytes, name)
  const source = await readRows(bytes, name)
  if (!source.ok) return source
  const { header, rows } = source.value
  if (kind === 'people' || kind === 'measures') return plainTable(kind, source.value, name)
  const directory = readDirectory(header, rows, {
    territory,
    onProgress: (done) => onProgress({ phase: 'understanding', done, total: rows.length }),
  })
  if (!directory.ok) {
    const [missing = 'uai'] = directory.error.missing
    return fail(appError('import-not-directory', { name, missing, count: directory.error.missing.length }))
  }
  return ok({ kind, fileName: name, directory: directory.value })
}

function plainTable(
  kind: 'people' | 'measures',
  { header, rows }: SourceRows,
  name: string,
): Result<ImportReading, AppError> {
  if (looksLikeDirectory(header)) return fail(appError('import-is-directory', { name }))
  if (rows.length === 0) return fail(appError('import-empty', { name }))
  if (rows.length > limits.shownLines)
    return fail(appError('import-too-many-lines', { name, most: limits.shownLines }))
  const table = { header, rows: rows.map(({ line, cells }) => ({ line, cells })) }
  return ok({ kind, fileName: name, table })
}
