import { type CellValue, textOf } from './cell-value.ts'
import type { Column } from './column.ts'

/** What is seen of a table: the columns shown and the rows kept, both in their order. */
export type ShownRows<Item> = {
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
}

/** The same as plain data: titles, then for each row its texts, its numbers, or null where there is nothing. */
export type PlainTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What is seen, without its looks; for exports. */
export function plainTable<Item>({ columns, items }: ShownRows<Item>): PlainTable {
  return {
    columns: columns.map(({ title }) => title),
    rows: items.map((item) => columns.map(({ value }) => plainValue(value(item)))),
  }
}

function plainValue(value: CellValue): string | number | null {
  if (typeof value === 'number') return value
  const text = textOf(value)
  return text === '' ? null : text
}
