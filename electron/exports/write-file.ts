import { open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { removeLeftovers } from '../files/leftovers.ts'
import { putInPlaceAside, temporaryBeside } from '../files/whole-file.ts'
import { type ExportError, type ExportErrorCode, exportError } from './export-job.ts'

type Written = Result<string, ExportError>

/**
 * Writes a file whole or not at all: a temporary neighbour, flushed to the disk, then renamed over the target.
 * A failure leaves the previous file as it was, and no temporary. A place that has become silent holds no window, and
 * whoever aborts waits for it no longer: what it takes later is taken away again.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Written> {
  const written = write(path, bytes, signal)
  return signal === undefined ? written : Promise.race([written, cancelledBy(signal)])
}

async function write(path: string, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Written> {
  const temporary = temporaryBeside(path)
  try {
    await writeFlushed(temporary, bytes)
    if (signal?.aborted === true) throw signal.reason
    await putInPlaceAside(temporary, path)
    removeLeftovers(dirname(path))
    return ok(path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return fail(writeError(cause, path))
  }
}

function cancelledBy(signal: AbortSignal): Promise<Written> {
  const cancelled = fail(exportError('export-cancelled'))
  return new Promise((resolve) => {
    if (signal.aborted) resolve(cancelled)
    else signal.addEventListener('abort', () => resolve(cancelled), { once: true })
  })
}

/** Flushed here already, out of the way of the windows: many megabytes take their time. */
async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

const codes: Readonly<Record<string, ExportErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'folder-read-only',
  EROFS: 'folder-read-only',
  EBUSY: 'export-file-busy',
}

/** What went wrong, in the words of the program. */
export function writeError(cause: unknown, path: string, platform = process.platform): ExportError {
  const { code = '', syscall = '' } = cause as NodeJS.ErrnoException
  const params = { path, detail: code || String(cause) }
  // Windows refuses with EPERM or EACCES to replace a file that a reader holds open.
  if (platform === 'win32' && syscall === 'rename' && (code === 'EPERM' || code === 'EACCES')) {
    return exportError('export-file-busy', params)
  }
  if (code === 'EPERM') return exportError('folder-read-only', params)
  return exportError(codes[code] ?? 'export-write-failed', params)
}
