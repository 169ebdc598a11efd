import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { type ExportError, type ExportErrorCode, exportError } from './export-job.ts'

/**
 * Writes a file whole or not at all: a temporary neighbour, flushed to the disk, then renamed over the target.
 * A failure leaves the previous file as it was, and no temporary.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<string, ExportError>> {
  const temporary = join(dirname(path), `.${randomUUID()}.partial`)
  try {
    await writeFlushed(temporary, bytes)
    await rename(temporary, path)
    await flushFolder(dirname(path))
    return ok(path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return fail(writeError(cause, path))
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  await using(await open(path, 'w'), async (file) => {
    await file.writeFile(bytes)
    await file.sync()
  })
}

// A rename survives a power cut only once its folder is flushed; Windows has no such call and needs none.
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await using(await open(folder, 'r'), (handle) => handle.sync()).catch(() => undefined)
}

async function using(file: FileHandle, action: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await action(file)
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
