import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** The sha-256 of some bytes in lower-case hexadecimal: the name of a content. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of a content, or null. */
export function readContent(db: Database, sha256: string): Uint8Array | null {
  const row = db
    .prepare<[string], { bytes: Buffer }>('SELECT bytes FROM attachment_content WHERE sha256 = ?')
    .get(sha256)
  return row === undefined ? null : new Uint8Array(row.bytes)
}

/** How many bytes a content has, or null when it is not kept here. */
export function contentSize(db: Database, sha256: string): number | null {
  const row = db
    .prepare<[string], { size: number }>(
      'SELECT length(bytes) AS size FROM attachment_content WHERE sha256 = ?',
    )
    .get(sha256)
  return row?.size ?? null
}

/** Keeps bytes under their own hash; the same bytes are kept once. */
export function writeContent(db: Database, bytes: Uint8Array): string {
  const sha256 = sha256Of(bytes)
  db.prepare(
    'INSERT INTO attachment_content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
  ).run(sha256, Buffer.from(bytes))
  return sha256
}

/** Keeps the name of a content without its bytes: records may name it. */
export function nameContent(db: Database, sha256: string): void {
  db.prepare(
    "INSERT INTO attachment_content (sha256, bytes) VALUES (?, x'') ON CONFLICT (sha256) DO NOTHING",
  ).run(sha256)
}

/** The names of all contents, in order. */
export function contentNames(db: Database): readonly string[] {
  return db
    .prepare<[], { sha256: string }>('SELECT sha256 FROM attachment_content ORDER BY sha256')
    .all()
    .map((row) => row.sha256)
}

/** The columns that name a content. */
const holders = [
  ['attachment', 'sha256'],
  ['letterhead', 'logo_sha256'],
  ['partner_logo', 'sha256'],
  ['document_template', 'sha256'],
] as const

/** The contents that a record or an image of the history names; a file of an earlier version lacks some of the tables. */
function namedIn(db: Database): string {
  const tables = new Set(db.prepare('SELECT name FROM sqlite_schema').pluck().all())
  const named = holders.flatMap(([table, column]) => {
    const ofHistory = (image: 'before' | 'after') =>
      `SELECT ${image} ->> '$.${column}' AS sha256 FROM history_change WHERE table_name = '${table}' AND ${image} IS NOT NULL`
    return tables.has(table)
      ? [`SELECT ${column} AS sha256 FROM ${table}`, ofHistory('before'), ofHistory('after')]
      : []
  })
  return `SELECT sha256 FROM (${named.join(' UNION ALL ')}) WHERE sha256 IS NOT NULL`
}

/** The contents that a record or an entry of the history still names. */
export function usedContents(db: Database): ReadonlySet<string> {
  return new Set(db.prepare<[], string>(namedIn(db)).pluck().all())
}

/** Drops the contents that nothing names any more. */
export function dropUnusedContents(db: Database): void {
  db.prepare(`DELETE FROM attachment_content WHERE sha256 NOT IN (${namedIn(db)})`).run()
}

/** Drops the contents whose bytes are no longer those that their name says; how many. */
export function dropAlteredContents(db: Database): number {
  const altered = contentNames(db).filter((sha256) => {
    const bytes = readContent(db, sha256)
    return bytes === null || sha256Of(bytes) !== sha256
  })
  for (const sha256 of altered) db.prepare('DELETE FROM attachment_content WHERE sha256 = ?').run(sha256)
  return altered.length
}
