import { betweenDays } from '../timeline.ts'

/** Words of the comparison of two days on paper. */
export const comparisonWords = {
  title: "Comparaison de l'organisation",
  subject: "Ce qui change dans l'organisation entre deux dates",
  result: 'Entre ces deux dates',
  list: 'Ce qui change',
  about: 'Élément',
  change: 'Changement',
  what: 'Ce qui change',
  key: 'Ajout : cadre plein et signe plus. Retrait : cadre interrompu, élément barré et signe moins. Changement de titulaire ou de charge : double cadre et flèches. Le reste est estompé.',
} as const

export const comparisonColumns = ['Changement', 'Élément', 'Poste ou siège', 'Ce qui change'] as const

/** « Comparaison de l’organisation – ENT des écoles – du 1er septembre 2025 au 27 novembre 2026 ». */
export function comparisonTitle(project: string, before: string, after: string): string {
  return `${comparisonWords.title} – ${project} – ${betweenDays(before, after).toLowerCase()}`
}

/** « depuis le 2025-09-01 », in the name of a file. */
export function comparisonFileDays(before: string): string {
  return `depuis le ${before}`
}

/** The drawing in one sentence; the list that follows says the rest. */
export function comparisonInOneSentence(
  project: string,
  before: string,
  after: string,
  counts: string,
): string {
  return `Comparaison de l'organisation du projet ${project}, ${betweenDays(before, after).toLowerCase()} : ${counts}. La liste suit.`
}
