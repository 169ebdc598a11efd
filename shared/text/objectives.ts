import type { Objective } from '../quality/objective.ts'
import { longDate } from './dates.ts'
import { count, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the tab « Objectifs », of the fiche de cohérence and of the sheet of an objective. */
export const objectiveText = {
  list: 'Objectifs du projet',
  one: 'Fiche de l’objectif',
  views: 'Objectifs à afficher',
  inOrder: 'Objectifs',
  coherence: 'Fiche de cohérence',
  add: 'Fixer un objectif',
  export: 'Exporter',
  exportPdf: 'Fiche de cohérence (PDF)',
  exportXlsx: 'Fiche de cohérence (XLSX)',
  exportCsv: 'Fiche de cohérence (CSV)',
  none: 'Aucun objectif fixé',
  noneHint:
    'Les objectifs sont fixés au démarrage du projet, puis confrontés aux travaux réalisés. Fixez le premier, avec ce qui dira qu’il est atteint.',
  noneYet: 'Aucun objectif n’était fixé à cette date.',
  orderHint: 'Alt et les flèches, ou la poignée, changent l’ordre.',
  name: 'Objectif',
  nameFault: 'Nommez l’objectif.',
  expectation: 'Ce qui est attendu, et à quoi on le reconnaîtra',
  setOn: 'Fixé le',
  dueDate: 'Échéance',
  phase: 'Étape',
  noPhase: 'Sans étape',
  body: 'Instance responsable',
  dimension: 'Effet visé',
  noDimension: 'Aucun des quatre effets de la fiche',
  verdict: 'Constat',
  verdictFault: 'Choisissez le constat.',
  lastVerdict: 'Dernier constat',
  never: 'jamais confronté',
  reviews: 'Confrontations aux travaux',
  noReviews: 'Cet objectif n’a jamais été confronté aux travaux réalisés.',
  review: 'Confronter aux travaux',
  reviewVerb: 'Enregistrer',
  reviewNext: 'Enregistrer et continuer',
  reviewSkip: 'Passer cet objectif',
  editReview: 'Modifier la confrontation',
  deleteReview: 'Supprimer la confrontation',
  reviewAll: 'Confronter tous les objectifs',
  reviewAllEmpty: 'Aucun objectif n’est à confronter à cette date.',
  day: 'Jour',
  dayFault: 'Donnez le jour de la confrontation.',
  workDone: 'Travaux réalisés',
  gap: 'Écart avec l’objectif',
  correction: 'Correction décidée',
  reviewBody: 'Instance',
  reviewMeeting: 'Séance',
  on: 'Au',
  ficheSays: 'Ce que demande la fiche',
  delete: 'Supprimer l’objectif',
  noneFound: 'Rien ne correspond.',
} as const

/** « le 23 novembre 2026 », after a verdict. */
export function reviewedOn(day: string): string {
  return `le ${longDate(day)}`
}

/** « Confronter aux travaux – 2 sur 5 ». */
export function roundTitle(place: number, all: number): string {
  return `${objectiveText.review} – ${place} sur ${all}`
}

/** « Écart : … », in the history of an objective. */
export function labelledWords(label: string, words: string): string {
  return frenchTypography(`${label} : ${words}`)
}

/** The objective as it is called in « Supprimer … ? ». */
export function objectiveThing({ name }: Pick<Objective, 'name'>): string {
  return frenchTypography(`l’objectif « ${name} »`)
}

/** « la confrontation du 23 novembre 2026 ». */
export function reviewThing(day: string): string {
  return `la confrontation du ${longDate(day)}`
}

/** What goes with an objective and what loses it, in sentences; empty when nothing does. */
export function lostWithObjective(reviews: number, indicators: number): string {
  const sentences = [
    ...(reviews === 0
      ? []
      : [
          `${pluralOf(reviews, 'Sera', 'Seront')} aussi ${pluralOf(reviews, 'supprimée', 'supprimées')} : ${count(reviews, 'confrontation')}.`,
        ]),
    ...(indicators === 0
      ? []
      : [
          `${count(indicators, 'indicateur')} ${pluralOf(indicators, 'restera', 'resteront')} sans objectif.`,
        ]),
  ]
  return sentences.length === 0 ? '' : frenchTypography([...sentences, 'Vous pourrez annuler.'].join(' '))
}
