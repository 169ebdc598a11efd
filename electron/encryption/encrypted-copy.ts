import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { isLongPassword, passwordForm } from '#shared/api/passwords.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import { writeWhole } from '../document/copy.ts'
import { isHeldHere } from '../document/held-files.ts'
import type { Session } from '../document/session.ts'
import { inThread } from './in-thread.ts'
import type { Outcome, Task } from './task.ts'

/** What does a task: a thread, but for tests that cannot wait. */
type Run = (task: Task) => Promise<Outcome>

/**
 * Writes a clean, verified copy of an open document that only the password opens: whole or not at all, without the history
 * of edits.
 */
export async function writeEncryptedCopy(
  session: Session,
  target: string,
  password: string,
  run: Run = inThread,
): Promise<Result<null, AppError>> {
  if (!isLongPassword(password)) return fail(appError('password-short'))
  const bytes = session.database.serialize()
  const encrypted = await run({ kind: 'encrypt', bytes, password: passwordForm(password) })
  if (!encrypted.ok) return encrypted
  return writeWhole(target, (temporary) => fs.writeFileSync(temporary, encrypted.value))
}

/** The bytes of a copy that is sent, so that only the password opens them. */
export async function encryptSent(
  bytes: Uint8Array,
  password: string,
  run: Run = inThread,
): Promise<Outcome> {
  if (!isLongPassword(password)) return fail(appError('password-short'))
  return run({ kind: 'encrypt', bytes, isSent: true, password: passwordForm(password) })
}

/** The document that an encrypted copy holds, as bytes in memory that were looked at like any file from elsewhere. */
export async function openEncrypted(file: string, password: string, run: Run = inThread): Promise<Outcome> {
  // Reading a document that is open here would drop its lock (see held-files.ts); it is not encrypted anyway.
  if (isHeldHere(file)) return fail(appError('file-not-encrypted', { name: path.basename(file) }))
  return run({ kind: 'decrypt', file, password: passwordForm(password) })
}

/** Writes the document that was in an encrypted copy, whole or not at all. Never replaces a file. */
export function writeDecrypted(bytes: Uint8Array, target: string): Result<null, AppError> {
  if (fs.existsSync(target)) return fail(appError('file-exists', { name: path.basename(target) }))
  return writeWhole(target, (temporary) => fs.writeFileSync(temporary, bytes))
}
