import fs from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { putInPlace, temporaryBeside } from '../files/whole-file.ts'

/** Reads a small JSON file of the user's profile; what is missing, damaged or of another form is as if absent. */
export function readJsonFile<S extends z.ZodType>(file: string, schema: S): z.infer<S> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * Writes it whole or not at all, for its owner only: it tells where documents are. A profile that cannot be written loses
 * comfort, not work: false, no exception. What is written very often need not reach the disk each time.
 */
export function writeJsonFile(file: string, value: unknown, { isFlushed = true } = {}): boolean {
  const temporary = temporaryBeside(file)
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
    if (isFlushed) putInPlace(temporary, file)
    else fs.renameSync(temporary, file)
    return true
  } catch {
    return false
  } finally {
    removeLeftover(temporary)
  }
}

function removeLeftover(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {
    // A folder that turned out to be a file: then nothing was written in it.
  }
}
