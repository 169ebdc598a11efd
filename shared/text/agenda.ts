import type { ItemOutcome } from '../meetings/agenda-item.ts'
import { timeOfDay } from './dates.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about the parts of an agenda and who may read them. */
export const agendaText = {
  section: 'Partie',
  membersOnly: 'Réservé aux membres',
  late: 'après la fin annoncée',
} as const

/** What became of an item, as a small tag says it. */
export const itemOutcomeWords: Readonly<Record<ItemOutcome, string>> = {
  treated: 'traité',
  adjourned: 'reporté',
  withdrawn: 'retiré',
}

/** « fin vers 15 h 55 »: the time of day at which the agenda would end. */
export function agendaEnd(time: string): string {
  return frenchTypography(`fin vers ${timeOfDay(time)}`)
}
