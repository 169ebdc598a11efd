import type { Database } from 'better-sqlite3'
import { alteredTables, writeDigest } from './digest.ts'
import { migration0001 } from './migrations/0001-house.ts'
import { migration0002 } from './migrations/0002-governance.ts'
import { migration0003 } from './migrations/0003-convocations.ts'
import { migration0004 } from './migrations/0004-sessions.ts'
import { migration0005 } from './migrations/0005-letterheads.ts'
import { migration0006 } from './migrations/0006-register.ts'
import { migration0007 } from './migrations/0007-quality.ts'
import { migration0008 } from './migrations/0008-views-and-aims.ts'
import { migration0009 } from './migrations/0009-content-digest.ts'
import { migration0010 } from './migrations/0010-copies.ts'
import { migration0011 } from './migrations/0011-common-past.ts'

/** Frozen scripts in order; the version of a document is the number of scripts it has been through. */
export type Migrations = readonly string[]
export const migrations: Migrations = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
]

/** « Gouv » in ASCII: tells our documents from other SQLite files. */
export const applicationId = 0x476f7576

export const currentVersion = migrations.length

/**
 * Brings an open database from its version to another one, in one transaction: any error leaves it as it was.
 * History is cleared: old images would not fit the new tables.
 */
export function migrate(db: Database, upTo: number = currentVersion, scripts: Migrations = migrations): void {
  const from = versionOf(db)
  if (from >= upTo) return
  // A migration may rebuild a table, and dropping the old one must not cascade. Ignored inside a transaction.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => runScripts(db, scripts.slice(from, upTo), from))()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

/** The version that a document says it has. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function runScripts(db: Database, scripts: Migrations, from: number): void {
  const altered = alteredTables(db)
  for (const script of scripts) db.exec(script)
  if (from > 0) db.exec('DELETE FROM history_change; DELETE FROM history_entry')
  db.pragma(`application_id = ${applicationId}`)
  db.pragma(`user_version = ${from + scripts.length}`)
  if ((db.pragma('foreign_key_check') as readonly unknown[]).length > 0)
    throw new Error(`the migration from version ${from} breaks a reference`)
  writeDigest(db, altered)
}
