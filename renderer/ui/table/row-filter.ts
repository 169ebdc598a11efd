import type { Matches } from '../matching.ts'
import { type CellValue, partsOf, textOf } from './cell-value.ts'

/** What a column can be asked. */
export type FilterKind = 'choice' | 'text' | 'date'

/** What a column is asked. Values and days are those of the cells; both days are included, null means open. */
export type Filter =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'text'; readonly typed: string }
  | { readonly type: 'date'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'empty' }
  | { readonly type: 'filled' }

/** What each column is asked, by its id. */
export type Filters = Readonly<Record<string, Filter>>

/** A filter and what it is put to. */
export type Condition<Item> = { readonly value: (item: Item) => CellValue; readonly filter: Filter }

/** The rows that answer all conditions; the same array when there are none. */
export function keptRows<Item>(
  rows: readonly Item[],
  conditions: readonly Condition<Item>[],
  contains: Matches,
): readonly Item[] {
  if (conditions.length === 0) return rows
  return rows.filter((row) => conditions.every(({ value, filter }) => passes(filter, value(row), contains)))
}

/** Whether a value is among what is asked for. A list passes by any of its texts. */
export function passes(filter: Filter, value: CellValue, contains: Matches): boolean {
  switch (filter.type) {
    case 'choice':
      return partsOf(value).some((part) => filter.values.includes(part))
    case 'text':
      return contains(filter.typed, textOf(value))
    case 'date':
      return partsOf(value).some(
        (day) => (filter.from === null || filter.from <= day) && (filter.to === null || day <= filter.to),
      )
    case 'empty':
      return partsOf(value).length === 0
    case 'filled':
      return partsOf(value).length > 0
  }
}

/** The filter, or null when it asks nothing. */
export function meaningful(filter: Filter): Filter | null {
  const isIdle =
    (filter.type === 'choice' && filter.values.length === 0) ||
    (filter.type === 'text' && filter.typed.trim() === '') ||
    (filter.type === 'date' && filter.from === null && filter.to === null)
  return isIdle ? null : filter
}
