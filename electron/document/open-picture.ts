import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { openFromBytes } from '../database/connection.ts'
import { migrate, migrations } from '../database/migrate.ts'
import { contentFault } from './content-fault.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { isHeldHere } from './held-files.ts'
import { inspectFile } from './inspect-file.ts'
import { type Session, startSession } from './session.ts'
import { unreadableValues } from './unreadable-values.ts'

/** A commit takes a few milliseconds: a document is between two of them nearly always. */
const tries = 20

/**
 * Opens, to be read only, a document that another program has open, as its file is at this moment. Its lock keeps SQLite
 * from reading, not the bytes: they are taken between two commits, which the header counts and the journal shows.
 */
export function openPicture(file: string, now: () => Date = () => new Date()): Result<Session, AppError> {
  const params = { name: path.basename(file) }
  // Reading it here would drop the lock that this program has on it (see held-files.ts).
  if (isHeldHere(file)) return fail(appError('file-open-elsewhere', params))
  try {
    const facts = inspectFile(file)
    if (!facts.ok) return facts
    const bytes = bytesBetweenCommits(file)
    if (bytes === null) return fail(appError('file-open-elsewhere', params))
    const db = openFromBytes(bytes)
    const fault = contentFault(db, migrations) ?? unreadableValues(db)
    if (fault !== null) {
      db.close()
      return fail(appError(fault.code, { ...fault.params, ...params }))
    }
    migrate(db)
    const { savedAt } = facts.value
    const seen = { readOnly: 'file-held' as const, author: '', keptBefore: null, onClose: () => {} }
    return ok(startSession(db, { path: file, savedAt, now, ...seen }))
  } catch (error) {
    return fail(fileErrorOrThrow(error, params))
  }
}

function bytesBetweenCommits(file: string): Buffer | null {
  for (let i = 0; i < tries; i++) {
    const before = stateOf(file)
    const bytes = fs.readFileSync(file)
    if (before !== null && before === stateOf(file)) return bytes
  }
  return null
}

/** What changes with each commit (SQLite file format, 1.3.7 and 1.3.8); null while one is being made. */
function stateOf(file: string): string | null {
  const journal = `${fs.realpathSync(file)}-journal`
  if ((fs.statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > 0) return null
  const handle = fs.openSync(file, 'r')
  try {
    const header = Buffer.alloc(100)
    fs.readSync(handle, header, 0, header.length, 0)
    const { size, mtimeMs, ino } = fs.fstatSync(handle)
    return `${header.toString('hex', 24, 32)} ${size} ${mtimeMs} ${ino}`
  } finally {
    fs.closeSync(handle)
  }
}
