import type { Database } from 'better-sqlite3'
import type { Collection } from '#shared/document/collections.ts'
import type { Table } from './define-table.ts'
import { tables } from './tables.ts'

/** A list or an object as a file holds it, parsed. SQLite has made sure that it is JSON only when it was written. */
export type JsonValue = {
  readonly collection: Collection
  readonly id: string
  readonly field: string
  /** The text itself where it is no JSON: a disk may change it behind every constraint. */
  readonly value: unknown
  readonly isJson: boolean
}

/** Every value that is kept as JSON, in a file of any version: columns that it does not have yet are passed over. */
export function jsonValues(db: Database): readonly JsonValue[] {
  return Object.values<Table>(tables as unknown as Record<string, Table>).flatMap((table) => {
    const known = new Set(db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table.name))
    return table.fields
      .filter(({ isJson, columns }) => isJson && columns.every((column) => known.has(column)))
      .flatMap(({ field, columns: [column = ''] }) => {
        const rows = db
          .prepare<[], { id: string; json: string }>(
            `SELECT id, ${column} AS json FROM ${table.name} ORDER BY id`,
          )
          .all()
        return rows.map(({ id, json }) => ({
          collection: table.collection,
          id,
          field,
          ...parsed(json),
        }))
      })
  })
}

function parsed(json: string): Pick<JsonValue, 'value' | 'isJson'> {
  try {
    return { value: JSON.parse(json) as unknown, isJson: true }
  } catch {
    return { value: json, isJson: false }
  }
}
