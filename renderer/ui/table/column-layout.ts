import { figuresOf } from '../remembered.ts'
import { reorderIds } from '../reorder.ts'
import type { Column } from './column.ts'
import type { Widths } from './column-tracks.ts'
import type { Sort } from './sort-rows.ts'

/** What the user changed of the columns; the rest is as the table gives it. */
export type ColumnLayout = {
  /** Ids of all columns in the order chosen; empty until one is moved. */
  readonly order: readonly string[]
  readonly shown: Readonly<Record<string, boolean>>
  readonly widths: Widths
  readonly sort: Sort | null
}

/** Nothing changed. */
export const untouched: ColumnLayout = { order: [], shown: {}, widths: {}, sort: null }

type Placed = Pick<Column<never>, 'id' | 'isRowHeader' | 'isHiddenAtFirst'>

/** All columns in the user's order. A column that the order does not know yet stays after the one it came after. */
export function orderedColumns<C extends Placed>(
  columns: readonly C[],
  order: ColumnLayout['order'],
): readonly C[] {
  if (order.length === 0) return columns
  const ordered = order.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  for (const [index, column] of columns.entries()) {
    if (ordered.includes(column)) continue
    const before = columns[index - 1]
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, column)
  }
  return ordered
}

/** Whether a column is shown; the one that names the rows always is. */
export function isShown(column: Placed, shown: ColumnLayout['shown']): boolean {
  return column.isRowHeader === true || (shown[column.id] ?? column.isHiddenAtFirst !== true)
}

/** The layout with a column put beside another. */
export function withMoved(
  layout: ColumnLayout,
  columns: readonly Placed[],
  id: string,
  target: string,
  side: 'before' | 'after',
): ColumnLayout {
  const ids = orderedColumns(columns, layout.order).map((column) => column.id)
  return { ...layout, order: reorderIds(ids, new Set([id]), target, side) }
}

/** A remembered layout, whatever is found there. */
export function layoutOf(habit: unknown): ColumnLayout {
  if (typeof habit !== 'object' || habit === null) return untouched
  const { order, shown, widths, sort } = habit as Partial<Record<keyof ColumnLayout, unknown>> // each is checked below
  return {
    order: Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [],
    shown: flagsOf(shown),
    widths: figuresOf(widths),
    sort: isSort(sort) ? sort : null,
  }
}

function flagsOf(value: unknown): ColumnLayout['shown'] {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  )
}

function isSort(value: unknown): value is Sort {
  if (typeof value !== 'object' || value === null || !('column' in value) || !('direction' in value))
    return false
  const { column, direction } = value
  return typeof column === 'string' && (direction === 'ascending' || direction === 'descending')
}
