import { daysBetween, isIsoDate } from '../kit/calendar.ts'
import { longDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** How near the end of a mandate or of a nomination is. */
export type TermState = 'open' | 'current' | 'ending' | 'lapsed'

/** The state of a term on a day; it ends soon in its last `soonDays` days. */
export function termStateAt(to: string | null, date: string, soonDays: number): TermState {
  if (to === null) return 'open'
  // Written by another program: told under « Problèmes », and shown as it is.
  if (!isIsoDate(to)) return 'current'
  const days = daysBetween(date, to)
  if (days < 0) return 'lapsed'
  return days <= soonDays ? 'ending' : 'current'
}

/**
 * The end of a term in words where it matters: « échu depuis 12 jours », « échoit dans 45 jours », else « jusqu’au
 * 31 août 2027 ». Empty when no end is set.
 */
export function termEndText(to: string | null, date: string, soonDays: number): string {
  if (to === null) return ''
  if (termStateAt(to, date, soonDays) === 'current') return `jusqu’au ${longDate(to)}`
  const days = daysBetween(date, to)
  if (days < 0) return `échu depuis ${count(-days, 'jour')}`
  if (days === 0) return 'échoit aujourd’hui'
  return days === 1 ? 'échoit demain' : `échoit dans ${count(days, 'jour')}`
}

/** « vacant depuis le 1er septembre 2026 », when the day after the last holder's is known. */
export function vacantSince(firstDay: string): string {
  return `vacant depuis le ${longDate(firstDay)}`
}

/** « 4 sièges : 3 pourvus », for identical seats. */
export function filledSeats(seats: number, filled: number): string {
  return frenchTypography(
    `${count(seats, 'siège')} : ${filled === 0 ? 'aucun pourvu' : count(filled, 'pourvu')}`,
  )
}
