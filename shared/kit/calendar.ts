/** Days of the months of a common year. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

/** Tells whether a text is a day of the Gregorian calendar written `2026-03-10`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = split(text)
  const length = month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return day >= 1 && day <= length
}

/** The parts of an ISO day (month and day from 1); throws on anything else, since that is a bug of the caller. */
export function calendarDay(date: string): CalendarDay {
  if (!isIsoDate(date)) throw new Error(`not an ISO date: ${date}`)
  return split(date)
}

/** An ISO day from its parts, month and day from 1. */
export function isoDay(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Days since 1 January 1970. Own arithmetic: `Date` would bring the machine's time zone in. */
export function dayNumber(date: string): number {
  const { year, month, day } = calendarDay(date)
  // Years counted from March, so that the leap day comes last (after Howard Hinnant's days_from_civil).
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** How many days from one ISO day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same for days that another program may have written: null when one of them is no day that exists. */
export function knownDaysBetween(from: string, to: string): number | null {
  return isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) : null
}

/** The day of the week: 0 for Monday … 6 for Sunday. */
export function weekday(date: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7
}

function split(text: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
