import fs from 'node:fs'
import path from 'node:path'

/**
 * The documents that this process has open, by device and inode. On POSIX, closing any descriptor of a file drops
 * every lock that the process holds on it: as long as a document is held, nothing here may open its file again,
 * not even to read its header.
 */
const held = new Set<string>()

type Known = { readonly key: string | null; readonly name: string }
/** What is known of held documents by their paths, and of those whose place does not answer, which nothing may look at. */
const known = new Map<string, Known>()
const silent = new Map<string, Known>()

/** Tells whether this process has the file open, under whatever name. */
export function isHeldHere(file: string): boolean {
  const key = keyOf(file)
  return key !== null && held.has(key)
}

/** Notes that the file is open; the answer takes the note back. */
export function holdFile(file: string): () => void {
  const key = keyOf(file)
  if (key === null) return () => undefined
  const resolved = path.resolve(file)
  held.add(key)
  known.set(resolved, { key, name: trueName(file) })
  return () => {
    known.delete(resolved)
    held.delete(key)
  }
}

/** Answers for a held document from what is known of it, until `lookAgain`: to look at its place would wait for it. */
export function forgoLooking(file: string): void {
  const resolved = path.resolve(file)
  silent.set(resolved, known.get(resolved) ?? { key: null, name: resolved })
}

/** Its place answers again. */
export function lookAgain(file: string): void {
  silent.delete(path.resolve(file))
}

/** Tells whether two paths lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  const key = keyOf(one)
  return key !== null && key === keyOf(other)
}

function keyOf(file: string): string | null {
  const remembered = silent.get(path.resolve(file))
  if (remembered !== undefined) return remembered.key
  const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`
}

/** Links followed and, where the file system ignores case, the case as it is on the disk. */
export function trueName(file: string): string {
  const resolved = path.resolve(file)
  const name = (known.get(resolved) ?? silent.get(resolved))?.name
  if (name !== undefined) return name
  try {
    return fs.realpathSync.native(file)
  } catch {
    return path.resolve(file)
  }
}
