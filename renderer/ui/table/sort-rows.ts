/** What a column is sorted by. Nothing (null, '') always comes last. */
export type SortValue = string | number | null | undefined

/** A sorted column. */
export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' }

/** The rows in the order of a value: French order, figures inside texts by their value, ties unmoved. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  direction: Sort['direction'],
): readonly Row[] {
  const collator = new Intl.Collator('fr', { numeric: true })
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => compareValues(a.value, b.value, sign, collator))
    .map(({ row }) => row)
}

function compareValues(a: SortValue, b: SortValue, sign: number, collator: Intl.Collator): number {
  if (isNothing(a) || isNothing(b)) return Number(isNothing(a)) - Number(isNothing(b))
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * collator.compare(String(a), String(b))
}

function isNothing(value: SortValue): value is null | undefined | '' {
  return value === null || value === undefined || value === ''
}
