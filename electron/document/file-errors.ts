import { type AppError, appError } from '#shared/api/errors.ts'

const sqliteCodes: readonly (readonly [RegExp, AppError['code']])[] = [
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'file-open-elsewhere'],
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, 'file-damaged'],
  [/^SQLITE_READONLY_DBMOVED/, 'file-missing'],
  [/^SQLITE_READONLY_DIRECTORY/, 'folder-read-only'],
  // A killed program left work that only somebody who may write can put right.
  [/^SQLITE_READONLY_(ROLLBACK|RECOVERY|CANTLOCK)/, 'file-no-permission'],
  [/^SQLITE_READONLY/, 'file-read-only'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, 'file-no-permission'],
  [/^SQLITE_IOERR/, 'file-io'],
]

const systemCodes: Readonly<Record<string, AppError['code']>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EROFS: 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EEXIST: 'file-exists',
  EBUSY: 'file-open-elsewhere',
}

/** What a failure of SQLite or of the file system means to a user; null when it is a bug. */
export function fileError(error: unknown, params: AppError['params']): AppError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const sqlite = sqliteCodes.find(([pattern]) => pattern.test(code))
  const meaning = sqlite?.[1] ?? systemCodes[code] ?? (/^E[A-Z]+$/.test(code) ? 'file-io' : undefined)
  return meaning === undefined ? null : appError(meaning, { ...params, reason: code })
}

/** Same as `fileError`, but lets bugs through. */
export function fileErrorOrThrow(error: unknown, params: AppError['params']): AppError {
  const known = fileError(error, params)
  if (known === null) throw error
  return known
}
