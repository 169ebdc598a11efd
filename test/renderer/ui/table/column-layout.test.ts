import { expect, test } from 'vitest'
import { isShown, layoutOf, orderedColumns, untouched, withMoved } from '#renderer/ui/table/column-layout.ts'

const columns = [{ id: 'number' }, { id: 'title', isRowHeader: true }, { id: 'act', isHiddenAtFirst: true }]
const idsOf = (order: readonly string[]) => orderedColumns(columns, order).map(({ id }) => id)

test('columns stand as the table gives them until one is moved', () => {
  expect(orderedColumns(columns, [])).toBe(columns)
})

test('a column goes before or after another', () => {
  const moved = withMoved(untouched, columns, 'act', 'number', 'before')

  expect(moved.order).toEqual(['act', 'number', 'title'])
  expect(withMoved(moved, columns, 'act', 'number', 'after').order).toEqual(['number', 'act', 'title'])
})

test('a column that the remembered order does not know stays after the one it came after', () => {
  expect(idsOf(['act', 'number'])).toEqual(['act', 'number', 'title'])
  expect(idsOf(['title'])).toEqual(['number', 'title', 'act'])
})

test('a remembered column that no longer exists is forgotten', () => {
  expect(idsOf(['gone', 'title', 'number', 'act'])).toEqual(['title', 'number', 'act'])
})

test('the user hides and shows columns, except the one that names the rows', () => {
  const flags = { number: false, title: false, act: true }

  expect(columns.map((column) => isShown(column, {}))).toEqual([true, true, false])
  expect(columns.map((column) => isShown(column, flags))).toEqual([false, true, true])
})

test('a layout is remembered', () => {
  const layout = {
    order: ['title', 'number'],
    shown: { act: true },
    widths: { title: 320 },
    sort: { column: 'title', direction: 'descending' },
  } as const

  expect(layoutOf(JSON.parse(JSON.stringify(layout)))).toEqual(layout)
})

test('whatever else is found in its place leaves the table as it is', () => {
  const found = [
    undefined,
    null,
    7,
    'x',
    [],
    { title: 320 },
    { order: 'x', shown: [1], widths: { a: -1 }, sort: {} },
  ]

  for (const habit of found) expect(layoutOf(habit)).toEqual(untouched)
})
