import type { z } from 'zod'
import { collectionSchemas } from '#shared/document/collections.ts'
import type { RawTables } from '../database/rebuild.ts'
import type { SqlValue } from '../tables/define-table.ts'
import { tablesByName } from '../tables/tables.ts'
import type { RawRow } from './record.ts'
import type { IsSound } from './rows.ts'

/**
 * Whether each value of a row is one that the records of a table may have: a table without references takes the rows of
 * many others, and would make records that never were. A row may be shorter than its table: columns came since.
 */
export function soundRows(tables: RawTables): IsSound {
  return (name, row) => {
    const table = tablesByName.get(name)
    if (table === undefined) return true
    const columns = tables.columnsOf(name)
    const shape = collectionSchemas[table.collection].unwrap().shape as Readonly<Record<string, z.ZodType>> // by field
    const decoded = decodedBy(table.toRecord, table.columns, columns, row)
    if (decoded === null) return false
    return table.fields
      .filter((field) => field.columns.every((column) => indexIn(columns, column) < row.length))
      .every(({ field }) => shape[field]?.safeParse(decoded[field]).success ?? true)
  }
}

function indexIn(columns: readonly string[], column: string): number {
  const index = columns.indexOf(column)
  return index < 0 ? Number.POSITIVE_INFINITY : index
}

/** The row as a record; null when a value is not even of its kind. */
function decodedBy(
  toRecord: (values: readonly SqlValue[]) => object,
  wanted: readonly string[],
  columns: readonly string[],
  row: RawRow,
): Readonly<Record<string, unknown>> | null {
  try {
    const values = wanted.map((column) => row[columns.indexOf(column)] ?? null)
    return toRecord(values as readonly SqlValue[]) as Readonly<Record<string, unknown>> // tables of records have no bytes
  } catch {
    return null
  }
}
