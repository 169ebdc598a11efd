import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about choosing and moving things on the chart. */
export const canvasText = {
  node: 'élément de l’organigramme',
  beingDrawn: 'L’organigramme se met en place…',
  arrange: 'Aligner et répartir',
  alignLeft: 'Aligner à gauche',
  alignCentre: 'Centrer les uns sous les autres',
  alignRight: 'Aligner à droite',
  alignTop: 'Aligner en haut',
  alignMiddle: 'Centrer côte à côte',
  alignBottom: 'Aligner en bas',
  distributeX: 'Répartir en largeur',
  distributeY: 'Répartir en hauteur',
  alignWords: ['aligner', 'alignement', 'ordre', 'disposer'],
  distributeWords: ['distribuer', 'espacer', 'écarts', 'disposer'],
  twoForAlignment: 'Sélectionnez au moins deux éléments.',
  twoInABand:
    'Sélectionnez au moins deux éléments du même niveau, ou du même regroupement : à une autre hauteur, ils changeraient de niveau.',
  threeForDistances: 'Sélectionnez au moins trois éléments.',
  threeInABand: 'Sélectionnez au moins trois éléments du même niveau, ou du même regroupement.',
  neighbours: 'Sélectionner les voisins',
  neighboursWords: ['reliés', 'liens', 'autour'],
  noNeighbours: 'Ce qui est sélectionné n’est relié à rien d’autre.',
  alike: 'Sélectionner les éléments de même nature',
  alikeWords: ['mêmes', 'semblables', 'type', 'nature'],
  nothingSelected: 'Sélectionnez d’abord un élément.',
  noneAlike: 'Aucun autre élément n’est de cette nature.',
  grid: 'Aimanter à la grille',
  gridWords: ['quadrillage', 'pas', 'repères'],
  panOnVoid: 'Déplacer la vue en glissant sur le fond',
  panOnVoidWords: ['souris', 'cadre', 'main', 'réglage'],
  settings: 'Réglages de l’organigramme',
  noRoom: 'Il n’y a pas de place par là.',
  nothingThere: 'Il n’y a rien de ce côté.',
} as const

/** What is told aloud of the selection: « 3 éléments et 2 liens sélectionnés. » */
export function selectedText(nodes: number, links: number): string {
  if (nodes + links === 0) return 'Plus rien n’est sélectionné.'
  const parts = [
    ...(nodes > 0 ? [count(nodes, 'élément')] : []),
    ...(links > 0 ? [count(links, 'lien')] : []),
  ]
  return frenchTypography(`${parts.join(' et ')} ${nodes + links > 1 ? 'sélectionnés' : 'sélectionné'}.`)
}

/** What is told aloud of the one node that is selected: its sentence, then its lines. */
export function selectedNodeText(sentence: string, lines: readonly string[]): string {
  const related =
    lines.length === 0 ? 'Aucun lien.' : `${count(lines.length, 'lien')} : ${lines.join(' ; ')}.`
  return frenchTypography(`Sélectionné : ${sentence}. ${related}`)
}
