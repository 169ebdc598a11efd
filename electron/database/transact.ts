import type { Database } from 'better-sqlite3'
import type { Result } from '#shared/kit/result.ts'

/** Runs `work` in one IMMEDIATE transaction; a failure value or an exception leaves no trace. */
export function transact<T, E>(db: Database, work: () => Result<T, E>): Result<T, E> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec(result.ok ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    // SQLite has already rolled back by itself on a full disk or an I/O error.
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
