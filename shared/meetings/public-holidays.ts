import { dayNumber, isIsoDate, isoDay, weekday } from '../kit/calendar.ts'

/** The public holidays of the code du travail (L3133-1), by the code of their name. */
export const publicHolidays = [
  'new-year',
  'easter-monday',
  'labour-day',
  'victory-1945',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice-1918',
  'christmas',
] as const
export type PublicHoliday = (typeof publicHolidays)[number]

const fixed: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '05-08': 'victory-1945',
  '07-14': 'national-day',
  '08-15': 'assumption',
  '11-01': 'all-saints',
  '11-11': 'armistice-1918',
  '12-25': 'christmas',
}
/** Days after Easter Sunday. */
const movable: Readonly<Record<number, PublicHoliday>> = {
  1: 'easter-monday',
  39: 'ascension',
  50: 'whit-monday',
}

/** Which public holiday an ISO day is, in metropolitan France; null when it is none. Local ones (Alsace, outre-mer) are not known. */
export function publicHolidayOn(date: string): PublicHoliday | null {
  // A file of another hand may hold a day that does not exist: no holiday falls on it.
  if (!isIsoDate(date)) return null
  const known = fixed[date.slice(5)]
  if (known !== undefined) return known
  const year = Number(date.slice(0, 4))
  return movable[dayNumber(date) - dayNumber(easterSunday(year))] ?? null
}

/** Tells whether an ISO day is a Sunday. */
export function isSunday(date: string): boolean {
  return isIsoDate(date) && weekday(date) === 6
}

/** Easter Sunday of a Gregorian year, an ISO day (anonymous Gregorian algorithm). */
function easterSunday(year: number): string {
  const a = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const h = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30
  const m = Math.floor((a + 11 * h) / 319)
  const r = (2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - h + m + 32) % 7
  const month = Math.floor((h - m + r + 90) / 25)
  const day = (h - m + r + month + 19) % 32
  return isoDay(year, month, day)
}
