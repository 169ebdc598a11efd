import fs from 'node:fs'
import path from 'node:path'

/**
 * The documents that this process has open, by device and inode. On POSIX, closing any descriptor of a file drops
 * every lock that the process holds on it: as long as a document is held, nothing here may open its file again,
 * not even to read its header.
 */
const held = new Set<string>()

/** Tells whether this process has the file open, under whatever name. */
export function isHeldHere(file: string): boolean {
  const key = keyOf(file)
  return key !== null && held.has(key)
}

/** Notes that the file is open; the answer takes the note back. */
export function holdFile(file: string): () => void {
  const key = keyOf(file)
  if (key === null) return () => undefined
  held.add(key)
  return () => held.delete(key)
}

/** Tells whether two paths lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  const key = keyOf(one)
  return key !== null && key === keyOf(other)
}

function keyOf(file: string): string | null {
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`
}

/** Links followed and, where the file system ignores case, the case as it is on the disk. */
export function trueName(file: string): string {
  try {
    return fs.realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}
