import { expect, test } from 'vitest'
import type { ThemeId } from '#shared/decisions/theme.ts'
import { countsByTheme, textInForce } from '#shared/decisions/theme-text.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const adopted = (name: string, date: string): RecordSketch => [
  'decision',
  name,
  { date, status: 'adopted', number: name, numberPeriod: date.slice(0, 4), numberOrdinal: 1 },
]
const link = (decisionId: string, themeId: string): RecordSketch => [
  'decisionTheme',
  `${decisionId}-${themeId}`,
  { decisionId, themeId },
]
const relation = (decisionId: string, targetId: string, kind: string): RecordSketch => [
  'decisionRelation',
  `${decisionId}-${targetId}`,
  { decisionId, targetId, kind },
]
const data = documentOf([
  ['theme', 'perimeter'],
  ['theme', 'budget', { name: 'Budget' }],
  adopted('d-1', '2026-02-03'),
  adopted('d-2', '2026-05-21'),
  adopted('d-3', '2026-09-29'),
  adopted('d-4', '2026-03-10'),
  ['decision', 'draft', {}],
  link('d-1', 'perimeter'),
  link('d-3', 'perimeter'),
  link('d-4', 'perimeter'),
  link('draft', 'perimeter'),
  relation('d-2', 'd-1', 'amends'),
  relation('d-3', 'd-1', 'replaces'),
])
const textOn = (date: string) =>
  textInForce(data, 'perimeter' as ThemeId, date).map(({ decision, completedBy }) => [
    decision.number,
    completedBy.map(({ other }) => other.number),
  ])

test('the text of a theme on a day is what held then, with what had amended it by then', () => {
  expect(textOn('2026-02-02')).toEqual([])
  expect(textOn('2026-03-10')).toEqual([
    ['d-1', []],
    ['d-4', []],
  ])
  expect(textOn('2026-06-01')).toEqual([
    ['d-1', ['d-2']],
    ['d-4', []],
  ])
  expect(textOn('2026-09-29')).toEqual([
    ['d-4', []],
    ['d-3', []],
  ])
})

test('a theme counts what is filed under it, and what of it holds', () => {
  expect(Object.fromEntries(countsByTheme(data, '2026-09-29'))).toEqual({
    perimeter: { filed: 4, inForce: 2 },
    budget: { filed: 0, inForce: 0 },
  })
})
