import fs from 'node:fs'
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
