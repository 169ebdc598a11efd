import { expect, test } from 'vitest'
import { firstYearOf, monthsOf, weeksOf } from '#shared/meetings/year.ts'

test('a school year goes from September to August, a civil one from January to December', () => {
  expect(monthsOf('school', 2025).map(({ year, month }) => `${year}-${month}`)).toEqual([
    ...['2025-9', '2025-10', '2025-11', '2025-12'],
    ...['2026-1', '2026-2', '2026-3', '2026-4', '2026-5', '2026-6', '2026-7', '2026-8'],
  ])
  expect(monthsOf('civil', 2026).at(0)).toEqual({ year: 2026, month: 1 })
  expect([firstYearOf('school', '2026-08-31'), firstYearOf('school', '2026-09-01')]).toEqual([2025, 2026])
  expect(firstYearOf('civil', '2026-08-31')).toBe(2026)
})

test('the weeks of a month begin on Monday and hold each of its days once', () => {
  const weeks = weeksOf({ year: 2026, month: 3 })

  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01'])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31)
  expect(
    weeksOf({ year: 2028, month: 2 })
      .flat()
      .filter((day) => day !== null)
      .at(-1),
  ).toBe('2028-02-29')
})
