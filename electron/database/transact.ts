import type { Database } from 'better-sqlite3'
import type { Result } from '#shared/kit/result.ts'

/**
 * Runs `work` in one IMMEDIATE transaction. A failure value, an exception, or a value that is not worth keeping
 * leaves no trace.
 */
export function transact<T, E>(
  db: Database,
  work: () => Result<T, E>,
  isWorthKeeping: (value: T) => boolean = () => true,
): Result<T, E> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec(result.ok && isWorthKeeping(result.value) ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    // SQLite has already rolled back by itself on a full disk or an I/O error.
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
