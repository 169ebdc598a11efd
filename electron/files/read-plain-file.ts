import { readFile, stat } from 'node:fs/promises'

/**
 * The bytes of a file that may be anything, or why they are not read: a pipe would be waited for and a device read without end,
 * neither says how long it is; `most` is in bytes.
 */
export async function readPlainFile(file: string, most: number): Promise<Buffer | 'not-plain' | 'too-large'> {
  const found = await stat(file)
  if (!found.isFile()) return 'not-plain'
  return found.size > most ? 'too-large' : readFile(file)
}
