import { count, listText } from './plurals.ts'

/** Sentences of the project's sheet, which the inspector shows when nothing is selected. */
export const projectText = {
  project: 'Projet',
  name: 'Nom du projet',
  nameFault: 'Un nom est nécessaire.',
  scope: 'Périmètre',
  noScope: 'Non précisé',
  territory: 'Territoire',
  coordinator: 'Coordonné par',
  phase: 'Étape',
  transfer: 'Compétence',
  purchase: 'Achat',
  model: 'Organisation type',
  startedOn: 'Lancé le',
  purpose: 'Objet du projet',
  documents: 'Documents imprimés',
  projectLetterhead: 'En-tête du projet',
  noneFound: 'Aucun organisme ne correspond.',
} as const

/** « 26 organismes, 12 instances et 26 liens »; empty for an empty project. */
export function projectSize(entities: number, bodies: number, links: number): string {
  const parts = [
    ...(entities === 0 ? [] : [count(entities, 'organisme')]),
    ...(bodies === 0 ? [] : [count(bodies, 'instance')]),
    ...(links === 0 ? [] : [count(links, 'lien')]),
  ]
  return listText(parts)
}
