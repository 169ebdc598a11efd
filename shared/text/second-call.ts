import type { PassedDays, QuorumLoss } from '../meetings/second-call.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'
import { closedDayText } from './calendar.ts'
import { fullDate, longDate } from './dates.ts'
import { count, numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of what follows a meeting that had no quorum. */
export const secondCallText = {
  verb: 'Convoquer de nouveau…',
  title: 'Convoquer une seconde séance',
  submit: 'Créer la seconde séance',
  show: 'Ouvrir la seconde séance',
  showFirst: 'Ouvrir la première séance',
  needTime: 'Indiquez l’heure de début.',
  needDate: 'Indiquez la date de la seconde séance.',
  notAfter: 'La seconde séance vient après la première.',
  earliest: 'Première date possible',
  notForeseen: frenchTypography(
    'Les règles de cette instance ne prévoient pas de seconde convocation : le quorum restera exigé.',
  ),
} as const

/** « Quorum non atteint : 3 membres pour 5 au moins. »; lost in the course, or not to be expected from the answers. */
export function quorumLossText({ when, statement: { counted, required } }: QuorumLoss): string {
  const needed = `pour ${numberText(required)} au moins`
  const members = counted === 0 ? 'aucun membre' : count(counted, 'membre')
  const words = {
    opening: `Quorum non atteint : ${members} ${needed}.`,
    course: `Quorum perdu en cours de séance : ${members} ${needed}.`,
    forecast: `D’après les réponses, le quorum ne sera pas atteint : ${members} ${needed}.`,
  }[when]
  return frenchTypography(words)
}

/** What a second call allows, and what it takes up. */
export function secondCallHint(items: number, rules: RulesProfile | null): string {
  const agenda = count(items, 'point')
  if (rules?.secondCallDays == null) return frenchTypography(`Elle reprend ${agenda} de l’ordre du jour.`)
  return frenchTypography(
    `Elle reprend ${agenda} de l’ordre du jour, avec leurs pièces ; la convocation dira qu’aucun quorum n’est exigé.`,
  )
}

/** « Seconde séance le jeudi 12 mars 2026. »: told beside the first. */
export function calledAgainText(date: string): string {
  return `Seconde séance le ${fullDate(date)}.`
}

/** « Seconde séance : le quorum n’a pas été atteint le 10 mars 2026. »: told beside the second. */
export function secondOfText(firstDate: string, isHeld: boolean): string {
  const verb = isHeld ? 'n’a pas été atteint le' : 'ne sera pas atteint, d’après les réponses, le'
  return frenchTypography(`Seconde séance : le quorum ${verb} ${longDate(firstDate)}.`)
}

/** « Trois jours francs au moins après la première séance (source). »: by which rule the date is proposed. */
export function secondDelayText(rules: RulesProfile | null): string {
  if (rules === null) return ''
  const days = rules.secondCallDays ?? rules.noticeDays
  const source = rules.source === '' ? '' : ` (${rules.source})`
  if (days === 0)
    return frenchTypography(`Les règles ne fixent pas de délai entre les deux séances${source}.`)
  const unit =
    rules.noticeCounting === 'clear' ? count(days, 'jour franc', 'jours francs') : count(days, 'jour')
  return frenchTypography(`Délai : ${unit} au moins après la nouvelle convocation${source}.`)
}

/** « Du 18 avril au 3 mai 2026 : pendant les vacances de printemps. »: days that the proposal passed over. */
export function passedText({ from, to, reason }: PassedDays): string {
  const days = from === to ? `Le ${longDate(from)}` : `Du ${longDate(from)} au ${longDate(to)}`
  const why = reason.kind === 'saturday' ? 'un samedi' : closedDayText(reason)
  return frenchTypography(`${days} : ${why}.`)
}

/** « Avant le jeudi 12 mars 2026, le délai n’est pas respecté. » */
export function tooEarlyText(earliest: string): string {
  return `Avant le ${fullDate(earliest)}, le délai des règles n’est pas respecté.`
}
