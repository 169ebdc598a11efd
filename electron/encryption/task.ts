import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { faultAmong } from '../backups/verify-backup.ts'
import { openFromBytes } from '../database/connection.ts'
import { dropHistory } from '../document/copy.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'
import { faultOfBytes } from '../document/inspect-bytes.ts'
import { verifyDatabase } from '../document/verify.ts'
import { decryptBytes, encryptBytes } from './age.ts'

/** What a thread is asked for. `bytes` are a whole document. */
export type Task =
  | {
      readonly kind: 'encrypt'
      readonly bytes: Uint8Array
      /** A copy that is sent is clean, and knows where it comes from; of any other, a clean copy is made. */
      readonly isSent?: boolean
      readonly password: string
      /** Less than usual, for tests that cannot wait. */
      readonly work?: number
    }
  | { readonly kind: 'decrypt'; readonly file: string; readonly password: string }
export type Outcome = Result<Uint8Array, AppError>

/** Does it, in memory only: nothing is written anywhere, least of all a document in clear. */
export async function doTask(task: Task): Promise<Outcome> {
  return task.kind === 'encrypt' ? encrypted(task) : decrypted(task)
}

async function encrypted(task: Extract<Task, { kind: 'encrypt' }>): Promise<Outcome> {
  const { bytes, isSent = false, password, work } = task
  const db = openFromBytes(Buffer.from(bytes))
  try {
    if (!isSent) dropHistory(db)
    const fault = faultAmong(verifyDatabase(db))
    if (fault !== null) return fail(appError('encrypted-copy-unsound', { reason: fault }))
    return ok(await encryptBytes(db.serialize(), password, work))
  } finally {
    db.close()
  }
}

async function decrypted({ file, password }: Extract<Task, { kind: 'decrypt' }>): Promise<Outcome> {
  const params = { name: path.basename(file) }
  const read = readFile(file)
  const opened = read.ok ? await decryptBytes(read.value, password) : read
  if (!opened.ok) return fail(appError(opened.error.code, { ...opened.error.params, ...params }))
  const fault = faultOfBytes(Buffer.from(opened.value))
  if (fault === null) return opened
  const isForeign = fault.code === 'file-not-ours' || fault.code === 'file-zeroed'
  return fail(appError(isForeign ? 'file-encrypted-foreign' : fault.code, { ...fault.params, ...params }))
}

function readFile(file: string): Outcome {
  try {
    return ok(fs.readFileSync(file))
  } catch (error) {
    return fail(fileErrorOrThrow(error, {}))
  }
}
