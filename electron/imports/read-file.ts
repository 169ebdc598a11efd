import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { limits } from './limits.ts'

/** The bytes of a file that is not too large, and its name. */
export async function readSourceFile(
  file: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly name: string }, AppError>> {
  const name = path.basename(file)
  try {
    const found = await stat(file)
    // A pipe would be waited for, a device read without end; neither says how long it is.
    if (!found.isFile()) return fail(appError('import-unreadable', { name }))
    if (found.size > limits.bytes) return fail(appError('import-too-large', { name }))
    return ok({ bytes: await readFile(file), name })
  } catch (cause) {
    return fail(fileErrorOrThrow(cause, { name }))
  }
}
