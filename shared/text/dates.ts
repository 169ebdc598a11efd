import { calendarDay, daysBetween, isIsoDate, weekday } from '../kit/calendar.ts'
import { localDay, localMoment } from '../kit/local-moment.ts'
import { noBreakSpace as nb } from './characters.ts'

export const weekdayNames: readonly string[] = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
]

export const monthNames: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

// A file that another program changed may hold anything for a day: it is shown as it is, so that it can be set right.

/** « mardi », for an ISO day. */
export function weekdayName(date: string): string {
  return isIsoDate(date) ? (weekdayNames[weekday(date)] ?? '') : ''
}

/** « 10 mars 2026 », « 1er mars 2026 » (`typographicRuns` raises the « er »). */
export function longDate(date: string): string {
  return isIsoDate(date) ? `${dayAndMonth(date)} ${calendarDay(date).year}` : date
}

/** « mardi 10 mars 2026 ». */
export function fullDate(date: string): string {
  return isIsoDate(date) ? `${weekdayName(date)} ${longDate(date)}` : date
}

/** « 10/03/2026 », for tables. */
export function shortDate(date: string): string {
  return isIsoDate(date) ? date.split('-').reverse().join('/') : date
}

/** « 14 h 30 », « 14 h », « 9 h 05 » for a time `HH:MM`. */
export function timeOfDay(time: string): string {
  if (!/^\d{1,2}:\d{2}$/.test(time)) return time
  const [hours = '', minutes = '00'] = time.split(':')
  return minutes === '00' ? `${Number(hours)}${nb}h` : `${Number(hours)}${nb}h${nb}${minutes}`
}

/** « de 14 h à 16 h 30 », or « à 14 h » when the end is not known. */
export function timeRange(start: string, end: string | null): string {
  return end === null ? `à ${timeOfDay(start)}` : `de ${timeOfDay(start)} à ${timeOfDay(end)}`
}

/** « 14 h 00 », « 9 h 05 »: the minutes always told, as on convocations. */
export function officialTime(time: string): string {
  return time.endsWith(':00') ? `${timeOfDay(time)}${nb}00` : timeOfDay(time)
}

/** « mardi 10 mars 2026, de 14 h 00 à 16 h 30 », « …, à 14 h 00 » when the end is not known: for official documents. */
export function fullDateAndTime(date: string, start: string, end: string | null): string {
  const hours = end === null ? `à ${officialTime(start)}` : `de ${officialTime(start)} à ${officialTime(end)}`
  return `${fullDate(date)}, ${hours}`
}

/** « Enregistré à 14 h 02 ». */
export function savedAt(time: string): string {
  return `Enregistré à ${timeOfDay(time)}`
}

/** How far a due date is: « en retard de 12 jours », « aujourd’hui », « demain », « dans 3 jours ». */
export function dueIn(dueDate: string, today: string): string {
  if (!isIsoDate(dueDate)) return dueDate
  const days = daysBetween(today, dueDate)
  return days < 0 ? `en retard de ${countDays(-days)}` : comingDay(days)
}

/** How far a day is, without reproach: « il y a 12 jours », « hier », « aujourd’hui », « dans 3 jours ». */
export function relativeDay(date: string, today: string): string {
  if (!isIsoDate(date)) return date
  const days = daysBetween(today, date)
  if (days === -1) return 'hier'
  return days < 0 ? `il y a ${countDays(-days)}` : comingDay(days)
}

/** « hier à 9 h 05 », and past a week « le 10 mars 2026 à 14 h 02 », in the hours of the user's zone. */
export function momentText(instant: string, now: Date): string {
  const { day, time } = localMoment(new Date(instant))
  const today = localDay(now)
  const when = daysBetween(day, today) > 6 ? `le ${longDate(day)}` : relativeDay(day, today)
  return `${when} à ${timeOfDay(time)}`
}

/** « du 1er janvier au 31 décembre 2026 »; both days are included and null means open. Empty when both are. */
export function periodText(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `jusqu’au ${longDate(to)}`
  if (to === null) return `depuis le ${longDate(from)}`
  if (from === to) return `le ${longDate(from)}`
  if (!isIsoDate(from) || !isIsoDate(to)) return `du ${longDate(from)} au ${longDate(to)}`
  const [start, end] = [calendarDay(from), calendarDay(to)]
  if (start.year !== end.year) return `du ${longDate(from)} au ${longDate(to)}`
  const first = start.month === end.month ? dayOfMonth(start.day) : dayAndMonth(from)
  return `du ${first} au ${longDate(to)}`
}

/** « 20 min », « 1 h 30 », « 2 h » for minutes of time. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}${nb}min`
  return rest === 0 ? `${hours}${nb}h` : `${hours}${nb}h${nb}${String(rest).padStart(2, '0')}`
}

function comingDay(days: number): string {
  if (days === 0) return 'aujourd’hui'
  return days === 1 ? 'demain' : `dans ${countDays(days)}`
}

function countDays(days: number): string {
  return `${days}${nb}${days === 1 ? 'jour' : 'jours'}`
}

function dayAndMonth(date: string): string {
  const { month, day } = calendarDay(date)
  return `${dayOfMonth(day)}${nb}${monthNames[month - 1] ?? ''}`
}

function dayOfMonth(day: number): string {
  return day === 1 ? '1er' : String(day)
}
