import { daysBetween, isIsoDate } from '../kit/calendar.ts'
import { monthsBetween } from '../kit/period.ts'
import { longDate, relativeDay, shortDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the day that is shown, of the line of time, and of the comparison of two days. */
export const dayText = {
  group: 'Date montrée',
  shown: 'Date montrée',
  choose: 'Choisir la date montrée',
  back: 'Revenir à aujourd’hui',
  today: 'Aujourd’hui',
  previous: 'Changement précédent',
  next: 'Changement suivant',
  nonePrevious: 'Rien ne change avant cette date.',
  isToday: 'L’organisation est déjà montrée à la date d’aujourd’hui.',
  noneNext: 'Rien ne change après cette date.',
  showLine: 'Afficher la ligne du temps',
  hideLine: 'Masquer la ligne du temps',
  line: 'Ligne du temps',
  reference: 'Date de comparaison',
  noChange: 'Rien ne change ce jour-là.',
  noLife: 'Aucune date n’est encore renseignée dans l’organisation.',
  noLifeHint:
    'Les débuts et les fins des instances, des organismes, des liens, des mandats et des nominations se liront ici.',
  events: 'Tous les événements',
  eventsTitle: 'Événements de l’organisation',
  eventsHint: frenchTypography('Un double clic ou Entrée montre l’organisation de ce jour-là.'),
  searchEvents: 'Rechercher un événement',
  day: 'Date',
  change: 'Changement',
  about: 'Élément',
  office: 'Poste ou siège',
  what: 'Ce qui change',
  edits: frenchTypography(
    'Ce que vous ajoutez ou nommez commence ce jour-là ; un nom corrigé l’est pour tous les jours, et supprimer efface de tous les jours. Sur l’organigramme, ce qui existe aujourd’hui garde sa place.',
  ),
  fixed: 'Place inchangée',
  fixedWhy: frenchTypography(
    'Ce qui existe aujourd’hui garde sa place : elle se change à la date d’aujourd’hui, hors comparaison.',
  ),
  tidyToday: 'L’organigramme se range à la date d’aujourd’hui, hors comparaison.',
  compare: 'Comparer avec une autre date',
  compareWith: 'Comparer avec le',
  stopComparing: 'Fermer la comparaison',
  comparison: 'Comparaison de deux dates',
  legend: 'Légende',
  copy: 'Copier la liste',
  copied: 'Liste copiée',
  notCopied: 'La liste n’a pas pu être copiée. Exportez-la.',
  exportComparison: 'Exporter la comparaison',
  exportShort: 'Exporter',
  exportPdfA4: 'PDF, A4 paysage',
  exportPdfA3: 'PDF, A3 paysage',
  exportPdfMono: 'PDF, A4 en noir et blanc',
  exportDocx: 'Word (DOCX)',
  exportCsv: 'Tableau (CSV)',
  same: frenchTypography('Entre ces deux dates, rien ne change : mêmes éléments, mêmes titulaires.'),
} as const

/** Other words that find these actions in the palette. */
export const dayWords = {
  back: ['date', 'maintenant', 'présent'],
  step: ['date', 'histoire', 'événement', 'passé', 'futur'],
  line: ['date', 'histoire', 'curseur', 'temps', 'passé', 'futur', 'frise'],
  events: ['histoire', 'chronologie', 'changements', 'journal'],
  compare: ['différences', 'avant', 'après', 'évolution', 'dates'],
} as const

/** What a difference is, as a noun: in lists, in the legend, beside the mark. */
export const differenceNouns = {
  added: 'Ajout',
  removed: 'Retrait',
  changed: 'Changement',
} as const
export type DifferenceSign = keyof typeof differenceNouns

/** « Organisation au 12 mars 2024, il y a 2 ans et 8 mois ». */
export function shownDayTitle(date: string, today: string): string {
  return `Organisation au ${longDate(date)}, ${distanceText(date, today)}`
}

/** « Organisation au 12 mars 2024 », where there is little room. */
export function organisationAtDay(day: string): string {
  return `Organisation au ${day}`
}

/** « il y a 2 ans et 8 mois », « dans 3 mois », « il y a 12 jours ». */
export function distanceText(date: string, today: string): string {
  if (!isIsoDate(date) || !isIsoDate(today)) return ''
  const isPast = date < today
  const months = isPast ? monthsBetween(date, today) : monthsBetween(today, date)
  if (months === 0 || Math.abs(daysBetween(date, today)) < 32) return relativeDay(date, today)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const parts = [
    ...(years === 0 ? [] : [count(years, 'an')]),
    ...(rest === 0 ? [] : [count(rest, 'mois', 'mois')]),
  ]
  return `${isPast ? 'il y a' : 'dans'} ${parts.join(' et ')}`
}

/** « 12 mars 2024, 3 changements », what the thumb of the line of time says. */
export function dayValueText(date: string, today: string, changes: number): string {
  const isToday = date === today ? `, ${dayText.today.toLocaleLowerCase('fr-FR')}` : ''
  return `${longDate(date)}${isToday}, ${changes === 0 ? 'aucun changement' : count(changes, 'changement')}`
}

/** « 12 mars 2024 : 3 changements ». */
export function dayHeading(date: string, changes: number): string {
  return frenchTypography(`${longDate(date)} : ${count(changes, 'changement')}`)
}

/** « et 4 autres ». */
export function andOthers(number: number): string {
  return `et ${count(number, 'autre')}`
}

/** « Du 1er septembre 2024 au 27 novembre 2026 ». */
export function betweenDays(before: string, after: string): string {
  return `Du ${longDate(before)} au ${longDate(after)}`
}

/** « du 01/09/2024 au 27/11/2026 », where there is little room. */
export function betweenDaysShort(before: string, after: string): string {
  return `du ${shortDate(before)} au ${shortDate(after)}`
}

/** « 3 ajouts », « 1 retrait », « 5 changements ». */
export function countOf(sign: DifferenceSign, number: number): string {
  return count(number, differenceNouns[sign].toLocaleLowerCase('fr-FR'))
}

/** « 2 ajouts, 1 retrait et 5 changements »; what does not occur is left out. */
export function countsText(counts: Readonly<Record<DifferenceSign, number>>): string {
  const parts = (['added', 'removed', 'changed'] as const)
    .filter((sign) => counts[sign] > 0)
    .map((sign) => countOf(sign, counts[sign]))
  return parts.length === 0 ? dayText.same : parts.join(', ')
}

/** What happened to something, in words that agree with « instance », « organisme », « lien » and never with a name. */
export const changeWords = {
  bodyAdded: (seats: number, held: number) =>
    seats === 0
      ? 'instance ajoutée, sans siège'
      : `instance ajoutée, ${held === 0 ? 'aucun siège pourvu' : count(held, 'siège pourvu', 'sièges pourvus')} sur ${seats}`,
  bodyRemoved: 'instance retirée',
  entityAdded: 'organisme ajouté',
  entityRemoved: (successor: string | null) =>
    successor === null ? 'organisme retiré' : `organisme retiré, ${successor} prend la suite`,
  linkAdded: (sentence: string) => `lien ajouté, ${sentence}`,
  linkRemoved: (sentence: string) => `lien retiré, ${sentence}`,
  carriesNow: (what: string) => `porte désormais : ${what}`,
  carriesNoMore: (what: string) => `ne porte plus : ${what}`,
  replaces: (after: string, before: string) => `${after} remplace ${before}`,
  arrives: (after: string) => `${after} arrive, personne n’était en place`,
  leaves: (before: string) => `${before} part, personne ne prend la suite`,
  renewed: (who: string, by: 'mandate' | 'tenure') =>
    by === 'mandate'
      ? `${who} reste en place par un nouveau mandat`
      : `${who} reste en place par une nouvelle nomination`,
  deputies: (after: string, before: string) =>
    after === ''
      ? `plus de suppléance (auparavant ${before})`
      : before === ''
        ? `suppléance : ${after}`
        : `suppléance : ${after} (auparavant ${before})`,
} as const

/** « CPS – maire de Brumeval : M. Luc ORME remplace Mme Anne SUREAU ». */
export function differenceSentence(about: string, office: string, what: string): string {
  const subject = office === '' ? about : `${about} – ${office}`
  return frenchTypography(`${subject} : ${what}`)
}

/** Beside the marks of a comparison on the chart. */
export const differenceCaptions = {
  added: differenceNouns.added,
  removed: differenceNouns.removed,
  changed: (number: number) => count(number, 'changement'),
} as const
