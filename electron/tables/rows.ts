import type { Database, Statement } from 'better-sqlite3'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { contentSize } from './attachment-content.ts'
import { readIdentity } from './copies.ts'
import type { SqlValue, Table } from './define-table.ts'
import { tables } from './tables.ts'

/** Reads and writes records of one database. A statement is prepared for its table when it is first needed, once. */
export type Rows = {
  readonly get: <C extends Collection>(collection: C, id: string) => RecordOf<C> | null
  readonly insert: <C extends Collection>(collection: C, record: RecordOf<C>) => void
  /** Writes the given fields of an existing record; throws when there is none. */
  readonly update: <C extends Collection>(collection: C, id: string, patch: Partial<RecordOf<C>>) => void
  /** Deletes an existing record; throws when there is none. */
  readonly remove: (collection: Collection, id: string) => void
  readonly readAll: () => DocumentData
  /** References are checked when the transaction ends, so that records that refer to each other come in any order. */
  readonly deferReferences: () => void
  /** How many bytes the content of an attachment has, or null when the document does not hold it. */
  readonly contentSize: (sha256: string) => number | null
  /** Which copy of its project the document is. */
  readonly copyId: () => string
}

/** Binds the tables to a connection. */
export function bindRows(db: Database): Rows {
  const one = perTable((table) => db.prepare(selection(table, 'WHERE id = ?')).raw())
  const all = perTable((table) => db.prepare(selection(table, 'ORDER BY id')).raw())
  const insertion = perTable((table) => db.prepare(insertionInto(table)))
  const edit = perTable((table) => db.prepare(updateOf(table)))
  const deletion = perTable((table) => db.prepare(`DELETE FROM ${table.name} WHERE id = ?`))
  const get = <C extends Collection>(collection: C, id: string): RecordOf<C> | null => {
    const row = one(collection).get(id) as readonly SqlValue[] | undefined // raw mode
    return row === undefined ? null : tables[collection].toRecord(row)
  }
  const mustBeOne = (changes: number, what: string, collection: Collection, id: string) => {
    if (changes !== 1) throw new Error(`${what} of ${collection} ${id} touched ${changes} rows`)
  }
  return {
    get,
    insert: (collection, record) => {
      insertion(collection).run(...tables[collection].toRow(record))
    },
    update: (collection, id, patch) => {
      const before = get(collection, id)
      if (before === null) throw new Error(`no ${collection} ${id}`)
      const row = tables[collection].toRow({ ...before, ...patch, id } as typeof before) // same fields as before
      mustBeOne(edit(collection).run(...row.slice(1), id).changes, 'update', collection, id)
    },
    remove: (collection, id) => {
      mustBeOne(deletion(collection).run(id).changes, 'delete', collection, id)
    },
    readAll: () => readAll(all),
    deferReferences: () => {
      db.pragma('defer_foreign_keys = ON')
    },
    contentSize: (sha256) => contentSize(db, sha256),
    copyId: () => readIdentity(db).copyId,
  }
}

function readAll(allOf: (collection: Collection) => Statement): DocumentData {
  const maps = Object.entries(emptyData()).map(([name]) => {
    const collection = name as Collection // keys of DocumentData
    const table = tables[collection] as Table
    const map = new Map<string, unknown>()
    for (const row of allOf(collection).all()) {
      const record = table.toRecord(row as readonly SqlValue[]) // raw mode
      map.set(record.id, record)
    }
    return [collection, map]
  })
  return Object.fromEntries(maps) as DocumentData // one map of its own records for each collection
}

function perTable(prepare: (table: Table) => Statement): (collection: Collection) => Statement {
  const prepared = new Map<Collection, Statement>()
  return (collection) => {
    const statement = prepared.get(collection) ?? prepare(tables[collection] as Table) // same table, read generically
    prepared.set(collection, statement)
    return statement
  }
}

function selection({ name, columns }: Table, rest: string): string {
  return `SELECT ${columns.join(', ')} FROM ${name} ${rest}`
}

function insertionInto({ name, columns }: Table): string {
  return `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
}

function updateOf({ name, columns }: Table): string {
  const assignments = columns.slice(1).map((column) => `${column} = ?`)
  return `UPDATE ${name} SET ${assignments.join(', ')} WHERE id = ?`
}
