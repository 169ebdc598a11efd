import type { ThemeCount } from '../decisions/theme-text.ts'
import { longDate } from './dates.ts'
import { count, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the themes of decisions. */
export const themeText = {
  workspace: 'Thèmes',
  list: 'Thèmes, dans l’ordre de la table du registre',
  name: 'Nom du thème',
  nameFault: 'Un nom est nécessaire.',
  nameTaken: 'Un autre thème porte déjà ce nom : fusionnez-les plutôt.',
  add: 'Nouveau thème',
  create: 'Créer',
  merge: 'Fusionner…',
  mergeVerb: 'Fusionner',
  mergeInto: 'Thème dans lequel ses décisions seront classées',
  mergeAlone: 'Il n’y a pas d’autre thème.',
  remove: 'Supprimer ce thème',
  inForceOn: 'Texte en vigueur au',
  none: 'Aucun thème',
  noneHint:
    'Les thèmes rangent les décisions dans la table thématique du registre. On les donne aussi depuis une décision.',
  chooseOne: 'Choisissez un thème',
  chooseOneHint: 'Le texte en vigueur s’affiche ici, au jour que vous voulez.',
  open: 'Ouvrir la décision',
} as const

/** « 4 décisions, dont 3 en vigueur ». */
export function themeCounts({ filed, inForce }: ThemeCount = { filed: 0, inForce: 0 }): string {
  if (filed === 0) return 'aucune décision'
  return `${count(filed, 'décision')}, dont ${inForce} en vigueur`
}

/** « Aucune décision de ce thème n’était en vigueur le 3 mars 2026. » */
export function nothingInForce(date: string): string {
  return `Aucune décision de ce thème n’est en vigueur au ${longDate(date)}.`
}

/** « Fusionner le thème « Budget » ». */
export function mergeTitle(name: string): string {
  return frenchTypography(`Fusionner le thème « ${name} »`)
}

/** « Ses 4 décisions ne seront plus classées sous ce thème ; elles restent au registre. » */
export function themeLoss(filed: number): string {
  if (filed === 0) return ''
  const own = filed === 1 ? 'Sa décision' : `Ses ${count(filed, 'décision')}`
  const verb = pluralOf(filed, 'ne sera plus classée', 'ne seront plus classées')
  const stay = pluralOf(filed, 'elle reste', 'elles restent')
  return frenchTypography(`${own} ${verb} sous ce thème ; ${stay} au registre.`)
}
