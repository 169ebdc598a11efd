import { expect, test } from 'vitest'
import { conventionCascade, conventionStateAt } from '#shared/organisation/conventions.ts'
import { documentOf } from '../../support/document-data.ts'

const signed = { signedOn: '2025-11-12', from: '2025-12-01', to: '2027-02-01' }
const stateOn = (date: string, convention: Parameters<typeof conventionStateAt>[0] = signed) =>
  conventionStateAt(convention, date, 90)

test('a convention is prepared, signed, applied, nears its end, and ends', () => {
  const days = [
    '2025-11-11',
    '2025-11-12',
    '2025-12-01',
    '2026-11-02',
    '2026-11-03',
    '2027-02-01',
    '2027-02-02',
  ]

  expect(days.map((day) => stateOn(day))).toEqual([
    'preparing',
    'to-come',
    'in-force',
    'in-force',
    'ending',
    'ending',
    'ended',
  ])
})

test('without a term it stays in force, and without a signature it stays prepared', () => {
  expect(stateOn('2099-01-01', { ...signed, to: null })).toBe('in-force')
  expect(stateOn('2099-01-01', { ...signed, signedOn: null })).toBe('preparing')
})

test('each convention stands under the one that it applies, those that go round in circles at the end', () => {
  const data = documentOf([
    ['convention', 'specific-b', { parentId: 'framework', signedOn: '2026-02-01' }],
    ['convention', 'specific-a', { parentId: 'framework', signedOn: '2026-01-01' }],
    ['convention', 'framework', { signedOn: '2025-11-12' }],
    ['convention', 'draft'],
    ['convention', 'operational', { parentId: 'specific-b', signedOn: '2026-03-01' }],
    ['convention', 'egg', { parentId: 'hen', signedOn: '2020-01-01' }],
    ['convention', 'hen', { parentId: 'egg', signedOn: '2020-01-02' }],
  ])

  expect(
    conventionCascade(data).map(({ convention, depth }) => `${' '.repeat(depth)}${convention.id}`),
  ).toEqual(['framework', ' specific-a', ' specific-b', '  operational', 'draft', 'egg', ' hen'])
})
