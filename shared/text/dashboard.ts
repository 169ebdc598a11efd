import type { Reservation } from '../quality/acceptance.ts'
import type { CriticalityZone } from '../quality/risks.ts'
import { fullDate, longDate, shortDate } from './dates.ts'
import { count, listText } from './plurals.ts'
import { criticalityZoneLabels, reservationSeverityLabels } from './quality-vocabulary.ts'
import { frenchTypography } from './typography.ts'

/** The words of the « tableau de bord du comité », on the screen and on paper. */
export const dashboardText = {
  title: 'Tableau de bord du comité',
  subject: 'Où en est le projet : étape, séances, décisions, objectifs, indicateurs, risques',
  everyBody: 'Tout le projet',
  body: 'Instance',
  date: 'Au',
  from: 'Décisions depuis le',
  export: 'Exporter en PDF',
  show: (words: string) => frenchTypography(`Voir : ${words}`),
  stage: 'Étape et organisation',
  noStage: frenchTypography(
    'L’étape du projet n’est pas précisée. Elle se choisit dans « Contrôles », « Organisation minimale ».',
  ),
  complete: 'Tout ce que l’étape demande est en place.',
  lacking: 'manque',
  meetings: 'Séances',
  next: 'prochaine',
  last: 'dernière',
  noNext: 'Aucune séance n’est prévue.',
  noMeeting: 'Aucune séance n’a eu lieu et aucune n’est prévue.',
  decisions: 'Décisions',
  noDecision: 'Aucune décision n’a été adoptée.',
  noDecisionSince: 'Aucune décision n’a été adoptée sur cette période.',
  followUps: 'Suivi',
  noFollowUp: 'Aucun suivi n’a été inscrit.',
  noneLate: 'Rien de ce qui reste à faire n’est en retard.',
  seats: 'Sièges et mandats',
  noSeat: 'Aucune instance n’a encore de siège.',
  allFilled: 'Tous les sièges sont pourvus.',
  objectives: 'Objectifs',
  noObjective: 'Aucun objectif n’est fixé.',
  notReviewed: 'pas encore confronté',
  indicators: 'Indicateurs',
  noIndicator: 'Aucun indicateur n’est suivi.',
  risks: 'Risques',
  noRisk: 'Aucun risque n’est suivi.',
  notAssessed: 'pas encore coté',
  contract: 'Recettes et contrat',
  noContract: 'Aucune recette ni aucun point du contrat n’est noté.',
  allSettled: 'Aucune réserve ni aucun point du contrat n’est en attente.',
  objective: 'Objectif',
  verdict: 'Constat',
  indicator: 'Indicateur',
  measure: 'Mesure',
  target: 'Cible',
  course: 'Évolution',
  risk: 'Risque',
  criticality: 'Criticité',
} as const

/** « Étape 5 sur 7 : Déploiement. » */
export function stageLine(name: string, rank: number, total: number): string {
  return frenchTypography(`Étape ${rank} sur ${total} : ${name}.`)
}

/** The stage of a day other than today, of which no dates tell. */
export function stageUnknownOn(date: string): string {
  return frenchTypography(
    `L’étape du projet au ${longDate(date)} n’est pas connue : les dates des étapes se donnent dans « Contrôles », « Organisation minimale ».`,
  )
}

/** « prochaine : mardi 8 décembre 2026 ». */
export function meetingDay(which: 'next' | 'last', date: string): string {
  return frenchTypography(`${dashboardText[which]} : ${fullDate(date)}`)
}

export const dashboardCounts = {
  adopted: (n: number) => count(n, 'décision adoptée', 'décisions adoptées'),
  executed: (n: number) => count(n, 'exécutée'),
  toExecute: (n: number) => `${n} à exécuter`,
  open: (n: number) => count(n, 'suivi ouvert', 'suivis ouverts'),
  late: (n: number) => `${n} en retard`,
  vacant: (n: number) => count(n, 'siège vacant', 'sièges vacants'),
  ending: (n: number) => `${count(n, 'mandat')} à renouveler`,
  risks: (n: number) => count(n, 'risque suivi', 'risques suivis'),
  grave: (n: number) => `${n} de criticité élevée ou critique`,
  reservations: (n: number) => `${count(n, 'réserve')} à lever`,
  points: (n: number) => `${count(n, 'point')} du contrat à régler`,
  rest: (n: number) => `et ${count(n, 'autre')}`,
} as const

/** « élevée (9) ». */
export function criticalityText(zone: CriticalityZone, criticality: number): string {
  return `${criticalityZoneLabels[zone]} (${criticality})`
}

/** « conforme, le 23/11/2026 ». */
export function verdictOn(verdict: string, on: string): string {
  return `${verdict}, le ${shortDate(on)}`
}

/** « réserve bloquante, à lever pour le 31/01/2027 ». */
export function reservationState({ severity, dueDate }: Pick<Reservation, 'severity' | 'dueDate'>): string {
  const due = dueDate === null ? '' : `, à lever pour le ${shortDate(dueDate)}`
  return `réserve ${reservationSeverityLabels[severity]}${due}`
}

/** « avenant, à régler pour le 15/01/2027 ». */
export function pointState(kind: string, dueDate: string | null): string {
  return dueDate === null ? kind : `${kind}, à régler pour le ${shortDate(dueDate)}`
}

/** « 11 décisions adoptées, dont 6 exécutées et 4 à exécuter. »: figures as one sentence; a part is one of the first. */
export function figuresSentence(
  figures: readonly { readonly words: string; readonly isPart: boolean }[],
): string {
  const wholes = figures.filter(({ isPart }) => !isPart).map(({ words }) => words)
  const parts = figures.filter(({ isPart }) => isPart).map(({ words }) => words)
  if (figures.length === 0) return ''
  const among = parts.length === 0 ? '' : `, dont ${listText(parts)}`
  return frenchTypography(`${listText(wholes)}${among}.`)
}

/** A long name in less room: « Ouvrir l’ENT dans les douze écoles … ». */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}

/** « État au 24 novembre 2026 », after the name of the body. */
export function dashboardOn(date: string): string {
  return `État au ${longDate(date)}`
}
