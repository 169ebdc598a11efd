import { calendarDay, daysBetween, isIsoDate, isoDay } from '#shared/kit/calendar.ts'
import { dayAfter, monthsAfter } from '#shared/kit/period.ts'

/** The span of time that the line shows, both days included. */
export type Life = { readonly first: string; readonly last: string }

type Dated = { readonly date: string }

/**
 * From the first day that matters to the last one: the start of the project, what changes, today, the days that are
 * looked at; a month of room at both ends.
 */
export function lifeOf(days: readonly Dated[], others: readonly (string | null)[]): Life {
  const known = others.filter((day): day is string => day !== null && isIsoDate(day))
  const all = [...known, ...[days[0], days.at(-1)].flatMap((day) => (day === undefined ? [] : [day.date]))]
  all.sort()
  return { first: monthsAfter(all[0] ?? '', -1), last: monthsAfter(all.at(-1) ?? '', 1) }
}

/** Where a day stands on the line: 0 at its first day, 1 at its last; beyond, at the end. */
export function placeOf({ first, last }: Life, date: string): number {
  const place = daysBetween(first, date) / Math.max(1, daysBetween(first, last))
  return Math.min(1, Math.max(0, place))
}

/** The day at a place of the line; one on which something changes draws from as far as `reach` (a part of the line). */
export function dayAt(life: Life, place: number, days: readonly Dated[], reach: number): string {
  const span = daysBetween(life.first, life.last)
  const free = dayAfter(life.first, Math.round(Math.min(1, Math.max(0, place)) * span))
  let near = free
  let best = reach * span
  for (const { date } of days) {
    const distance = Math.abs(daysBetween(free, date))
    if (distance > best) continue
    near = date
    best = distance
  }
  return near
}

/** The next day on which something changes, or the one before; today is a stop on the way. Null when there is none. */
export function stepFrom(days: readonly Dated[], date: string, way: 1 | -1, today: string): string | null {
  const found = way === 1 ? days.find((day) => day.date > date) : days.findLast((day) => day.date < date)
  const next = found?.date ?? null
  const isOnTheWay = way === 1 ? date < today : today < date
  if (!isOnTheWay) return next
  if (next === null) return today
  return way === 1 ? (next < today ? next : today) : next > today ? next : today
}

/** Marks on the line: days that would lie on each other make one, as strong as all their changes. */
export function ticksOf(
  life: Life,
  days: readonly (Dated & { readonly changes: readonly unknown[] })[],
  most: number,
): readonly { readonly place: number; readonly changes: number }[] {
  const slots = new Map<number, { place: number; changes: number }>()
  for (const { date, changes } of days) {
    const place = placeOf(life, date)
    const slot = Math.round(place * most)
    const before = slots.get(slot)
    slots.set(slot, { place: before?.place ?? place, changes: (before?.changes ?? 0) + changes.length })
  }
  return [...slots.values()]
}

/** The years whose first day is on the line, as many as have room. */
export function yearsOf(
  life: Life,
  most: number,
): readonly { readonly year: number; readonly place: number }[] {
  const [from, to] = [calendarDay(life.first).year + 1, calendarDay(life.last).year]
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (to - from + 1) / size <= most) ?? 100
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, place: placeOf(life, isoDay(year, 1, 1)) }))
}
