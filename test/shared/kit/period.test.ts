import { expect, test } from 'vitest'
import { dayBefore, isReversed, isWithin, monthsBetween, overlap } from '#shared/kit/period.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const always = { from: null, to: null }

test('a period includes its first and its last day', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-06-15', '2026-12-31', '2027-01-01']

  expect(days.map((day) => isWithin(year, day))).toEqual([false, true, true, true, false])
})

test('an open end has no limit', () => {
  expect(isWithin(always, '0001-01-01')).toBe(true)
  expect(isWithin({ from: '2026-01-01', to: null }, '9999-12-31')).toBe(true)
  expect(isWithin({ from: '2026-01-01', to: null }, '2025-12-31')).toBe(false)
  expect(isWithin({ from: null, to: '2026-01-01' }, '2026-01-02')).toBe(false)
})

test('two periods overlap when they share a day, whichever comes first', () => {
  const cases = [
    [{ from: '2026-12-31', to: '2027-06-30' }, true],
    [{ from: '2027-01-01', to: null }, false],
    [{ from: null, to: '2026-01-01' }, true],
    [{ from: null, to: '2025-12-31' }, false],
    [{ from: '2026-03-10', to: '2026-03-10' }, true],
    [always, true],
  ] as const

  expect(cases.map(([other]) => overlap(year, other))).toEqual(cases.map(([, expected]) => expected))
  expect(cases.map(([other]) => overlap(other, year))).toEqual(cases.map(([, expected]) => expected))
})

test('a period of one day is in order, one that ends before it begins is not', () => {
  expect(isReversed({ from: '2026-03-10', to: '2026-03-10' })).toBe(false)
  expect(isReversed({ from: '2026-03-10', to: '2026-03-09' })).toBe(true)
  expect([always, { from: '2026-03-10', to: null }].some(isReversed)).toBe(false)
})

test('the day before crosses months, years and leap days', () => {
  expect(['2026-03-10', '2026-03-01', '2028-03-01', '2026-01-01', '2026-10-26'].map(dayBefore)).toEqual([
    '2026-03-09',
    '2026-02-28',
    '2028-02-29',
    '2025-12-31',
    '2026-10-25',
  ])
})

test.each([
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2025-03-10', '2026-03-09', 11],
  ['2025-03-10', '2026-03-10', 12],
  ['2026-03-10', '2025-03-10', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})
