import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fileErrorOrThrow } from '../document/file-errors.ts'

/** The heaviest work that the library does for a password (2^20: 1 GB of memory): a file that asks for more is an attack. */
export const heaviestWork = 20

/** A header is a few lines; what goes on for longer without its end is none. */
const longestHeader = 65_536

/**
 * Why an encrypted file cannot be opened with any password, before one is asked; null when it may be. One that is written as
 * text is read later.
 */
export function encryptedFileFault(file: string): AppError | null {
  const params = { name: path.basename(file) }
  try {
    const start = startOf(file)
    const fault = start.toString('latin1', 0, 5) === '-----' ? null : ageHeaderFault(start)
    return fault === null ? null : appError(fault, params)
  } catch (error) {
    return fileErrorOrThrow(error, params)
  }
}

function startOf(file: string): Buffer {
  const handle = fs.openSync(file, 'r')
  try {
    const start = Buffer.alloc(longestHeader)
    return start.subarray(0, fs.readSync(handle, start, 0, longestHeader, 0))
  } finally {
    fs.closeSync(handle)
  }
}

/**
 * Why an encrypted file cannot be opened with any password, as its header tells without one; null when it may be. What is
 * well formed is for the library to say.
 */
export function ageHeaderFault(bytes: Uint8Array): AppError['code'] | null {
  const start = Buffer.from(bytes.subarray(0, longestHeader)).toString('latin1')
  const end = start.indexOf('\n---')
  if (!start.startsWith('age-encryption.org/v1\n') || end < 0) return 'file-encrypted-damaged'
  const recipients = start
    .slice(0, end)
    .split('\n')
    .flatMap((line) => (line.startsWith('-> ') ? [line.slice(3).split(' ')] : []))
  if (recipients.length === 0) return 'file-encrypted-damaged'
  const [type, , work] = recipients.find(([kind]) => kind === 'scrypt') ?? []
  if (type === undefined) return 'file-encrypted-for-keys'
  return Number(work) > heaviestWork ? 'file-encrypted-costly' : null
}
