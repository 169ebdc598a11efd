import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { copyInMemory, openConnection } from '../database/connection.ts'
import { keepDigest } from '../database/digest.ts'
import { type Migrations, migrate, migrations, versionOf } from '../database/migrate.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { placeKind } from '../files/place-kind.ts'
import { dropUnusedContents } from '../tables/attachment-content.ts'
import { contentFault } from './content-fault.ts'
import { backUpBeforeMigration } from './copy.ts'
import { fileErrorOrThrow } from './file-errors.ts'
import { holdFile, isHeldHere } from './held-files.ts'
import { type FileFacts, inspectFile } from './inspect-file.ts'
import { readOwnerNote, removeOwnerNote, writeOwnerNote } from './owner-note.ts'
import { type Session, startSession } from './session.ts'
import { unreadableValues } from './unreadable-values.ts'
import { userName } from './user-name.ts'

export type OpenOptions = {
  readonly now?: () => Date
  readonly asReadOnly?: boolean
  /** Its place may keep silent one day: it must be possible to go on without it. Told by its path where it is not given. */
  readonly isDistant?: boolean
  /** Another list than ours, for tests of migration. */
  readonly migrations?: Migrations
}

/**
 * Opens a document, which is treated as untrusted: header, version, lock, schema and integrity are checked in turn
 * before it is used, and a file that fails any of them is left as it was.
 */
export function openDocument(file: string, options: OpenOptions = {}): Result<Session, AppError> {
  const params = { name: path.basename(file) }
  const { migrations: scripts = migrations } = options
  try {
    if (isHeldHere(file)) return fail(withOwner(appError('file-open-elsewhere', params), file))
    const facts = inspectFile(file, scripts.length)
    if (!facts.ok) return facts
    const readOnly = facts.value.readOnly ?? (options.asReadOnly === true ? 'file-read-only' : null)
    return openInspected(file, { ...facts.value, readOnly }, options)
  } catch (error) {
    const known = fileErrorOrThrow(error, params)
    return fail(known.code === 'file-open-elsewhere' ? withOwner(known, file) : known)
  }
}

function openInspected(file: string, facts: FileFacts, options: OpenOptions): Result<Session, AppError> {
  const { now = () => new Date(), migrations: scripts = migrations } = options
  const { isDistant = placeKind(file) !== 'here' } = options
  const { readOnly, savedAt } = facts
  let db = openConnection(file, { readonly: readOnly !== null, keepsWhole: isDistant })
  try {
    // Takes the exclusive lock now, and keeps it (locking_mode): nobody else can read or write from here on.
    // A reader holds a shared lock until it has read everything once, so that what it read belongs together.
    db.exec(readOnly === null ? 'BEGIN EXCLUSIVE; COMMIT' : 'BEGIN; SELECT 1 FROM sqlite_schema')
    const fault = contentFault(db, scripts) ?? unreadableValues(db)
    if (fault !== null) {
      db.close()
      return fail(appError(fault.code, { ...fault.params, name: path.basename(file) }))
    }
    const current = migrated(db, file, readOnly, scripts)
    db = isDistant && readOnly !== null && current.db === db ? letGo(db) : current.db
    if (readOnly === null) {
      keepDigest(db)
      dropUnusedContents(db)
    }
    let release = () => {}
    const session = startSession(db, {
      ...{
        path: file,
        savedAt,
        readOnly,
        now,
        author: userName(),
        keptBefore: current.keptBefore,
        onClose: () => release(),
      },
    })
    if (readOnly === null) {
      release = own(file, now())
      removeLeftovers(path.dirname(file))
    }
    if (db.inTransaction) db.exec('COMMIT')
    return ok(session)
  } catch (error) {
    db.close()
    throw error
  }
}

/** Notes that the document is ours until the answer is called. */
function own(file: string, since: Date): () => void {
  const release = holdFile(file)
  writeOwnerNote(file, since.toISOString())
  return () => {
    removeOwnerNote(file)
    release()
  }
}

/** The same in memory: whoever may only look at a document needs its file no more. */
function letGo(db: Database): Database {
  const copy = copyInMemory(db)
  db.close()
  return copy
}

/** The document at the current version: migrated where it lies, or in memory when it may not be written. */
function migrated(
  db: Database,
  file: string,
  readOnly: FileFacts['readOnly'],
  scripts: Migrations,
): { readonly db: Database; readonly keptBefore: string | null } {
  const version = versionOf(db)
  if (version === scripts.length) return { db, keptBefore: null }
  const keptBefore = readOnly === null ? backUpBeforeMigration(db, file, version) : null
  const target = readOnly === null ? db : copyInMemory(db)
  migrate(target, scripts.length, scripts)
  if (target !== db) db.close()
  return { db: target, keptBefore }
}

function withOwner(error: AppError, file: string): AppError {
  const owner = readOwnerNote(file)
  return owner === null ? error : appError(error.code, { ...error.params, ...owner })
}
