import type {
  HeadingBlock,
  Inlines,
  KeyValue,
  KeyValueBlock,
  ParagraphBlock,
  ParagraphStyle,
  TableBlock,
  TableColumn,
  TableStyle,
} from '../report-document.ts'
import { line, set } from './lines.ts'

/** A heading in French typography. */
export function heading(level: HeadingBlock['level'], words: string, id?: string): HeadingBlock {
  const content = line(words)
  return id === undefined ? { type: 'heading', level, content } : { type: 'heading', level, content, id }
}

/** A paragraph of one line of words. */
export function paragraph(words: string, style: ParagraphStyle = 'body'): ParagraphBlock {
  return { type: 'paragraph', style, content: line(words) }
}

/** A label and its value, or nothing when there is no value: no document shows an empty line. */
export function fact(label: string, value: Inlines | string): readonly KeyValue[] {
  const content = typeof value === 'string' ? line(value) : value
  return content.length === 0 ? [] : [{ label: set(label), value: content }]
}

/** A block of facts, or nothing when there is none. */
export function facts(...rows: readonly (readonly KeyValue[])[]): readonly KeyValueBlock[] {
  const known = rows.flat()
  return known.length === 0 ? [] : [{ type: 'keyValue', rows: known }]
}

/** A column of a table over items; an optional one disappears when it has nothing to say on any row. */
export type ColumnOf<T> = {
  readonly header: string
  readonly width: TableColumn['width']
  readonly align?: TableColumn['align']
  readonly optional?: true
  readonly cell: (item: T, index: number) => Inlines
}

/** A table with one row for each item; `idOf` makes rows that references can lead to. */
export function tableOf<T>(
  style: TableStyle,
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
  idOf?: (item: T) => string,
): TableBlock {
  const cells = items.map((item, index) => columns.map((column) => column.cell(item, index)))
  const isShown = (index: number) =>
    columns[index]?.optional !== true || cells.some((row) => (row[index]?.length ?? 0) > 0)
  return {
    type: 'table',
    style,
    caption: null,
    columns: columns
      .filter((_, index) => isShown(index))
      .map(({ header, width, align = 'start' }) => ({ header: line(header), width, align })),
    rows: items.map((item, index) => ({
      type: 'cells',
      cells: (cells[index] ?? []).filter((_, column) => isShown(column)),
      ...(idOf === undefined ? {} : { id: idOf(item) }),
    })),
  }
}

/** The same with a line across the table that announces each group; a group without a title has none. */
export function groupedTableOf<T>(
  style: TableStyle,
  columns: readonly ColumnOf<T>[],
  groups: readonly { readonly title: string; readonly items: readonly T[] }[],
): TableBlock {
  const table = tableOf(
    style,
    columns,
    groups.flatMap(({ items }) => items),
  )
  let from = 0
  const rows = groups.flatMap(({ title, items }): TableBlock['rows'] => {
    const own = table.rows.slice(from, from + items.length)
    from += items.length
    return title === '' ? own : [{ type: 'group', content: line(title) }, ...own]
  })
  return { ...table, rows }
}
