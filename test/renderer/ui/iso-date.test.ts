import { expect, test } from 'vitest'
import {
  dateOfIso,
  dateOfText,
  isoOfDate,
  isoOfTime,
  textOfDate,
  timeOfIso,
  withCentury,
} from '#renderer/ui/iso-date.ts'

test('a date goes to the calendar and back', () => {
  const date = dateOfIso('2026-03-10')

  expect(date).toMatchObject({ year: 2026, month: 3, day: 10 })
  expect(date === null ? null : isoOfDate(date)).toBe('2026-03-10')
})

test('what is no date gives none', () => {
  expect(['2026-02-30', '10/03/2026', '', null, undefined].map(dateOfIso)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a time goes to the clock and back, seconds dropped', () => {
  const time = timeOfIso('09:05:30')

  expect(time === null ? null : isoOfTime(time)).toBe('09:05')
  expect(['24:00', '9:05', '14:60', '', null].map(timeOfIso)).toEqual([null, null, null, null, null])
})

test('a year typed with two figures is of this century', () => {
  expect(withCentury('0026-03-10')).toBe('2026-03-10')
  expect(withCentury('1998-03-10')).toBe('1998-03-10')
})

test('a date is read and written the French way', () => {
  expect([textOfDate('2026-03-10'), textOfDate(null)]).toEqual(['10/03/2026', ''])
  expect(['10/03/2026', '', '30/02/2026', '10 mars'].map(dateOfText)).toEqual([
    '2026-03-10',
    null,
    null,
    null,
  ])
})
