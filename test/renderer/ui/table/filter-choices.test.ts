import { expect, test } from 'vitest'
import { filterChoices } from '#renderer/ui/table/filter-choices.ts'

type Row = { readonly states: readonly string[]; readonly rank: number }
const row = (rank: number, ...states: readonly string[]): Row => ({ states, rank })
const value = ({ states }: Row) => states

test('each value is offered once, in the order of words, with the number of its rows', () => {
  const rows = [row(1, 'école'), row(2, 'eau'), row(3, 'école')]

  expect(filterChoices({ value }, rows, rows)).toEqual([
    { value: 'eau', count: 1 },
    { value: 'école', count: 2 },
  ])
})

test('a column with an order of its own offers its values in that order', () => {
  const rows = [row(3, 'exécutée'), row(1, 'proposée'), row(2, 'adoptée')]

  expect(
    filterChoices({ value, sortBy: ({ rank }) => rank }, rows, rows).map((choice) => choice.value),
  ).toEqual(['proposée', 'adoptée', 'exécutée'])
})

test('a value that the other filters leave without rows is still offered', () => {
  const rows = [row(1, 'CPS'), row(2, 'CSO')]

  expect(filterChoices({ value }, rows, rows.slice(1))).toEqual([
    { value: 'CPS', count: 0 },
    { value: 'CSO', count: 1 },
  ])
})

test('a row of several values counts for each, and one without any for none', () => {
  const rows = [row(1, 'a', 'b'), row(2)]

  expect(filterChoices({ value }, rows, rows)).toEqual([
    { value: 'a', count: 1 },
    { value: 'b', count: 1 },
  ])
})
