import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, daysBetween, isIsoDate, weekday } from '#shared/kit/calendar.ts'

describe('the calendar', () => {
  it.each([
    ['2026-03-10', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-03-00', false],
    ['2026-3-10', false],
    ['10/03/2026', false],
    ['2026-03-10T00:00', false],
    ['', false],
  ])('tells whether %j is a day: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })

  it('agrees with UTC on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const utc = new Date(number * 86_400_000)
        const date = utc.toISOString().slice(0, 10)

        expect(dayNumber(date)).toBe(number)
        expect(weekday(date)).toBe((utc.getUTCDay() + 6) % 7)
      }),
    )
  })

  it('counts days across a change of clock and a leap day', () => {
    expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2024-03-01', '2024-02-28')]).toEqual([
      2, -2,
    ])
  })
})
