import type { Database, Statement } from 'better-sqlite3'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { contentSize } from './attachment-content.ts'
import type { SqlValue, Table } from './define-table.ts'
import { tables } from './tables.ts'

/** Reads and writes records of one database. Statements are prepared once for each table. */
export type Rows = {
  readonly get: <C extends Collection>(collection: C, id: string) => RecordOf<C> | null
  readonly insert: <C extends Collection>(collection: C, record: RecordOf<C>) => void
  /** Writes the given fields of an existing record; throws when there is none. */
  readonly update: <C extends Collection>(collection: C, id: string, patch: Partial<RecordOf<C>>) => void
  /** Deletes an existing record; throws when there is none. */
  readonly remove: (collection: Collection, id: string) => void
  readonly readAll: () => DocumentData
  /** How many bytes the content of an attachment has, or null when the document does not hold it. */
  readonly contentSize: (sha256: string) => number | null
}

type Prepared = {
  readonly get: Statement
  readonly all: Statement
  readonly insert: Statement
  readonly update: Statement
  readonly remove: Statement
}

/** Binds the tables to a connection. */
export function bindRows(db: Database): Rows {
  const prepared = new Map<Collection, Prepared>()
  const statements = (collection: Collection): Prepared => {
    const known = prepared.get(collection) ?? prepare(db, tables[collection] as Table) // same table, read generically
    prepared.set(collection, known)
    return known
  }
  const get = <C extends Collection>(collection: C, id: string): RecordOf<C> | null => {
    const row = statements(collection).get.get(id) as readonly SqlValue[] | undefined // raw mode
    return row === undefined ? null : tables[collection].toRecord(row)
  }
  const one = (changes: number, what: string, collection: Collection, id: string) => {
    if (changes !== 1) throw new Error(`${what} of ${collection} ${id} touched ${changes} rows`)
  }
  return {
    get,
    insert: (collection, record) => {
      statements(collection).insert.run(...tables[collection].toRow(record))
    },
    update: (collection, id, patch) => {
      const before = get(collection, id)
      if (before === null) throw new Error(`no ${collection} ${id}`)
      const row = tables[collection].toRow({ ...before, ...patch, id } as typeof before) // same fields as before
      one(statements(collection).update.run(...row.slice(1), id).changes, 'update', collection, id)
    },
    remove: (collection, id) => {
      one(statements(collection).remove.run(id).changes, 'delete', collection, id)
    },
    readAll: () => readAll((collection) => statements(collection).all),
    contentSize: (sha256) => contentSize(db, sha256),
  }
}

function readAll(allOf: (collection: Collection) => Statement): DocumentData {
  const maps = Object.entries(emptyData()).map(([name]) => {
    const collection = name as Collection // keys of DocumentData
    const table = tables[collection] as Table
    const map = new Map<string, unknown>()
    for (const row of allOf(collection).iterate()) {
      const record = table.toRecord(row as readonly SqlValue[]) // raw mode
      map.set(record.id, record)
    }
    return [collection, map]
  })
  return Object.fromEntries(maps) as DocumentData // one map of its own records for each collection
}

function prepare(db: Database, table: Table): Prepared {
  const columns = table.columns.join(', ')
  const marks = table.columns.map(() => '?').join(', ')
  const assignments = table.columns
    .slice(1)
    .map((column) => `${column} = ?`)
    .join(', ')
  return {
    get: db.prepare(`SELECT ${columns} FROM ${table.name} WHERE id = ?`).raw(),
    all: db.prepare(`SELECT ${columns} FROM ${table.name} ORDER BY id`).raw(),
    insert: db.prepare(`INSERT INTO ${table.name} (${columns}) VALUES (${marks})`),
    update: db.prepare(`UPDATE ${table.name} SET ${assignments} WHERE id = ?`),
    remove: db.prepare(`DELETE FROM ${table.name} WHERE id = ?`),
  }
}
