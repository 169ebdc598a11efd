import type { Database } from 'better-sqlite3'

/**
 * Writes the whole file again without what was deleted. `secure_delete` overwrites what leaves a page, but cells that
 * SQLite moved between pages may leave a shadow behind. Outside a transaction only. Null when done, else the code of
 * what prevented it (no room for the second copy, a lost share): the deletion itself is committed.
 */
export function rewriteFile(db: Database): string | null {
  try {
    db.exec('VACUUM')
    return null
  } catch (error) {
    if (error instanceof Error && error.name === 'SqliteError' && 'code' in error) return String(error.code)
    throw error
  }
}
