import type { Database } from 'better-sqlite3'

/**
 * Writes the whole file again without what was deleted. `secure_delete` overwrites what leaves a page, but cells that
 * SQLite moved between pages may leave a shadow behind. Outside a transaction only.
 */
export function rewriteFile(db: Database): void {
  try {
    db.exec('VACUUM')
  } catch (error) {
    // The erasure itself is committed: a full disk or a lost share is told by the next edit.
    if (!(error instanceof Error && error.name === 'SqliteError')) throw error
  }
}
