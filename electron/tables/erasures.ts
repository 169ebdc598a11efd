import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { readIdentity } from './copies.ts'

/** What was erased for good: a person with all that hangs on her, or only how to reach her and what was noted. */
export type ErasedWhat = 'person' | 'contacts'

/** One erasure, without a word of what it took away: whose it was is found only by who has the record. */
export type Erasure = {
  readonly fingerprint: string
  readonly what: ErasedWhat
  /** In UTC. */
  readonly erasedAt: string
}

/** Tells of a record of this project whether it was erased, without telling which it was; the same in all its copies. */
export function erasureFingerprint(db: Database, what: ErasedWhat, id: string): string {
  return hash('sha256', `${readIdentity(db).projectId} ${what} ${id}`).slice(0, 32)
}

/** What a document remembers of its erasures. */
export function erasuresIn(db: Database): readonly Erasure[] {
  return db
    .prepare<[], Erasure>('SELECT fingerprint, what, erased_at AS erasedAt FROM erasure ORDER BY fingerprint')
    .all()
}

/** Remembers erasures; the last one counts. */
export function rememberErasures(db: Database, erasures: readonly Erasure[]): void {
  const upsert = db.prepare(
    `INSERT INTO erasure (fingerprint, what, erased_at) VALUES (?, ?, ?)
     ON CONFLICT (fingerprint) DO UPDATE SET erased_at = excluded.erased_at`,
  )
  for (const { fingerprint, what, erasedAt } of erasures) upsert.run(fingerprint, what, erasedAt)
}
