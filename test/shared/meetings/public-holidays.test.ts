import { expect, test } from 'vitest'
import { isSunday, publicHolidayOn } from '#shared/meetings/public-holidays.ts'

test.each([
  ['2026-01-01', 'new-year'],
  ['2026-04-06', 'easter-monday'],
  ['2026-05-14', 'ascension'],
  ['2026-05-25', 'whit-monday'],
  ['2025-04-21', 'easter-monday'],
  ['2024-05-09', 'ascension'],
  ['2024-05-08', 'victory-1945'],
  ['2038-04-26', 'easter-monday'],
  ['2000-04-24', 'easter-monday'],
  ['2026-11-11', 'armistice-1918'],
  ['2026-12-25', 'christmas'],
  ['2026-04-05', null],
  ['2026-03-10', null],
  ['2026-12-26', null],
])('%s is %s', (date, holiday) => {
  expect(publicHolidayOn(date)).toBe(holiday)
})

test('a year has eleven public holidays, or ten when two fall on one day', () => {
  for (let year = 1990; year < 2060; year++) {
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
    ).filter((date) => date.startsWith(String(year)))
    // Ascension was the 1st or the 8th of May in 1997, 2008, 2024 is apart: the fixed one gives its name.
    expect(days.filter((date) => publicHolidayOn(date) !== null).length, String(year)).toBeGreaterThanOrEqual(
      10,
    )
  }
})

test('Sundays are told', () => {
  expect([isSunday('2026-03-08'), isSunday('2026-03-10')]).toEqual([true, false])
})
