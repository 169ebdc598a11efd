import type { PageFormat } from '../kit/paper.ts'
import { count, numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The dialog that puts the organigramme on paper, in a drawing or in a picture, and what leads there. */
export const paperText = {
  title: 'Exporter l’organigramme',
  verb: 'Exporter',
  open: 'Exporter l’organigramme avec des options …',
  openWords: ['imprimer', 'affiche', 'poster', 'atlas', 'A0', 'A1', 'A2', 'PNG', 'SVG', 'image', 'PDF'],
  repeat: 'Répéter le dernier export',
  repeatWords: ['refaire', 'encore', 'imprimer'],
  nothingToRepeat: 'Rien n’a encore été exporté de ce projet : faites d’abord un export.',
  noView: 'Le projet n’a pas encore d’organigramme.',
  what: 'Document',
  date: 'Organisation au',
  chart: 'Organigramme',
  atlas: 'Atlas',
  atlasHint:
    'L’organisation page à page, lisible à coup sûr, avec un plan général et un index des personnes, instances et organismes.',
  view: 'Vue',
  part: 'Ce qui est dessiné',
  all: 'Toute la vue',
  screen: 'Ce que montre la fenêtre',
  format: 'Format',
  pdf: 'PDF, pour imprimer et envoyer',
  svg: 'Dessin SVG, à retoucher',
  png: 'Image PNG, pour un diaporama',
  paper: 'Papier',
  orientation: 'Sens',
  landscape: 'Paysage',
  portrait: 'Portrait',
  spread: 'Étendue',
  one: 'Sur une page',
  fewest: 'Feuilles à assembler, juste assez pour lire',
  chosen: 'Feuilles à assembler, en nombre choisi',
  columns: 'Feuilles de large',
  rows: 'Feuilles de haut',
  by: 'Pages',
  byConstituency: 'Une par circonscription',
  byLevel: 'Une par niveau',
  fading: 'Filtre de la vue',
  asOnScreen: 'Estomper comme à l’écran',
  allAlike: 'Tout dessiner pareil',
  ink: 'Couleurs',
  colour: 'En couleurs',
  mono: 'Noir et blanc',
  words: 'Équivalent textuel',
  withWords: 'À la suite du dessin',
  withoutWords: 'Sans',
  fineness: 'Taille de l’image',
} as const

/** « La sélection (3 éléments) ». */
export function selectionOf(size: number): string {
  return `La sélection (${count(size, 'élément')})`
}

/** « A4, 21 × 29,7 cm ». */
export function paperName(format: PageFormat): string {
  return frenchTypography(`${format.toUpperCase()}, ${sizes[format]} cm`)
}

const sizes: Readonly<Record<PageFormat, string>> = {
  a4: '21 × 29,7',
  a3: '29,7 × 42',
  a2: '42 × 59,4',
  a1: '59,4 × 84,1',
  a0: '84,1 × 118,9',
}

/** « 2 ×, 2 245 × 1 587 pixels ». */
export function finenessName(
  fineness: number,
  size: { readonly width: number; readonly height: number },
): string {
  return frenchTypography(`${fineness} ×, ${numberText(size.width)} × ${numberText(size.height)} pixels`)
}

/** « Exporter en A2 », « Sur 2 × 3 feuilles A4 »: the ways out of words that are too small. */
export function onPaper(format: PageFormat): string {
  return `Exporter en ${format.toUpperCase()}`
}

export function onSheets(columns: number, rows: number, format: PageFormat): string {
  return frenchTypography(`Sur ${columns} × ${rows} feuilles ${format.toUpperCase()}`)
}
