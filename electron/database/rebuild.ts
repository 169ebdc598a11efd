import type { Database, Statement } from 'better-sqlite3'
import { openInMemory } from './connection.ts'
import { migrate } from './migrate.ts'

type Value = string | number | null | Uint8Array
type Row = readonly Value[]

/** The empty tables of one version, into which rows of unknown quality are put: each says what it does not take. */
export type RawTables = {
  readonly db: Database
  readonly names: readonly string[]
  /** The columns of a table, in the order of its rows. */
  readonly columnsOf: (table: string) => readonly string[]
  /** False when the constraints of the table refuse the row; a row that is there already is taken. */
  readonly insert: (table: string, row: Row) => boolean
  readonly wouldTake: (table: string, row: Row) => boolean
  /** How many references of a row lead to a row that is there; one that leads nowhere counts against it. */
  readonly knownReferences: (table: string, row: Row) => number
}

type Reference = { readonly from: string; readonly table: string; readonly to: string | null }

/** A database in memory with the tables of a version and nothing in them; references are not looked at yet. */
export function rawTables(version: number): RawTables {
  const db = openInMemory()
  migrate(db, version)
  db.pragma('foreign_keys = OFF')
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  // A migration may put something of its own there.
  for (const name of names) db.exec(`DELETE FROM ${name}`)
  const columns = new Map(names.map((name) => [name, columnsOf(db, name)]))
  const references = new Map(names.map((name) => [name, referencesOf(db, name)]))
  const statements = new Map<string, Statement>()
  const insertion = (table: string, width: number): Statement => {
    const known = statements.get(`${table} ${width}`) ?? db.prepare(insertInto(table, columns, width))
    statements.set(`${table} ${width}`, known)
    return known
  }
  const isWide = (table: string, row: Row) =>
    row.length > 0 && row.length <= (columns.get(table)?.length ?? 0)
  const attempt = (table: string, row: Row): boolean => {
    try {
      insertion(table, row.length).run(...row.map(bindable))
      return true
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        /^SQLITE_(CONSTRAINT|MISMATCH)/.test(String(error.code))
      )
        return String(error.code) === 'SQLITE_CONSTRAINT_PRIMARYKEY'
      throw error
    }
  }
  return {
    db,
    names,
    columnsOf: (table) => columns.get(table) ?? [],
    insert: (table, row) => isWide(table, row) && names.includes(table) && attempt(table, row),
    wouldTake: (table, row) => {
      if (!isWide(table, row)) return false
      db.exec('SAVEPOINT look')
      const taken = attempt(table, row)
      db.exec('ROLLBACK TO look; RELEASE look')
      return taken
    },
    knownReferences: (table, row) =>
      (references.get(table) ?? []).reduce((sum, { from, table: parent, to }) => {
        const value = row[columns.get(table)?.indexOf(from) ?? -1]
        if (value === null || value === undefined) return sum
        const isThere = db.prepare(`SELECT 1 FROM ${parent} WHERE ${to ?? 'id'} = ?`).get(bindable(value))
        return sum + (isThere === undefined ? -1 : 1)
      }, 0),
  }
}

/** A reference that leads nowhere: emptied where it may be empty, else its row is taken out. */
export type Repair = {
  readonly table: string
  readonly id: string
  readonly column: string
  /** The row as it was. */
  readonly row: Readonly<Record<string, unknown>>
  readonly isRemoved: boolean
}

/** Repairs every reference that leads nowhere, until none is left: what referred to a row taken out is looked at again. */
export function repairReferences(db: Database): readonly Repair[] {
  const repairs: Repair[] = []
  type Broken = { readonly table: string; readonly rowid: number; readonly fkid: number }
  for (;;) {
    const broken = db.prepare<[], Broken>('PRAGMA foreign_key_check').all()
    if (broken.length === 0) return repairs
    for (const one of broken) {
      const repair = repairOne(db, one)
      if (repair !== null) repairs.push(repair)
    }
  }
}

function repairOne(
  db: Database,
  { table, rowid, fkid }: { readonly table: string; readonly rowid: number; readonly fkid: number },
): Repair | null {
  const row = db
    .prepare<[number], Record<string, unknown>>(`SELECT * FROM ${table} WHERE rowid = ?`)
    .get(rowid)
  if (row === undefined) return null
  const column = referencesOf(db, table, fkid)[0]?.from ?? ''
  const told = { table, id: String(row.id), column, row }
  try {
    db.prepare(`UPDATE ${table} SET ${column} = NULL WHERE rowid = ?`).run(rowid)
    return { ...told, isRemoved: false }
  } catch {
    // It may not be empty, or the row would say nothing without it.
    db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid)
    return { ...told, isRemoved: true }
  }
}

/** Undoing is not salvaged: images of before would not fit what is left. */
export function forgetHistory(db: Database): void {
  db.exec('DELETE FROM history_change; DELETE FROM history_entry')
}

/** The bytes of a document with these tables, without room left over. */
export function compacted(db: Database): Buffer {
  db.exec('VACUUM')
  return db.serialize()
}

/** The ids of the rows of a table. */
export function idsIn(db: Database, table: string): ReadonlySet<string> {
  const [id = 'id'] = columnsOf(db, table)
  return new Set(db.prepare<[], string>(`SELECT ${id} FROM ${table}`).pluck().all())
}

function columnsOf(db: Database, table: string): readonly string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck().all(table)
}

function referencesOf(db: Database, table: string, only: number | null = null): readonly Reference[] {
  return db
    .prepare<[string, number | null, number | null], Reference>(
      'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?) WHERE ? IS NULL OR id = ?',
    )
    .all(table, only, only)
}

function insertInto(table: string, columns: ReadonlyMap<string, readonly string[]>, width: number): string {
  const named = columns.get(table)?.slice(0, width) ?? []
  return `INSERT INTO ${table} (${named.join(', ')}) VALUES (${named.map(() => '?').join(', ')})`
}

function bindable(value: Value): string | number | null | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : value
}
