import { type Threshold, thresholdBounds } from '../quality/conformity/parameters.ts'
import { count, numberText } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** The thresholds of the checks and the dialog that changes them. */
export const thresholdsText = {
  open: 'Paramètres…',
  action: 'Paramètres des contrôles…',
  actionWords: ['seuil', 'réglage', 'déséquilibre', 'retard', 'échéance', 'conformité'],
  title: 'Paramètres des contrôles',
  save: 'Enregistrer',
  note: 'Chaque seuil est un paramètre de l’outil : la fiche n’en donne pas. Il vaut pour ce document.',
  reset: 'Rétablir les valeurs d’origine',
  isReset: 'Ce sont déjà les valeurs d’origine.',
} as const

type Words = { readonly label: string; readonly unit: string; readonly says: string }

const words: Readonly<Record<Threshold, Words>> = {
  imbalancePercent: {
    label: 'Part des sièges d’un même partenaire',
    unit: '%',
    says: 'Au-delà, le comité de pilotage stratégique est dit déséquilibré.',
  },
  lateDecisionDays: {
    label: 'Retard d’une décision',
    unit: 'jours',
    says: 'Au-delà de ce délai après son échéance, une décision adoptée et non exécutée est signalée.',
  },
  endingSoonDays: {
    label: 'Fin prochaine',
    unit: 'jours',
    says: 'Ce délai avant sa fin, un mandat ou une convention est signalé.',
  },
  objectiveReviewMonths: {
    label: 'Contrôle d’un objectif',
    unit: 'mois',
    says: 'Au-delà de ce délai, un objectif qui n’a pas été confronté aux travaux réalisés est signalé.',
  },
  lateMinutesDays: {
    label: 'Retard d’un compte rendu',
    unit: 'jours',
    says: 'Au-delà de ce délai après la séance, un compte rendu qui n’est pas diffusé est signalé.',
  },
}

/** How a threshold is asked for: « Retard d’une décision », « jours ». */
export function thresholdLabels(threshold: Threshold): Pick<Words, 'label' | 'unit'> {
  return words[threshold]
}

/** What a threshold does, and what it is when nobody changes it. */
export function thresholdHint(threshold: Threshold, original: number): string {
  return frenchTypography(`${words[threshold].says} Valeur d’origine : ${valueText(threshold, original)}.`)
}

/** « seuil : 66 % », « seuil : 90 jours ». */
export function thresholdText(threshold: Threshold, value: number): string {
  return frenchTypography(`seuil : ${valueText(threshold, value)}`)
}

/** « Seuil appliqué : 66 %, paramètre de l’outil. La fiche n’en donne pas. » */
export function thresholdApplied(threshold: Threshold, value: number): string {
  return frenchTypography(
    `Seuil appliqué : ${valueText(threshold, value)}, paramètre de l’outil. La fiche n’en donne pas.`,
  )
}

/** What is wrong with a threshold that is out of its bounds. */
export function thresholdFault(threshold: Threshold): string {
  return frenchTypography(capitalise(wanted(threshold)))
}

/** The same, for whoever does not see the field. */
export function namedThresholdFault(threshold: Threshold): string {
  return frenchTypography(`« ${words[threshold].label} » : ${wanted(threshold)}`)
}

function wanted(threshold: Threshold): string {
  const { least, most } = thresholdBounds[threshold]
  return `donnez un nombre entier entre ${numberText(least)} et ${valueText(threshold, most)}.`
}

function valueText(threshold: Threshold, value: number): string {
  if (threshold === 'imbalancePercent') return `${numberText(value)} %`
  return threshold === 'objectiveReviewMonths' ? count(value, 'mois', 'mois') : count(value, 'jour')
}
