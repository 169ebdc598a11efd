import fs from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import type { AppError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import type { Session } from './session.ts'

/**
 * Writes a clean copy: whole or not at all, compacted, without the history of edits,
 * whose images may hold personal data that was deleted since.
 */
export function copyDocument(session: Session, target: string): Result<null, AppError> {
  return writeWhole(target, (temporary) => vacuumInto(session.database, temporary))
}

/** Keeps the document as it was beside itself before a migration: `name.v1.gouvernail`. */
export function backUpBeforeMigration(db: Database, file: string, version: number): void {
  const { dir, name, ext } = path.parse(file)
  const target = path.join(dir, `${name}.v${version}${ext}`)
  const copied = writeWhole(target, (temporary) => vacuumInto(db, temporary))
  if (!copied.ok)
    throw Object.assign(new Error('no copy before migration'), { code: copied.error.params.reason })
}

/** Makes a file through a temporary one in the same folder, synchronised and renamed: never a half one at `target`. */
export function writeWhole(target: string, write: (temporary: string) => void): Result<null, AppError> {
  const temporary = path.join(path.dirname(target), `.~${path.basename(target)}.${process.pid}.tmp`)
  try {
    fs.rmSync(temporary, { force: true })
    write(temporary)
    synchronise(temporary)
    fs.renameSync(temporary, target)
    return ok(null)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    const known = fileErrorOrThrow(error, { name: path.basename(target) })
    return fail(known.code === 'file-missing' ? { ...known, code: 'folder-missing' } : known)
  }
}

function vacuumInto(db: Database, target: string): void {
  db.prepare('VACUUM INTO ?').run(target)
}

function synchronise(file: string): void {
  const handle = fs.openSync(file, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
