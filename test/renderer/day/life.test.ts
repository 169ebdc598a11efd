import { expect, test } from 'vitest'
import { dayAt, lifeOf, placeOf, stepFrom, ticksOf, yearsOf } from '#renderer/day/life.ts'

const days = [
  { date: '2024-09-01', changes: [1, 2] },
  { date: '2025-01-15', changes: [1] },
  { date: '2026-09-01', changes: [1, 2, 3] },
]

test('the line goes from a month before the first day that matters to a month after the last', () => {
  expect(lifeOf(days, ['2026-11-27', null, '2024-03-31'])).toEqual({
    first: '2024-02-29',
    last: '2026-12-27',
  })
})

test('the line of a project without any date is around today', () => {
  expect(lifeOf([], ['2026-11-27'])).toEqual({ first: '2026-10-27', last: '2026-12-27' })
})

test('a day of the file that is no day is left out of the line', () => {
  expect(lifeOf([], ['2026-11-27', '2026-02-31'])).toEqual({ first: '2026-10-27', last: '2026-12-27' })
})

test('days stand on the line in proportion, and those beyond it at its ends', () => {
  const life = { first: '2025-01-01', last: '2025-01-11' }

  expect(['2024-12-01', '2025-01-01', '2025-01-06', '2025-02-01'].map((day) => placeOf(life, day))).toEqual([
    0, 0, 0.5, 1,
  ])
})

test('a place near a day of change gives that day, and elsewhere its own', () => {
  const life = { first: '2024-09-01', last: '2025-09-01' }

  expect(dayAt(life, placeOf(life, '2025-01-17'), days, 0.01)).toBe('2025-01-15')
  expect(dayAt(life, placeOf(life, '2025-01-17'), days, 0)).toBe('2025-01-17')
  expect(dayAt(life, placeOf(life, '2025-05-02'), days, 0.01)).toBe('2025-05-02')
  expect(dayAt(life, 7, days, 0)).toBe('2025-09-01')
})

test('steps go from change to change, stop at today, and end at the first and the last', () => {
  const today = '2026-01-01'

  expect(stepFrom(days, '2025-01-15', 1, today)).toBe(today)
  expect(stepFrom(days, today, 1, today)).toBe('2026-09-01')
  expect(stepFrom(days, '2026-09-01', -1, today)).toBe(today)
  expect(stepFrom(days, '2025-01-16', -1, today)).toBe('2025-01-15')
  expect(stepFrom(days, '2026-09-01', 1, today)).toBeNull()
  expect(stepFrom(days, '2026-09-01', 1, '2026-11-27')).toBe('2026-11-27')
  expect(stepFrom(days, '2024-09-01', -1, today)).toBeNull()
})

test('days that would lie on each other make one mark with all their changes', () => {
  const life = { first: '2024-09-01', last: '2026-09-01' }
  const near = [...days, { date: '2026-08-31', changes: [1] }]

  expect(ticksOf(life, near, 100).map(({ changes }) => changes)).toEqual([2, 1, 4])
})

test('as many years are named as have room', () => {
  expect(yearsOf({ first: '2024-03-01', last: '2027-03-01' }, 16).map(({ year }) => year)).toEqual([
    2025, 2026, 2027,
  ])
  expect(yearsOf({ first: '1990-01-01', last: '2029-12-31' }, 10).map(({ year }) => year)).toEqual([
    1995, 2000, 2005, 2010, 2015, 2020, 2025,
  ])
})
