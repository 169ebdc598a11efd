import type { Pace } from '../decisions/lineage.ts'
import type { Stage } from '../decisions/stages.ts'
import { noBreakSpace as nb } from './characters.ts'
import { count, numberText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The thread of a decision, shown as a path. */
export const lineageText = {
  action: 'Voir le fil de la décision',
  words: ['lignage', 'origine', 'suite', 'chaîne', 'remplacée', 'exécutée', 'historique'],
  noDecision: 'Choisissez d’abord une décision ou un suivi qui en vient.',
  title: 'Fil de la décision',
  alone: 'Aucune autre décision ne lui est liée.',
  followUps: 'Suivis',
  indicators: 'Indicateurs des objectifs servis',
  unmeasured: 'pas encore mesuré',
  asked: 'décision demandée',
  outside: 'hors séance',
} as const

/** « 107 jours plus tard »; empty for what is of the same day. */
export function daysLater(days: number): string {
  return days === 0 ? '' : `${count(days, 'jour')} plus tard`
}

/** « 2 preuves ». */
export function proofCount(proofs: number): string {
  return proofs === 0 ? '' : count(proofs, 'preuve')
}

/** « 42 jours » that a stage took, « depuis 12 jours » while it lasts; empty for what began and ended on one day. */
export function stageLength({ days, lasts }: Pick<Stage, 'days' | 'lasts'>): string {
  if (days === null || days === 0) return ''
  return lasts ? `depuis ${count(days, 'jour')}` : count(days, 'jour')
}

/** « Délai d’adoption : 21 jours en médiane, 63 au plus (7 décisions) ; 2 ajournements. »; empty when nothing is known. */
export function paceSentence({ adopted, medianDays, longestDays, adjournments }: Pace): string {
  const postponed = adjournments === 0 ? '' : count(adjournments, 'ajournement')
  if (medianDays === null || longestDays === null) return postponed === '' ? '' : `${postponed}.`
  const median = `${numberText(medianDays, Number.isInteger(medianDays) ? 0 : 1)}${nb}${pluralOf(medianDays, 'jour')}`
  const delay =
    adopted === 1
      ? `Délai d’adoption : ${median}`
      : `Délai d’adoption : ${median} en médiane, ${numberText(longestDays)} au plus (${count(adopted, 'décision')})`
  return frenchTypography(`${[delay, postponed].filter(Boolean).join(' ; ')}.`)
}
