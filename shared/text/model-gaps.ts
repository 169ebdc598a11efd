import { longDate } from './dates.ts'
import { count } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** The kinds of gaps to the model organisation; the keys are those of shared/model/gaps.ts. */
const gaps: Readonly<Record<string, { readonly label: string; readonly says: string }>> = {
  'body-removed': { label: 'Retirée', says: 'le modèle prévoit l’instance « {model} »' },
  'body-merged': { label: 'Fusionnée', says: '« {name} » réunit plusieurs instances du modèle ({model})' },
  'body-added': { label: 'Ajoutée', says: 'le modèle ne prévoit pas l’instance « {name} »' },
  'body-renamed': { label: 'Renommée', says: '« {name} » s’appelle « {model} » dans le modèle' },
  'mission-removed': { label: 'Retirée', says: 'aucune instance n’est responsable de la mission « {name} »' },
  'mission-moved': {
    label: 'Déplacée',
    says: 'mission « {name} », que le modèle confie à l’instance « {model} »',
  },
  'mission-added': { label: 'Ajoutée', says: 'la mission « {name} » est propre au projet' },
}

/** What was done with regard to the model, in a word: « Ajoutée », « Fusionnée ». */
export function gapLabel(kind: string): string {
  return gaps[kind]?.label ?? kind
}

/** The gap in the middle of a sentence, with the blanks `{name}` and `{model}` left to be filled. */
export function gapSentence(kind: string): string {
  return `Écart à l’organisation type non motivé : ${gaps[kind]?.says ?? kind}.`
}

/** « Le modèle prévoit l’instance « Comité de suivi opérationnel ». » */
export function gapText(kind: string, name: string, model: string): string {
  const says = frenchTypography(gaps[kind]?.says ?? kind)
  const filled = says.replace('{name}', () => name).replace('{model}', () => model)
  return `${capitalise(filled)}.`
}

/** The dialog « Écarts au modèle type ». */
export const gapDialogText = {
  action: 'Voir les écarts au modèle type…',
  title: 'Écarts au modèle type',
  words: ['fiche', 'organisation type', 'motif', 'comparer', 'différences'],
  noScope: 'Précisez d’abord le périmètre du projet.',
  intro: frenchTypography(
    'La fiche invite à adapter l’organisation type aux caractéristiques du projet : un écart est un choix, qu’un motif explique.',
  ),
  none: 'Aucun écart',
  noneHint: frenchTypography(
    'L’organisation est celle que le modèle propose pour ce périmètre, ce mode d’achat et cette étape.',
  ),
  reason: 'Motif',
  reasonHint: 'Pourquoi ce choix, pour qui le lira plus tard.',
  save: 'Enregistrer le motif',
  reasonMissing: 'Écrivez d’abord le motif.',
  revoke: 'Retirer le motif',
  counts: (total: number, withReason: number) =>
    frenchTypography(
      withReason === 0
        ? `${count(total, 'écart')}, sans motif pour l’instant`
        : `${count(total, 'écart')}, dont ${count(withReason, 'motivé')}`,
    ),
} as const

/** « Le 26 novembre 2026, Claire Aubépine » */
export function reasonOrigin(day: string, by: string): string {
  const when = `Le ${longDate(day)}`
  return by === '' ? when : `${when}, ${by}`
}
