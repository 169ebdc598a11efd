import type { LinkKind } from '../organisation/link.ts'
import { frenchTypography } from './typography.ts'
import { linkKindLabels } from './vocabulary.ts'

/** Sentences of the links of a node and of the sheet of a link. */
export const linkText = {
  links: 'Liens',
  noLinks: 'Aucun lien.',
  add: 'Ajouter un lien',
  addHint: frenchTypography('Choisissez d’abord l’autre élément : seuls les liens possibles sont proposés.'),
  kind: 'Lien',
  source: 'De',
  target: 'Vers',
  other: 'Avec',
  otherMissing: 'Choisissez l’élément à relier.',
  kindMissing: 'Choisissez la nature du lien.',
  label: 'Précision',
  labelHint: frenchTypography('Une clé, un montant, une convention : ce texte se lit sur le trait.'),
  from: 'Depuis le',
  to: 'Jusqu’au',
  reverse: 'Inverser',
  deleteLink: 'Supprimer ce lien',
  noneFound: 'Aucun élément ne correspond.',
} as const

/**
 * How the target speaks of a link. Active turns only: « est accompagné par » would have to agree with « école » or
 * « comité », « bénéficie de l’accompagnement de » never does.
 */
const fromTarget: Readonly<Record<LinkKind, string>> = {
  hierarchy: 'a sous son autorité',
  'reports-to': 'reçoit le compte rendu de',
  steers: 'suit les orientations de',
  supports: 'bénéficie de l’accompagnement de',
  supplies: 'a pour fournisseur',
  funds: 'reçoit un financement de',
  contracts: 'a confié un marché à',
  agreement: linkKindLabels.agreement.verb,
  'group-member': 'a pour membre',
  transfers: 'tient sa compétence de',
  transmits: 'reçoit les demandes de',
  'processes-data-for': 'a pour sous-traitant',
  coordinates: 'relève de la coordination de',
}

/** A link in words as one of its ends says it: « rend compte à », or « reçoit le compte rendu de » from the other end. */
export function linkPhrase(kind: LinkKind, end: 'source' | 'target'): string {
  return end === 'source' ? linkKindLabels[kind].verb : fromTarget[kind]
}

/** « CSO rend compte à CPS ». */
export function linkSentence(source: string, kind: LinkKind, target: string): string {
  return frenchTypography(`${source} ${linkKindLabels[kind].verb} ${target}`)
}

/** « le lien « CSO rend compte à CPS » », as one asks whether it must go. */
export function theLink(sentence: string): string {
  return frenchTypography(`le lien « ${sentence} »`)
}
