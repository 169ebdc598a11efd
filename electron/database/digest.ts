import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/**
 * SQLite has no checksums: a byte that a disk changes inside a text is read as if it had been written so. A document
 * therefore keeps, for each of its tables, the exclusive or of the fingerprints of its rows. TEMP triggers keep it with every
 * row that is written, in the same transaction; `verify` counts again.
 */

/** Keeps the digest of a document that may be written, as long as the connection is open. */
export function keepDigest(db: Database): void {
  if (!hasDigest(db)) return
  db.function('with_row', { deterministic: true }, (digest, row) => withRow(Number(digest), String(row)))
  db.exec([...tablesOf(db)].map(([table, columns]) => triggersOf(table, columns)).join('\n'))
}

/** Counts the digest of every table; those in `altered` get one that is wrong, so that a migration forgets no fault. */
export function writeDigest(db: Database, altered: readonly string[] = []): void {
  if (!hasDigest(db)) return
  db.prepare('DELETE FROM content_digest').run()
  const insertion = db.prepare('INSERT INTO content_digest (table_name, digest) VALUES (?, ?)')
  for (const [table, columns] of tablesOf(db)) {
    const digest = digestOf(db, table, columns)
    insertion.run(table, altered.includes(table) ? digest + 1 : digest)
  }
}

/** The tables whose rows are no longer those that were written; none in a document of before there was a digest. */
export function alteredTables(db: Database): readonly string[] {
  if (!hasDigest(db)) return []
  const rows = db
    .prepare<[], { table_name: string; digest: number }>('SELECT table_name, digest FROM content_digest')
    .all()
  const kept = new Map(rows.map(({ table_name, digest }) => [table_name, digest]))
  return [...tablesOf(db)].flatMap(([table, columns]) =>
    kept.get(table) === digestOf(db, table, columns) ? [] : [table],
  )
}

type Columns = readonly string[]

function digestOf(db: Database, table: string, columns: Columns): number {
  const rows = db
    .prepare<[], string>(`SELECT ${image(table, columns)} FROM ${table}`)
    .pluck()
    .iterate()
  let digest = 0
  for (const row of rows) digest = withRow(digest, row)
  return digest
}

const half = 0x1000000

/** The digest with a row more, or without it: 48 bits, which a number holds exactly, in two halves that JavaScript can mix. */
function withRow(digest: number, row: string): number {
  const bytes = hash('sha1', row, 'buffer')
  const high = Math.floor(digest / half) ^ bytes.readUIntBE(0, 3)
  const low = (digest % half) ^ bytes.readUIntBE(3, 3)
  return high * half + low
}

function triggersOf(table: string, columns: Columns): string {
  const mixed = (digest: string, row: 'OLD.' | 'NEW.') => `with_row(${digest}, ${image(table, columns, row)})`
  const write = (digest: string) =>
    `BEGIN UPDATE content_digest SET digest = ${digest} WHERE table_name = '${table}'; END;`
  return `
    CREATE TEMP TRIGGER digest_${table}_insert AFTER INSERT ON main.${table} ${write(mixed('digest', 'NEW.'))}
    CREATE TEMP TRIGGER digest_${table}_update AFTER UPDATE ON main.${table} ${write(mixed(mixed('digest', 'OLD.'), 'NEW.'))}
    CREATE TEMP TRIGGER digest_${table}_delete AFTER DELETE ON main.${table} ${write(mixed('digest', 'OLD.'))}`
}

/** A row as one text. */
function image(table: string, columns: Columns, row: '' | 'OLD.' | 'NEW.' = ''): string {
  return `json_array('${table}', ${columns.map((column) => `${row}"${column}"`).join(', ')})`
}

/** Every table with its columns; a blob is left out, whose row is named by its hash. */
function tablesOf(db: Database): ReadonlyMap<string, Columns> {
  const rows = db
    .prepare<[], { name: string; columns: string }>(
      `SELECT t.name, (SELECT json_group_array(c.name ORDER BY c.cid) FROM pragma_table_info(t.name) c WHERE c.type <> 'BLOB')
         AS columns
       FROM main.sqlite_schema t
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'content_digest' ORDER BY t.name`,
    )
    .all()
  return new Map(rows.map(({ name, columns }) => [name, JSON.parse(columns) as Columns])) // names, by the query
}

function hasDigest(db: Database): boolean {
  return db.prepare("SELECT 1 FROM main.sqlite_schema WHERE name = 'content_digest'").get() !== undefined
}
