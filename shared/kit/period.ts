/** Both days are included; null means « since always » or « until further notice ». */
export type Period = { readonly from: string | null; readonly to: string | null }

/** Tells whether `date` (ISO day) falls within the period, both ends included. */
export function isWithin(period: Period, date: string): boolean {
  return (period.from === null || period.from <= date) && (period.to === null || date <= period.to)
}

/** Tells whether two periods share at least one day. */
export function overlap(a: Period, b: Period): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  )
}

/** Tells whether the period ends before it begins. */
export function isReversed(period: Period): boolean {
  return period.from !== null && period.to !== null && period.to < period.from
}

/** The day before an ISO day. */
export function dayBefore(date: string): string {
  return dayAfter(date, -1)
}

/** The day that comes `days` after an ISO day. */
export function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The same day `months` later, or the last day of a shorter month. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}

/** How many whole months lie between two days; 0 when the second is not later. */
export function monthsBetween(from: string, to: string): number {
  const [[year = 0, month = 1] = [], [otherYear = 0, otherMonth = 1] = []] = [from, to].map((date) =>
    date.split('-').map(Number),
  )
  const months = (otherYear - year) * 12 + otherMonth - month
  return Math.max(0, monthsAfter(from, months) > to ? months - 1 : months)
}
