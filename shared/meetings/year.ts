import { calendarDay, isoDay, weekday } from '../kit/calendar.ts'
import { dayAfter } from '../kit/period.ts'

/** From January, or from September as schools count. */
export const yearKinds = ['school', 'civil'] as const
export type YearKind = (typeof yearKinds)[number]

export type Month = { readonly year: number; readonly month: number }

/** The calendar year in which a year of the kind begins that holds an ISO day. */
export function firstYearOf(kind: YearKind, date: string): number {
  const year = Number(date.slice(0, 4))
  return kind === 'school' && date.slice(5) < '09-01' ? year - 1 : year
}

/** The twelve months of a year, September to August for a school year. */
export function monthsOf(kind: YearKind, firstYear: number): readonly Month[] {
  const start = kind === 'school' ? 8 : 0
  return Array.from({ length: 12 }, (_, index) => ({
    year: firstYear + Math.floor((start + index) / 12),
    month: ((start + index) % 12) + 1,
  }))
}

/** The ISO days of a month by week, Monday first; null where a week has days of another month. */
export function weeksOf({ year, month }: Month): readonly (readonly (string | null)[])[] {
  const first = isoDay(year, month, 1)
  const days: (string | null)[] = Array.from({ length: weekday(first) }, () => null)
  for (let day = first; calendarDay(day).month === month; day = dayAfter(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
