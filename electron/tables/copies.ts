import type { Database } from 'better-sqlite3'

/** Which copy of its project a document is. The first one has the id of the project. */
export type CopyIdentity = { readonly projectId: string; readonly copyId: string }

/** Another copy of the project: one that was sent out, the one that this came from, or one that was merged without either. */
export type KnownCopy = {
  readonly copyId: string
  readonly relation: 'sent' | 'origin' | 'met'
  /** To whom it was sent, or from whom it came. */
  readonly name: string
  /** The name that the system gave whoever sent it. */
  readonly sender: string
  /** In UTC. */
  readonly sentAt: string
  /** What of the document it holds, as JSON. */
  readonly scope: string
  /** When it was last merged, in UTC; null while it was not. */
  readonly mergedAt: string | null
}

/** A state in which a copy was born, as a document keeps it: it is kept under the name of the copy that it knows. */
export type Birth = { readonly born: string; readonly knownAs: string; readonly at: string }

/** What a document and a copy had in common, packed. */
export type Bases = {
  /** When it was sent. Null for a copy that came without having been sent. */
  readonly sent: { readonly packed: Uint8Array; readonly at: string } | null
  /** The copy as it was last merged; `mark`: its last step; `here`: the step here that merged it (history/marks). */
  readonly merged: {
    readonly packed: Uint8Array
    readonly at: string
    readonly mark: string
    readonly here: string
  } | null
}

const columns = 'copy_id, relation, name, sender, sent_at, scope, merged_at'
type Row = {
  copy_id: string
  relation: KnownCopy['relation']
  name: string
  sender: string
  sent_at: string
  scope: string
  merged_at: string | null
}
type BasesRow = Pick<Row, 'sent_at' | 'merged_at'> & {
  base: Buffer | null
  merged: Buffer | null
  merged_mark: string
  merged_here: string
}

export function readIdentity(db: Database): CopyIdentity {
  const row = db
    .prepare<[], { project_id: string; copy_id: string }>('SELECT project_id, copy_id FROM copy_identity')
    .get()
  if (row === undefined) throw new Error('a document without an identity')
  return { projectId: row.project_id, copyId: row.copy_id }
}

/** Tells whether a document says which copy it is, as none of ours fails to. */
export function hasIdentity(db: Database): boolean {
  return db.prepare('SELECT 1 FROM copy_identity').get() !== undefined
}

/** Gives a document that was salvaged without its identity a new one. */
export function ensureIdentity(db: Database): void {
  if (hasIdentity(db)) return
  db.exec(`INSERT INTO copy_identity (id, project_id, copy_id) VALUES (1, lower(hex(randomblob(16))), '');
    UPDATE copy_identity SET copy_id = project_id;
    UPDATE body SET register_copy_id = NULL, register_holder = ''`)
}

export function writeIdentity(db: Database, { projectId, copyId }: CopyIdentity): void {
  db.prepare('UPDATE copy_identity SET project_id = ?, copy_id = ?').run(projectId, copyId)
}

/** The copies that a document knows, the last one sent first. */
export function knownCopies(db: Database): readonly KnownCopy[] {
  return db
    .prepare<[], Row>(`SELECT ${columns} FROM known_copy ORDER BY sent_at DESC, copy_id`)
    .all()
    .map((row) => ({
      ...{ copyId: row.copy_id, relation: row.relation, name: row.name, sender: row.sender },
      ...{ sentAt: row.sent_at, scope: row.scope, mergedAt: row.merged_at },
    }))
}

/** What a document has in common with a copy, as far as it knows. */
export function basesOf(db: Database, copyId: string): Bases {
  const row = db
    .prepare<[string], BasesRow>(
      `SELECT sent_at, base, merged_at, merged, merged_mark, merged_here FROM known_copy WHERE copy_id = ?`,
    )
    .get(copyId)
  if (row === undefined) return { sent: null, merged: null }
  const { base, merged } = row
  return {
    sent: base === null ? null : { packed: base, at: row.sent_at },
    merged:
      merged === null || row.merged_at === null
        ? null
        : { packed: merged, at: row.merged_at, mark: row.merged_mark, here: row.merged_here },
  }
}

/** The births of copies of which a document keeps the state: those that it sent, and its own. */
export function birthsKept(db: Database): readonly Birth[] {
  const { copyId: own } = readIdentity(db)
  return db
    .prepare<[], Pick<Row, 'copy_id' | 'relation' | 'sent_at'>>(
      `SELECT copy_id, relation, sent_at FROM known_copy WHERE base IS NOT NULL AND relation <> 'met'`,
    )
    .all()
    .map(({ copy_id, relation, sent_at }) => ({
      born: relation === 'origin' ? own : copy_id,
      knownAs: copy_id,
      at: sent_at,
    }))
}

/** The states of the project in which a document has been, each by the copy that was born in it. */
export function pastStates(db: Database): ReadonlySet<string> {
  return new Set(db.prepare<[], string>('SELECT copy_id FROM past_state').pluck().all())
}

/** Notes that a document is, or has been, in the states in which copies were born. */
export function notePastStates(db: Database, copyIds: Iterable<string>): void {
  const insertion = db.prepare('INSERT INTO past_state (copy_id) VALUES (?) ON CONFLICT DO NOTHING')
  for (const copyId of copyIds) insertion.run(copyId)
}

/** Keeps a copy that was sent, or the one that this came from, with what both have. */
export function keepCopy(db: Database, copy: KnownCopy, base: Uint8Array | null): void {
  db.prepare(
    `INSERT INTO known_copy (${columns}, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (copy_id) DO NOTHING`,
  ).run(
    ...[copy.copyId, copy.relation, copy.name, copy.sender, copy.sentAt, copy.scope, copy.mergedAt],
    base === null ? null : Buffer.from(base),
  )
}

/** Notes what a known copy was when it was merged. */
export function keepMerged(
  db: Database,
  copyId: string,
  { packed, at, mark, here }: NonNullable<Bases['merged']>,
): void {
  db.prepare(
    'UPDATE known_copy SET merged = ?, merged_at = ?, merged_mark = ?, merged_here = ? WHERE copy_id = ?',
  ).run(Buffer.from(packed), at, mark, here, copyId)
}

export function forgetCopy(db: Database, copyId: string): void {
  db.prepare('DELETE FROM known_copy WHERE copy_id = ?').run(copyId)
  db.prepare('DELETE FROM past_state WHERE copy_id = ?').run(copyId)
}

/** Leaves nothing of what a document had in common with its copies: it is no longer what became of that. */
export function forgetCommonStates(db: Database): void {
  db.exec('DELETE FROM past_state; UPDATE known_copy SET base = NULL, merged = NULL')
}

/**
 * Leaves of all copies only the one that a document came from, without the state in which it left: that one has it, and it
 * may hold what was deleted since.
 */
export function forgetCopies(db: Database): void {
  db.exec(`DELETE FROM known_copy WHERE relation <> 'origin';
    UPDATE known_copy SET base = NULL, merged = NULL, merged_at = NULL, merged_mark = '', merged_here = ''`)
}

/** Writes every base anew, as `change` makes it; null for one that is of no use any more. */
export function changeBases(db: Database, change: (packed: Uint8Array) => Uint8Array | null): void {
  const ids = db.prepare<[], string>('SELECT copy_id FROM known_copy').pluck().all()
  const update = db.prepare('UPDATE known_copy SET base = ?, merged = ? WHERE copy_id = ?')
  for (const id of ids) {
    const { sent, merged } = basesOf(db, id)
    const [first, last] = [sent, merged].map((base) => (base === null ? null : change(base.packed)))
    update.run(first == null ? null : Buffer.from(first), last == null ? null : Buffer.from(last), id)
  }
}
