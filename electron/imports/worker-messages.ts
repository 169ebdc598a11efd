import type { AppError } from '#shared/api/errors.ts'
import type { ImportProgress, ImportReading } from '#shared/api/imports.ts'
import type { Result } from '#shared/kit/result.ts'
import type { ImportFile } from './read-import.ts'

/** Given to a worker at its start, when no file is chosen yet. */
export type WorkerStart = { readonly programFolder: string }

/** Sent to it then: one file, and it ends. */
export type WorkerTask = ImportFile

export type WorkerAnswer =
  | { readonly type: 'progressed'; readonly progress: ImportProgress }
  | { readonly type: 'read'; readonly result: Result<ImportReading, AppError> }
