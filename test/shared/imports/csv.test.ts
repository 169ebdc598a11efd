import { expect, test } from 'vitest'
import { csvRows, separatorOf } from '#shared/imports/csv.ts'
import { cpuTimeOf } from '../../support/cpu-time.ts'

const rowsOf = (text: string) =>
  [...csvRows(text, separatorOf(text))].map(({ line, cells }) => [line, ...cells])

test.each([
  ['semicolons', 'a;b,c;d\n1;2;3', ';'],
  ['commas', 'a,b,c\n1;2;3;4;5;6', ','],
  ['commas, with semicolons in quotes', '"a;b;c;d",b,c', ','],
  ['tabs', 'a\tb\n', '\t'],
  ['nothing that separates', 'a', ';'],
])('a first line with %s says how cells are separated', (_, text, separator) => {
  expect(separatorOf(text)).toBe(separator)
})

test('quoted cells hold separators, quotes and line breaks, and rows know their lines', () => {
  const text = 'a;"b ""x""";c\r\n"one\r\ntwo";2;\r\n\r\n;;\n3;4;5'

  expect(rowsOf(text)).toEqual([
    [1, 'a', 'b "x"', 'c'],
    [2, 'one\r\ntwo', '2', ''],
    [6, '3', '4', '5'],
  ])
})

test('a quote that nothing closes is a character, and swallows nothing', () => {
  const rows = [...csvRows(`a;b\n"École;2\n3;4${'\n5;6'.repeat(9000)}`, ';')]

  expect(rows.slice(0, 3)).toEqual([
    { line: 1, cells: ['a', 'b'], hasOpenQuote: false },
    { line: 2, cells: ['"École', '2'], hasOpenQuote: true },
    { line: 3, cells: ['3', '4'], hasOpenQuote: false },
  ])
  expect(rows).toHaveLength(9003)
})

test('quotes inside a cell, and text after a closing one, are kept', () => {
  expect(rowsOf('5" tube;"a"b;c')).toEqual([[1, '5" tube', 'ab', 'c']])
})

test('fifty thousand stray quotes take no time', () => {
  const text = '"a;b\n'.repeat(50_000)
  let rows: readonly unknown[] = []

  const taken = cpuTimeOf(() => {
    rows = [...csvRows(text, ';')]
  })

  expect(rows.length).toBeGreaterThan(0)
  expect(taken).toBeLessThan(2_000)
})
