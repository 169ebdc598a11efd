import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the outline: the chart as a tree or a table, beside it. */
export const outlineText = {
  title: 'Plan de l’organisation',
  show: 'Afficher le plan',
  hide: 'Masquer le plan',
  words: ['arbre', 'tableau', 'liste', 'structure', 'hiérarchie'],
  asTree: 'Plan en arbre',
  asTable: 'Plan en tableau',
  shape: 'Présentation du plan',
  tree: 'Arbre',
  table: 'Tableau',
  width: 'Largeur du plan',
  vacant: 'vacant',
  name: 'Nom',
  kind: 'Nature',
  level: 'Niveau',
  parent: 'Rattachement',
  seats: 'Titulaires',
  relations: 'Liens',
  state: 'Filtre de la vue',
  faded: 'Estompé',
  shown: 'En avant',
  search: 'Chercher dans le plan',
  empty: 'Le plan est vide',
  emptyHint: 'Ce que vous posez sur l’organigramme se lit ici aussi.',
} as const

/** « 9 sur 12 », then how many are vacant: « 9 sur 12, 3 vacants » */
export function strengthText(held: number, seats: number): string {
  if (seats === 0) return ''
  const vacant = seats - held
  const words = `${held} sur ${seats}`
  return frenchTypography(vacant === 0 ? words : `${words}, ${count(vacant, 'vacant')}`)
}
