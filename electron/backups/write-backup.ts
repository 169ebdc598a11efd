import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import type { Session } from '../document/session.ts'
import { putInPlace, temporaryBeside } from '../files/whole-file.ts'

/** Writes a verified backup of an open document to a file that is not there yet, whole or not at all. */
export async function writeBackup(
  session: Session,
  target: string,
  verify: (file: string) => Promise<string | null>,
): Promise<Result<null, AppError>> {
  const params = { name: path.basename(target) }
  const folder = path.dirname(target)
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return fail(appError('folder-missing', params))
  if (fs.existsSync(target)) return fail(appError('file-exists', params))
  const temporary = temporaryBeside(target)
  try {
    await session.database.backup(temporary)
    const fault = await verify(temporary)
    if (fault !== null) return fail(appError('backup-unsound', { ...params, reason: fault }))
    fs.chmodSync(temporary, 0o600)
    putInPlace(temporary, target)
    return ok(null)
  } catch (error) {
    return fail(fileErrorOrThrow(error, params))
  } finally {
    fs.rmSync(temporary, { force: true })
  }
}
