import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { openConnection } from '../database/connection.ts'
import { currentVersion, migrate } from '../database/migrate.ts'
import { schemaDifferences } from '../database/schema.ts'
import { dropUnusedContents } from '../tables/attachment-content.ts'
import { backUpBeforeMigration } from './copy.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { inspectFile } from './inspect-file.ts'
import { readOwnerNote, removeOwnerNote, writeOwnerNote } from './owner-note.ts'
import { type Session, startSession } from './session.ts'

/**
 * Opens a document, which is treated as untrusted: header, version, lock, integrity and schema are checked in turn
 * before it is used, and a file that fails any of them is left as it was.
 */
export function openDocument(
  file: string,
  options: { readonly now?: () => Date; readonly asReadOnly?: boolean } = {},
): Result<Session, AppError> {
  const now = options.now ?? (() => new Date())
  const facts = inspectFile(file)
  if (!facts.ok) return facts
  const { version, savedAt } = facts.value
  const readOnly = facts.value.readOnly ?? (options.asReadOnly === true ? 'file-read-only' : null)
  const params = { name: path.basename(file) }
  let db: Database | null = null
  try {
    db = openConnection(file, { readonly: readOnly !== null })
    // Takes the exclusive lock now, and keeps it (locking_mode): nobody else can write from here on.
    db.exec(readOnly === null ? 'BEGIN EXCLUSIVE; COMMIT' : 'BEGIN; SELECT 1 FROM sqlite_schema; COMMIT')
    const fault = contentFault(db, version)
    if (fault !== null) {
      db.close()
      return fail(appError(fault, params))
    }
    if (version < currentVersion) {
      backUpBeforeMigration(db, file, version)
      migrate(db)
    }
    if (readOnly === null) {
      dropUnusedContents(db)
      writeOwnerNote(file, now().toISOString())
    }
    const onClose = () => (readOnly === null ? removeOwnerNote(file) : undefined)
    return ok(startSession(db, { path: file, savedAt, readOnly, now, onClose }))
  } catch (error) {
    db?.close()
    const known = fileErrorOrThrow(error, params)
    return fail(known.code === 'file-open-elsewhere' ? withOwner(known, file) : known)
  }
}

function contentFault(db: Database, version: number): AppError['code'] | null {
  const [first] = db.prepare<[], { quick_check: string }>('PRAGMA quick_check(1)').all()
  if (first?.quick_check !== 'ok') return 'file-damaged'
  // A trigger or a view that we did not write must never run.
  return schemaDifferences(db, version).length > 0 ? 'file-altered-schema' : null
}

function withOwner(error: AppError, file: string): AppError {
  const owner = readOwnerNote(file)
  return owner === null ? error : appError(error.code, { ...error.params, ...owner })
}
