import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date'

/** The calendar date of '2026-03-10', or null when the text is not one. */
export function dateOfIso(iso: string | null | undefined): CalendarDate | null {
  if (iso === null || iso === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  try {
    return parseDate(iso)
  } catch {
    return null
  }
}

/** '2026-03-10'. */
export function isoOfDate(date: {
  readonly year: number
  readonly month: number
  readonly day: number
}): string {
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

/** A year typed with one or two figures is of this century: '0026-03-10' gives '2026-03-10'. */
export function withCentury(iso: string): string {
  return iso.startsWith('00') ? `20${iso.slice(2)}` : iso
}

/** '10/03/2026' of '2026-03-10': how a date is read where it is shown as a text. */
export function textOfDate(iso: string | null): string {
  return iso === null ? '' : iso.split('-').reverse().join('/')
}

/** '2026-03-10' of '10/03/2026'; null of no date. */
export function dateOfText(text: string): string | null {
  const iso = text.split('/').reverse().join('-')
  return dateOfIso(iso) === null ? null : iso
}

/** The time of '14:30', or null when the text is not one. */
export function timeOfIso(iso: string | null | undefined): Time | null {
  if (iso === null || iso === undefined || !/^([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/.test(iso)) return null
  return parseTime(iso.slice(0, 5))
}

/** '14:30'. */
export function isoOfTime(time: { readonly hour: number; readonly minute: number }): string {
  return `${pad(time.hour, 2)}:${pad(time.minute, 2)}`
}

function pad(figure: number, length: number): string {
  return String(figure).padStart(length, '0')
}
