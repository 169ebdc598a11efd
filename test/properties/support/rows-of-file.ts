import type { Database } from 'better-sqlite3'

/**
 * Every row of every table of a file, ours and SQLite's own, with its header values, as one text. Not its bytes: a
 * rollback does not restore pages that were free, because nothing ever reads them (SQLite, atomiccommit.html 3.6).
 * Statements are prepared once: no command makes or drops a table.
 */
export function bindRowsOfFile(db: Database): () => string {
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => ({ name, rows: db.prepare(`SELECT * FROM ${name} ORDER BY rowid`).raw() }))
  return () =>
    JSON.stringify([
      db.pragma('user_version'),
      db.pragma('application_id'),
      tables.map(({ name, rows }) => [name, rows.all()]),
    ])
}
