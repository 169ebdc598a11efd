import { expect, test } from 'vitest'
import { closedDay, type SchoolCalendar } from '#shared/meetings/closed-days.ts'
import { seriesDays } from '#shared/meetings/series.ts'
import { aRecord } from '../../support/builders.ts'

const spring = aRecord('schoolHoliday', 'spring', {
  zone: 'C',
  firstDay: '2026-04-18',
  lastDay: '2026-05-03',
})
const forAll = aRecord('schoolHoliday', 'bridge', {
  zone: '',
  name: 'Pont de l’Ascension',
  firstDay: '2026-05-14',
  lastDay: '2026-05-17',
})
const calendar: SchoolCalendar = { holidays: [spring, forAll], zone: 'C' }
const datesOf = (first: string, unit: 'week' | 'month', every: number, count: number, known = calendar) =>
  seriesDays({ first, rhythm: { unit, every }, count }, known).map(({ date }) => date)

test('a day is closed by the law first, then by the holidays of the zone', () => {
  expect(closedDay('2026-04-20', calendar)).toEqual({ kind: 'school-holiday', name: spring.name })
  expect(closedDay('2026-05-01', calendar)).toEqual({ kind: 'public-holiday', holiday: 'labour-day' })
  expect(closedDay('2026-05-03', calendar)).toEqual({ kind: 'sunday' })
  expect(closedDay('2026-05-04', calendar)).toBeNull()
  expect(closedDay('2026-04-20', { ...calendar, zone: 'A' })).toBeNull()
  expect(closedDay('2026-05-15', { ...calendar, zone: 'A' })).toEqual({
    kind: 'school-holiday',
    name: 'Pont de l’Ascension',
  })
})

test('a monthly series keeps the weekday and its rank in the month', () => {
  expect(datesOf('2026-09-08', 'month', 1, 4)).toEqual([
    '2026-09-08',
    '2026-10-13',
    '2026-11-10',
    '2026-12-08',
  ])
})

test('the fifth weekday of a month becomes the last one where there is no fifth', () => {
  expect(datesOf('2026-09-29', 'month', 1, 3)).toEqual(['2026-09-29', '2026-10-27', '2026-11-24'])
})

test('a day in the holidays goes to the same weekday of the next open week, with its reason', () => {
  expect(seriesDays({ first: '2026-04-14', rhythm: { unit: 'week', every: 1 }, count: 3 }, calendar)).toEqual(
    [
      { date: '2026-04-14', movedFrom: null, reason: null },
      { date: '2026-05-05', movedFrom: '2026-04-21', reason: { kind: 'school-holiday', name: spring.name } },
    ],
  )
})

test('a series on Sundays stays where it was asked, and says why it is unusual', () => {
  const [first] = seriesDays({ first: '2026-09-06', rhythm: { unit: 'month', every: 1 }, count: 1 }, calendar)

  expect(first).toEqual({ date: '2026-09-06', movedFrom: null, reason: { kind: 'sunday' } })
})

test('a series goes on over the end of the year, and no more than sixty times', () => {
  expect(datesOf('2026-11-03', 'month', 3, 2)).toEqual(['2026-11-03', '2027-02-02'])
  expect(datesOf('2026-09-01', 'week', 1, 500, { holidays: [], zone: '' })).toHaveLength(60)
})
