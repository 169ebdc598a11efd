import fs from 'node:fs/promises'
import { notePath } from '../document/owner-note.ts'

/**
 * Makes the system ask the place itself, not what it remembers of it, and answers whether the file is there. Of a document
 * that is open here the note is touched, and the file left alone; another file is opened and read at its start.
 */
export async function lookAt(file: string, isOpen: boolean): Promise<boolean> {
  try {
    if (isOpen) {
      const now = new Date()
      await fs.utimes(notePath(file), now, now)
      return true
    }
    await using handle = await fs.open(file)
    await handle.read(Buffer.alloc(100), 0, 100, 0)
    return true
  } catch (error) {
    if (!isOpen) return isElsewhere(error)
    return fs.stat(file).then(
      () => true,
      () => false,
    )
  }
}

/** A file that cannot be read may still be there. */
function isElsewhere(error: unknown): boolean {
  return !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
}
