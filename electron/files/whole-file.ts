import fs from 'node:fs'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { freshName } from './leftovers.ts'

/** Where a file is written until it is whole: beside its target, under a name that tells who makes it. */
export function temporaryBeside(target: string): string {
  return path.join(path.dirname(target), freshName())
}

/** Flushes a temporary to the disk, gives it its name over whatever bears it, and flushes the folder that tells so. */
export function putInPlace(temporary: string, target: string): void {
  flush(temporary, 'r+')
  fs.renameSync(temporary, target)
  flushFolder(path.dirname(target))
}

/** The same aside, for a temporary that was flushed: a place that has become silent holds no window. */
export async function putInPlaceAside(temporary: string, target: string): Promise<void> {
  await rename(temporary, target)
  // Some shares and systems refuse it, as below.
  const folder = await open(path.dirname(target), 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    flush(folder, 'r')
  } catch {
    // Some shares refuse it: the file is whole and has its name all the same.
  }
}

function flush(file: string, flags: 'r' | 'r+'): void {
  const handle = fs.openSync(file, flags)
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** Copies what is for its owner only into what will bear the name `target`: open to whom that was, or to whom a new file is. */
export function copyForOthers(source: string, temporary: string, target: string): void {
  const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode ?? 0o666 & ~process.umask()
  fs.copyFileSync(source, temporary)
  fs.chmodSync(temporary, mode & 0o777)
}
