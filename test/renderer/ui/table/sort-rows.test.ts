import { expect, test } from 'vitest'
import { type SortValue, sortRows } from '#renderer/ui/table/sort-rows.ts'

const sorted = (values: readonly SortValue[], direction: 'ascending' | 'descending' = 'ascending') =>
  sortRows(values, (value) => value, direction)

test('texts are in French order, accents and case beside their letter', () => {
  expect(sorted(['zone', 'École', 'eau', 'Éclat'])).toEqual(['eau', 'Éclat', 'École', 'zone'])
})

test('figures inside texts count by their value', () => {
  expect(sorted(['2026-CPS-10', '2026-CPS-9', '2026-CPS-2'])).toEqual([
    '2026-CPS-2',
    '2026-CPS-9',
    '2026-CPS-10',
  ])
})

test('nothing comes last in both directions', () => {
  expect(sorted([3, null, 1, 2])).toEqual([1, 2, 3, null])
  expect(sorted(['b', '', 'a', undefined], 'descending')).toEqual(['b', 'a', '', undefined])
})

test('rows of equal value keep their order', () => {
  const rows = [
    { id: 1, body: 'CPS' },
    { id: 2, body: 'CSO' },
    { id: 3, body: 'CPS' },
  ]

  expect(sortRows(rows, ({ body }) => body, 'descending').map(({ id }) => id)).toEqual([2, 1, 3])
})
