import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { userName } from './user-name.ts'

export type Owner = { readonly user: string; readonly host: string; readonly since: string }

const longestNote = 4096
const longestWords = 100

/** The small file beside an open document that tells a second opener who has it; SQLite's own lock is what protects. */
export function notePath(file: string): string {
  return path.join(path.dirname(file), `.~${path.basename(file)}.lock`)
}

/**
 * Leaves the note. A folder that refuses it is no reason not to work. What bears its name is taken away and never written
 * through: in a folder of several people it could be a link to a file of ours.
 */
export function writeOwnerNote(file: string, since: string): void {
  const owner: Owner = { user: userName(), host: os.hostname(), since }
  try {
    fs.rmSync(notePath(file), { force: true })
    fs.writeFileSync(notePath(file), JSON.stringify(owner), { flag: 'wx' })
  } catch {
    // The lock of SQLite holds all the same; only the name of the owner will be missing from the message.
  }
}

/** Removes the note of a document that we close. Left behind, it misleads nobody: only the lock counts. */
export function removeOwnerNote(file: string): void {
  try {
    fs.rmSync(notePath(file), { force: true })
  } catch {
    // The share is gone, or the key was pulled out.
  }
}

/** Who says to have the document open; null when nobody does or the note cannot be read. */
export function readOwnerNote(file: string): Owner | null {
  try {
    // In a folder of several people anybody may put something there: a pipe that keeps silent, a device without end.
    const stat = fs.lstatSync(notePath(file))
    if (!stat.isFile() || stat.size > longestNote) return null
    const note: unknown = JSON.parse(fs.readFileSync(notePath(file), 'utf8'))
    if (typeof note !== 'object' || note === null) return null
    const { user, host, since } = note as Record<string, unknown>
    return typeof user === 'string' && typeof host === 'string' && typeof since === 'string'
      ? { user: shown(user), host: shown(host), since: shown(since) }
      : null
  } catch {
    return null
  }
}

/** One short line, read from left to right: it stands in a message of ours. */
function shown(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, longestWords)
}
