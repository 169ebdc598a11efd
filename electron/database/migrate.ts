import type { Database } from 'better-sqlite3'
import { migration0001 } from './migrations/0001-house.ts'

/** Frozen scripts in order; the version of a document is the number of scripts it has been through. */
const migrations: readonly string[] = [migration0001]

/** « Gouv » in ASCII: tells our documents from other SQLite files. */
export const applicationId = 0x476f7576

export const currentVersion = migrations.length

/**
 * Brings an open database from its version to the current one, each step in its own transaction.
 * History is cleared: old images would not fit the new tables.
 */
export function migrate(db: Database, upTo: number = currentVersion): void {
  for (let version = Number(db.pragma('user_version', { simple: true })); version < upTo; version++) {
    const script = migrations[version]
    if (script === undefined) throw new Error(`no migration from version ${version}`)
    db.transaction(() => {
      db.exec(script)
      if (version > 0) db.exec('DELETE FROM history_entry')
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${version + 1}`)
    })()
  }
}
