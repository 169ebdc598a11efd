import fs from 'node:fs'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { openConnection } from '../database/connection.ts'
import { writeDigest } from '../database/digest.ts'
import { putInPlace, temporaryBeside } from '../files/whole-file.ts'
import { dropUnusedContents } from '../tables/attachment-content.ts'
import { forgetCopies } from '../tables/copies.ts'
import { fileError, fileErrorOrThrow } from './file-errors.ts'
import { isHeldHere, isSameFile } from './held-files.ts'
import { inspectFile } from './inspect-file.ts'
import type { Session } from './session.ts'

/**
 * Writes a clean copy: whole or not at all, compacted, without the history of edits,
 * whose images may hold personal data that was deleted since.
 */
export function copyDocument(session: Session, target: string): Result<null, AppError> {
  if (isSameFile(session.path, target))
    return fail(appError('file-open-elsewhere', { name: path.basename(target) }))
  return writeWhole(target, (temporary) => {
    vacuumInto(session.database, temporary)
    withoutHistory(temporary)
  })
}

/** Keeps the document as it was beside itself before a migration: `name.v1.gouvernail`, else `name.v1-2.gouvernail` … */
export function backUpBeforeMigration(db: Database, file: string, version: number): string {
  const copied = backUpBeside(db, file, `v${version}`)
  if (!copied.ok)
    throw Object.assign(new Error('no copy before migration'), { code: copied.error.params.reason })
  return copied.value
}

/** Keeps a document as it is beside itself, under its name with a suffix, and answers where; nothing is replaced. */
export function backUpBeside(db: Database, file: string, suffix: string): Result<string, AppError> {
  const { dir, name, ext } = path.parse(file)
  const named = (rank: string) => path.join(dir, `${name}.${suffix}${rank}${ext}`)
  let target = named('')
  for (let rank = 2; fs.existsSync(target); rank++) target = named(`-${rank}`)
  const copied = writeWhole(target, (temporary) => vacuumInto(db, temporary))
  return copied.ok ? ok(target) : copied
}

/** Makes a file through a temporary one in the same folder, synchronised and renamed: never a half one at `target`. */
export function writeWhole(target: string, write: (temporary: string) => void): Result<null, AppError> {
  const params = { name: path.basename(target) }
  const folder = path.dirname(target)
  const temporary = temporaryBeside(target)
  if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return fail(appError('folder-missing', params))
  if (isInUse(target)) return fail(appError('file-open-elsewhere', params))
  try {
    write(temporary)
    putInPlace(temporary, target)
    return ok(null)
  } catch (error) {
    discard(temporary)
    const known = fileErrorOrThrow(error, params)
    if (known.code === 'file-missing') return fail({ ...known, code: 'folder-missing' })
    // What could not be opened is the temporary file: it is the folder that refuses.
    return fail(known.code === 'file-no-permission' ? { ...known, code: 'folder-read-only' } : known)
  }
}

/** What cannot be taken away was never made, or fails for the reason that is about to be told. */
function discard(temporary: string): void {
  try {
    fs.rmSync(temporary, { force: true })
  } catch (error) {
    fileErrorOrThrow(error, {})
  }
}

/** Replacing a document that somebody has open would tear it from under them. */
function isInUse(file: string): boolean {
  if (!fs.existsSync(file)) return false
  if (isHeldHere(file)) return true
  if (!inspectFile(file).ok) return false
  try {
    const db = openConnection(file, { readonly: true })
    try {
      db.exec('SELECT 1 FROM sqlite_schema')
    } finally {
      db.close()
    }
    return false
  } catch (error) {
    return fileError(error, {})?.code === 'file-open-elsewhere'
  }
}

function vacuumInto(db: Database, target: string): void {
  db.prepare('VACUUM INTO ?').run(target)
}

function withoutHistory(file: string): void {
  const db = openConnection(file, { readonly: false })
  try {
    dropHistory(db)
  } finally {
    db.close()
  }
}

/** Makes a clean copy of a document that is in memory: nothing but the document is left in its bytes. */
export function dropHistory(db: Database): void {
  db.exec('DELETE FROM history_change; DELETE FROM history_entry')
  forgetCopies(db)
  dropUnusedContents(db)
  writeDigest(db)
  db.exec('VACUUM')
}
