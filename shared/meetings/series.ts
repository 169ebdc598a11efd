import { calendarDay, isoDay, weekday } from '../kit/calendar.ts'
import { dayAfter } from '../kit/period.ts'
import { type ClosedDay, closedDay, type SchoolCalendar } from './closed-days.ts'

/**
 * How often a body meets: every so many weeks, or every so many months on the same weekday of the month (« le deuxième
 * mardi »; the fifth becomes the last).
 */
export type Rhythm = { readonly unit: 'week' | 'month'; readonly every: number }

export type SeriesPlan = {
  readonly first: string
  readonly rhythm: Rhythm
  /** How many meetings, from 1 to 60. */
  readonly count: number
}

/** A meeting of a series: its day, and the day that the rhythm gave when that one was closed. */
export type SeriesDay = {
  readonly date: string
  readonly movedFrom: string | null
  readonly reason: ClosedDay | null
}

/** More weeks of holidays than any school year has: then the day stays, with its reason. */
const mostWeeks = 10

/**
 * The days of a series. One that falls on a Sunday, a public holiday or in school holidays goes to the same weekday of the
 * next open week; two meetings never share a day.
 */
export function seriesDays(plan: SeriesPlan, calendar: SchoolCalendar): readonly SeriesDay[] {
  const days: SeriesDay[] = []
  for (const wanted of datesOf(plan)) {
    const found = openDay(wanted, calendar)
    if (!days.some(({ date }) => date === found.date)) days.push(found)
  }
  return days
}

function datesOf({ first, rhythm, count }: SeriesPlan): readonly string[] {
  const every = Math.max(1, Math.floor(rhythm.every))
  return Array.from({ length: Math.min(60, Math.max(1, count)) }, (_, index) =>
    rhythm.unit === 'week' ? dayAfter(first, 7 * every * index) : sameWeekdayOfMonth(first, every * index),
  )
}

/** The day of a later month that has the same weekday and the same rank in its month. */
function sameWeekdayOfMonth(first: string, months: number): string {
  const { year, month, day } = calendarDay(first)
  const index = month - 1 + months
  const [laterYear, laterMonth] = [year + Math.floor(index / 12), (index % 12) + 1]
  const start = isoDay(laterYear, laterMonth, 1)
  const offset = (weekday(first) - weekday(start) + 7) % 7
  const rank = Math.floor((day - 1) / 7)
  const found = dayAfter(start, offset + 7 * rank)
  return calendarDay(found).month === laterMonth ? found : dayAfter(found, -7)
}

/** The day itself, or the same weekday of the next open week, when it falls on a closed day. */
export function openDay(wanted: string, calendar: SchoolCalendar): SeriesDay {
  const reason = closedDay(wanted, calendar)
  if (reason === null) return { date: wanted, movedFrom: null, reason: null }
  for (let week = 1; week <= mostWeeks; week++) {
    const date = dayAfter(wanted, 7 * week)
    // A series on Sundays cannot be moved to a better weekday by itself.
    if (closedDay(date, calendar) === null) return { date, movedFrom: wanted, reason }
  }
  return { date: wanted, movedFrom: null, reason }
}
