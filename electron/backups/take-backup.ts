import fs from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import type { BackupReason } from '#shared/api/backups.ts'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import type { Session } from '../document/session.ts'
import { lastEdits } from '../history/entries.ts'
import type { BackupNote, KeptBackup } from './backup-note.ts'
import type { BackupPlace } from './backup-place.ts'

type Work = {
  readonly session: Session
  readonly place: BackupPlace
  readonly now: () => Date
  /** What is wrong with a backup that was written; null when it is sound. */
  readonly verify: (file: string) => Promise<string | null>
}
type Order = Work & { readonly reason: BackupReason; readonly name: string }

/** What was kept; null when there was no need. */
export type Taken = Result<KeptBackup | null, AppError>

/**
 * Copies a document page by page while it stays open (SQLite's online backup), verifies the copy and keeps it; null when a
 * backup already holds the same. Nothing is kept that did not pass.
 */
export async function takeBackup({ reason, name, ...work }: Order): Promise<Taken> {
  const { session, place, now } = work
  if (!session.database.open) return ok(null)
  const note = { at: now().toISOString(), reason, name, document: session.path, state: stateOf(session) }
  if (reason !== 'named' && place.list().some(({ state }) => state === note.state)) return ok(null)
  return keepVerified(work, note, (target) => session.database.backup(target))
}

/** Keeps the copy that was made beside a document before it was migrated; null when it was not. */
export async function keepCopyBeforeMigration(work: Work): Promise<Taken> {
  const { session, now } = work
  const { keptBefore } = session
  if (keptBefore === null) return ok(null)
  const origin = { document: session.path, state: keptBefore }
  const note = { at: now().toISOString(), reason: 'migration', name: '', ...origin } as const
  if (work.place.list().some(({ state }) => state === note.state)) return ok(null)
  return keepVerified(work, note, (target) => copyFile(keptBefore, target))
}

async function keepVerified(
  { session, place, verify }: Work,
  note: BackupNote,
  write: (target: string) => Promise<unknown>,
): Promise<Taken> {
  const params = { name: path.basename(session.path) }
  let written: string | null = null
  try {
    written = place.beginning()
    await write(written)
    const fault = await verify(written)
    if (fault !== null) return fail(appError('backup-unsound', { ...params, reason: fault }))
    return ok(place.keep(written, note))
  } catch (error) {
    // Closed meanwhile: nothing more can change in it, and its next opening makes a backup.
    return session.database.open ? fail(backupError(error, params)) : ok(null)
  } finally {
    if (written !== null) fs.rmSync(written, { force: true })
  }
}

/** Two moments with the same state hold the same: the last edits done and undone, the size, and the file of a document never edited. */
export function stateOf(session: Session): string {
  const [pages, last] = [session.database.pragma('page_count', { simple: true }), lastEdits(session.database)]
  return [session.path, pages, ...(last === '' ? [session.read().status.savedAt] : [last])].join(' ')
}

function backupError(error: unknown, params: AppError['params']): AppError {
  const known = fileErrorOrThrow(error, params)
  return appError('backup-failed', { ...params, reason: String(known.params.reason ?? known.code) })
}
