import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { applicationId, currentVersion } from '../database/migrate.ts'
import { isAgeFile } from './age-file.ts'
import { fileErrorOrThrow } from './file-errors.ts'

const magic = Buffer.from('SQLite format 3\0', 'latin1')
const headerSize = 100

/** Below this, SQLite cannot be sure to write its journal: the document is opened without being changed. */
const leastFreeBytes = 1_000_000

export type FileFacts = {
  readonly version: number
  readonly savedAt: string
  readonly readOnly: 'file-read-only' | 'folder-read-only' | 'disk-full' | null
}

/**
 * Looks at a file without SQLite, so that nothing is ever written to a file that is not ours.
 * Never for a file that this process holds open: see held-files.ts.
 */
export function inspectFile(file: string, newest: number = currentVersion): Result<FileFacts, AppError> {
  const params = { name: path.basename(file) }
  try {
    const stat = fs.statSync(file)
    if (stat.isDirectory()) return fail(appError('file-is-folder', params))
    if (!stat.isFile()) return fail(appError('file-not-ours', params))
    if (hasPlantedNeighbour(file)) return fail(appError('file-neighbour-planted', params))
    const header = readStart(file, headerSize)
    const fault =
      encryptedFault(header, file) ??
      (stat.size === 0 ? 'file-empty' : null) ??
      headerFault(header) ??
      (isCutShort(header, stat.size, file) ? 'file-truncated' : null)
    if (fault !== null) return fail(appError(fault, params))
    const version = header.readUInt32BE(60)
    if (version > newest) return fail(appError('file-newer', params))
    return ok({ version, savedAt: stat.mtime.toISOString(), readOnly: whyReadOnly(file, stat) })
  } catch (error) {
    return fail(fileErrorOrThrow(error, params))
  }
}

/**
 * What SQLite would open beside a document is a plain file under one name, or nothing: a link leads to what is somebody's, and
 * would be written or emptied in its place; a pipe keeps whoever opens it waiting for ever.
 */
export function hasPlantedNeighbour(file: string): boolean {
  const document = fs.realpathSync(file)
  return ['-journal', '-wal', '-shm'].some((end) => {
    const stat = fs.lstatSync(`${document}${end}`, { throwIfNoEntry: false })
    return stat !== undefined && (!stat.isFile() || stat.nlink > 1)
  })
}

function readStart(file: string, length: number): Buffer {
  const handle = fs.openSync(file, 'r')
  try {
    const start = Buffer.alloc(length)
    return start.subarray(0, fs.readSync(handle, start, 0, length, 0))
  } finally {
    fs.closeSync(handle)
  }
}

/** A protected copy is no document before its password is given, and one that is damaged cannot be salvaged. */
function encryptedFault(header: Buffer, file: string): AppError['code'] | null {
  if (isAgeFile(header)) return 'file-encrypted'
  const isNamedSo = path.extname(file).toLowerCase() === '.age'
  return isNamedSo && headerFault(header) !== null ? 'file-not-encrypted' : null
}

/** What is wrong with how a file begins; null when it may be a document. */
export function headerFault(header: Buffer): AppError['code'] | null {
  if (header.every((byte) => byte === 0)) return 'file-zeroed'
  const start = header.subarray(0, magic.length)
  if (!start.equals(magic.subarray(0, start.length))) return 'file-not-ours'
  if (header.length < headerSize) return 'file-truncated'
  if (header.readUInt32BE(68) !== applicationId) return 'file-not-ours'
  // Written by us, a document has a version, and its read and write formats (SQLite file format, 1.3.3) are not WAL.
  const isOurForm = header.readUInt32BE(60) > 0 && header[18] === 1 && header[19] === 1
  return isOurForm ? null : 'file-altered-schema'
}

/** A copy cut short is not repaired silently. The header says how long the file is (SQLite file format, 1.3.8). */
function isCutShort(header: Buffer, size: number, file: string): boolean {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  return size < pageSize * header.readUInt32BE(28) && !hasHotJournal(file)
}

/** A program killed while writing leaves a header ahead of the file, and the journal that puts both back. */
function hasHotJournal(file: string): boolean {
  const journal = `${fs.realpathSync(file)}-journal`
  return fs.existsSync(journal) && (readStart(journal, 1)[0] ?? 0) !== 0
}

function whyReadOnly(file: string, stat: fs.Stats): FileFacts['readOnly'] {
  // The bits as well as the access: an administrator may write to anything, but the file says « do not ».
  if ((stat.mode & 0o222) === 0 || !mayWrite(file)) return 'file-read-only'
  if (!mayWrite(path.dirname(file))) return 'folder-read-only'
  const { bavail, bsize } = fs.statfsSync(path.dirname(file))
  return bavail * bsize < leastFreeBytes ? 'disk-full' : null
}

function mayWrite(target: string): boolean {
  try {
    fs.accessSync(target, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}
