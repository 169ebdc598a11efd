import { describe, expect, test } from 'vitest'
import type { CellValue } from '#renderer/ui/table/cell-value.ts'
import { type Filter, keptRows, meaningful, passes } from '#renderer/ui/table/row-filter.ts'
import { contains } from '#shared/text/fold.ts'

const kept = (filter: Filter, values: readonly CellValue[]) =>
  values.filter((value) => passes(filter, value, contains))

describe('a filter keeps', () => {
  test('the values that were ticked, and a list by any of its texts', () => {
    const filter: Filter = { type: 'choice', values: ['CPS', 'CSO'] }

    expect(kept(filter, ['CPS', 'GTP', ['GTP', 'CSO'], [], '', null])).toEqual(['CPS', ['GTP', 'CSO']])
  })

  test('a text by a part of it, accents aside', () => {
    const filter: Filter = { type: 'text', typed: 'ecole' }

    expect(kept(filter, ['Préécole', 'L’École', 'collège', null])).toEqual(['Préécole', 'L’École'])
  })

  test('the days from one to another, both included, and never an empty one', () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01', null, '']

    expect(kept({ type: 'date', from: '2026-11-01', to: '2026-11-30' }, days)).toEqual([
      '2026-11-01',
      '2026-11-30',
    ])
    expect(kept({ type: 'date', from: '2026-12-01', to: null }, days)).toEqual(['2026-12-01'])
    expect(kept({ type: 'date', from: null, to: '2026-10-31' }, days)).toEqual(['2026-10-31'])
  })

  test('what is empty, or what is not', () => {
    const values = [null, undefined, '', [], 0, 'x', ['x']]

    expect(kept({ type: 'empty' }, values)).toEqual([null, undefined, '', []])
    expect(kept({ type: 'filled' }, values)).toEqual([0, 'x', ['x']])
  })
})

test('a row answers all the columns that are asked', () => {
  const rows = [
    { body: 'CPS', title: 'Périmètre' },
    { body: 'CPS', title: 'Budget' },
    { body: 'CSO', title: 'Périmètre' },
  ]
  const conditions = [
    { value: (row: (typeof rows)[number]) => row.body, filter: { type: 'choice', values: ['CPS'] } },
    { value: (row: (typeof rows)[number]) => row.title, filter: { type: 'text', typed: 'peri' } },
  ] as const

  expect(keptRows(rows, conditions, contains)).toEqual([rows[0]])
})

test('nothing asked gives the same rows back', () => {
  const rows = ['a', 'b']

  expect(keptRows(rows, [], contains)).toBe(rows)
})

test('a filter that asks nothing is no filter', () => {
  const idle: readonly Filter[] = [
    { type: 'choice', values: [] },
    { type: 'text', typed: '  ' },
    { type: 'date', from: null, to: null },
  ]

  expect(idle.map(meaningful)).toEqual([null, null, null])
  expect(meaningful({ type: 'empty' })).toEqual({ type: 'empty' })
})
