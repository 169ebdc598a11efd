import type { CoherenceVerdict } from '../../quality/objective.ts'
import { longDate } from '../dates.ts'
import { count, pluralOf } from '../plurals.ts'
import { coherenceVerdictLabels } from '../quality-vocabulary.ts'

/** Words of the fiche de cohérence; typography is set by the builders. */
export const coherenceWords = {
  title: 'Fiche de cohérence',
  subject: 'Les objectifs fixés au démarrage du projet, confrontés aux travaux réalisés',
  everyBody: 'Toutes les instances du projet',
  confronted: 'Objectifs et travaux réalisés',
  ficheSays: 'Ce que demande la fiche',
  objective: 'Objectif',
  due: 'Échéance',
  workDone: 'Travaux réalisés',
  gap: 'Écart',
  correction: 'Correction',
  verdict: 'Constat',
  never: 'jamais confronté',
  notSince: 'non confronté au cours de la période',
  none: 'Aucun objectif n’était fixé à cette date.',
} as const

/** Headings of the columns of the fiche for spreadsheets. */
export const coherenceColumns = [
  'Objectif',
  'Attendu',
  'Effet visé',
  'Fixé le',
  'Échéance',
  'Étape',
  'Instance',
  'Constat',
  'Confronté le',
  'Confronté par',
  'Travaux réalisés',
  'Écart',
  'Correction',
] as const

/** « confrontations à partir du 1er septembre 2026 ». */
export function reviewsSince(from: string): string {
  return `Confrontations à partir du ${longDate(from)}`
}

/** How many of these verdicts, in words that agree: « 2 conformes ». */
function verdictCount(verdict: CoherenceVerdict, number: number): string {
  switch (verdict) {
    case 'in-line':
      return count(number, 'conforme')
    case 'adrift':
      return count(number, 'en écart', 'en écart')
    case 'reached':
      return count(number, 'atteint')
    case 'given-up':
      return count(number, 'abandonné')
    case 'too-early':
      return `${number} qu’il est trop tôt pour juger`
  }
}

/** « 5 objectifs : 2 conformes, 1 en écart, 1 jamais confronté. » The last words are for those that have no verdict: of the period, or at all. */
export function coherenceSummary(
  verdicts: readonly { readonly verdict: CoherenceVerdict; readonly count: number }[],
  never: number,
  notSince: number,
): string {
  const all = verdicts.reduce((sum, one) => sum + one.count, never + notSince)
  const parts = [
    ...verdicts.filter((one) => one.count > 0).map((one) => verdictCount(one.verdict, one.count)),
    ...(notSince === 0
      ? []
      : [`${count(notSince, 'non confronté', 'non confrontés')} au cours de la période`]),
    ...(never === 0 ? [] : [`${never} jamais ${pluralOf(never, 'confronté')}`]),
  ]
  return `${count(all, 'objectif')} : ${parts.join(', ')}.`
}

/** « en écart », « jamais confronté »: what is said of an objective in a word or a few. */
export function verdictWords(verdict: CoherenceVerdict | null, isNeverReviewed: boolean): string {
  if (verdict !== null) return coherenceVerdictLabels[verdict]
  return isNeverReviewed ? coherenceWords.never : coherenceWords.notSince
}
