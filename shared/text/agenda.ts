import type { ItemOutcome } from '../meetings/agenda-item.ts'
import type { WaitingObstacle } from '../meetings/carry-over.ts'
import { longDate, shortDate, timeOfDay } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about the parts of an agenda and who may read them. */
export const agendaText = {
  section: 'Partie',
  membersOnly: 'Réservé aux membres',
  late: 'après la fin annoncée',
  backlog: 'En attente',
  waiting: 'points en attente',
  addPending: 'Noter un point à traiter',
  pendingTitle: 'Intitulé du point en attente',
  inscribe: 'Inscrire à cette séance',
  deletePending: 'Retirer ce point en attente',
  makeWait: 'Mettre en attente',
  more: 'Autres gestes sur l’ordre du jour',
  keepAsUsual: 'Enregistrer comme ordre du jour type',
  replaceUsual: 'Remplacer l’ordre du jour type ?',
  replace: 'Remplacer',
  fromUsual: 'Partir de l’ordre du jour type de l’instance',
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

/** « 3 points » */
export function itemsText(items: number): string {
  return count(items, 'point')
}

/** « Reporter 2 points non traités de la séance du 10 mars 2026 » */
export function carryOverFrom(date: string, items: number): string {
  return frenchTypography(
    `Reporter ${count(items, 'point')} ${untreated(items)} de la séance du ${longDate(date)}`,
  )
}

/** « Mettre en attente 2 points non traités »: of the meeting that is shown. */
export function waitLeft(items: number): string {
  return frenchTypography(`Mettre en attente ${count(items, 'point')} ${untreated(items)}`)
}

/** « depuis le 10/03/2026 » */
export function waitingSince(date: string): string {
  return `depuis le ${shortDate(date)}`
}

/** What becomes of the usual agenda of a body when another one is kept. */
export function replaceUsual(body: string): string {
  return frenchTypography(
    `L’instance « ${body} » en a déjà un : les points de cette séance prendront sa place. Les séances planifiées gardent leur ordre du jour.`,
  )
}

/** Why an item must stay on its agenda. */
export const waitingObstacles: Readonly<Record<WaitingObstacle, string>> = {
  files: 'Ce point a des pièces jointes, qu’un point en attente ne garde pas.',
  exchanges: 'La synthèse des échanges est écrite : ce point a été traité.',
  'members-only': 'Ce point est réservé aux membres, ce qu’un point en attente ne dit pas.',
}

/** The minutes to approve are those of the meeting before, which an agenda may have named before it was moved. */
export function otherDayNamed(date: string): string {
  return frenchTypography(`La séance précédente de l’instance est celle du ${longDate(date)}.`)
}

/** « Nommer la séance du 10 mars 2026 » */
export function nameDay(date: string): string {
  return frenchTypography(`Nommer la séance du ${longDate(date)}`)
}

function untreated(items: number): string {
  return items > 1 ? 'non traités' : 'non traité'
}
