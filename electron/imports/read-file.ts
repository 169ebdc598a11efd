import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { readPlainFile } from '../files/read-plain-file.ts'
import { limits } from './limits.ts'

/** The bytes of a file that is not too large, and its name. */
export async function readSourceFile(
  file: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly name: string }, AppError>> {
  const name = path.basename(file)
  try {
    const bytes = await readPlainFile(file, limits.bytes)
    if (bytes === 'not-plain') return fail(appError('import-unreadable', { name }))
    if (bytes === 'too-large') return fail(appError('import-too-large', { name }))
    return ok({ bytes, name })
  } catch (cause) {
    return fail(fileErrorOrThrow(cause, { name }))
  }
}
