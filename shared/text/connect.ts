import type { Level } from '../organisation/level.ts'
import { frenchTypography } from './typography.ts'
import { levelLabels } from './vocabulary.ts'

/** Sentences of a line that is being drawn between two nodes. */
export const connectText = {
  connect: 'Relier à un autre élément',
  oneToConnect: 'Sélectionnez d’abord un seul organisme ou une seule instance.',
  bar: 'Nouveau lien',
  target: 'Cible du lien',
  targetHint: 'Cliquez la cible, ou tapez son nom',
  noTarget: 'Aucun élément ne porte ce nom.',
  dropOnVoid: 'Relâchez pour créer un élément relié',
  dropOnNode: 'Relâchez pour choisir le lien',
  dropToReattach: 'Relâchez pour rattacher le lien ici',
  dropToLeave: 'Relâchez pour laisser le lien où il était',
  create: 'Créer un élément relié',
  createBody: 'Créer une instance',
  createEntity: 'Créer un organisme',
  giveUp: 'Renoncer',
  source: 'Changer le début du lien',
  end: 'Changer la fin du lien',
  oneLink: 'Sélectionnez d’abord un lien.',
  label: 'Précision du lien',
} as const

/** « Rattacher le lien de « CSO » à » */
export function reattachFrom(name: string): string {
  return frenchTypography(`Rattacher le lien de « ${name} » à`)
}

/** « Relier « CSO » à… » */
export function connectFrom(name: string): string {
  return frenchTypography(`Relier « ${name} » à`)
}

/** « Niveau école »: what a drop in this band would make of it. */
export function levelHint(level: Level): string {
  return `Niveau ${levelLabels[level].toLocaleLowerCase('fr-FR')}`
}
