import { partsOf } from './cell-value.ts'
import type { Column } from './column.ts'
import { sortRows } from './sort-rows.ts'

/** A value of a column, and how many of the rows have it. */
export type FilterChoice = { readonly value: string; readonly count: number }

/**
 * Every value found in `all`, counted among the rows that the other filters keep: a value that they leave without
 * rows is still offered, with zero. In the order of the column when it has its own, else in that of the words.
 */
export function filterChoices<Item>(
  { value, sortBy }: Pick<Column<Item>, 'value' | 'sortBy'>,
  all: readonly Item[],
  kept: readonly Item[],
): readonly FilterChoice[] {
  const counts = new Map<string, number>()
  const ordered = sortBy === undefined ? all : sortRows(all, sortBy, 'ascending')
  for (const item of ordered) for (const part of partsOf(value(item))) counts.set(part, 0)
  for (const item of kept) {
    for (const part of partsOf(value(item))) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  const choices = [...counts].map(([part, count]) => ({ value: part, count }))
  return sortBy === undefined ? sortRows(choices, (choice) => choice.value, 'ascending') : choices
}
