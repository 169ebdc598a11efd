import { noBreakSpace as nb } from './characters.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about copying, cutting, pasting and duplicating parts of the organisation. */
export const copyingText = {
  copy: 'Copier',
  cut: 'Couper',
  paste: 'Coller',
  pasteHere: 'Coller ici',
  duplicate: 'Dupliquer',
  copyPicture: 'Copier comme image',
  words: ['presse-papiers', 'copie', 'Word'],
  nothingSelected: 'Sélectionnez d’abord un organisme ou une instance.',
  nothingToPaste:
    'Le presse-papiers est vide. Sélectionnez des éléments d’un organigramme, dans cette fenêtre ou une autre, puis copiez-les.',
  foreign:
    'Le presse-papiers contient autre chose que des éléments d’un organigramme de Gouvernail. Copiez d’abord ceux que vous voulez coller ici.',
  broken:
    'Ce que contient le presse-papiers est endommagé : rien n’a été collé. Copiez à nouveau les éléments dans leur document.',
  otherVersion:
    'Ces éléments viennent d’une autre version de Gouvernail. Mettez les deux postes à la même version, puis copiez-les à nouveau.',
  cutNote: 'Ce qui est coupé peut être collé ailleurs, mais sans les personnes ni leurs mandats.',
  picture: 'Organigramme',
  columns: ['Nom', 'Sigle', 'Nature', 'Niveau', 'Rattachement', 'Sièges'],
} as const

/** « « CPS » », « 3 éléments »: what an undo step is about. */
export function aboutText(names: readonly string[]): string {
  const [name] = names
  return names.length === 1 && name !== undefined ? `«${nb}${name}${nb}»` : count(names.length, 'élément')
}

/** « 3 éléments copiés » */
export function copiedText(nodes: number): string {
  return count(nodes, 'élément copié', 'éléments copiés')
}

/** « 3 éléments collés » */
export function pastedText(nodes: number): string {
  return count(nodes, 'élément collé', 'éléments collés')
}

/** « 3 éléments dupliqués » */
export function duplicatedText(nodes: number): string {
  return count(nodes, 'élément dupliqué', 'éléments dupliqués')
}

/** « Couper CPS ? » */
export function cutQuestion(name: string): string {
  return frenchTypography(`Couper ${name} ?`)
}

/** « Couper ces 3 éléments ? » */
export function cutManyQuestion(nodes: number): string {
  return frenchTypography(`Couper ces ${count(nodes, 'élément')} ?`)
}

type LeftOut = {
  readonly terms: number
  readonly responsibilities: number
  readonly links: number
  readonly notes: number
  readonly codes: number
  readonly references: number
}

/** What did not come along, and why; empty when everything did. */
export function leftOutText(left: LeftOut): string {
  const parts = [
    left.terms > 0
      ? `${count(left.terms, 'mandat ou nomination', 'mandats ou nominations')} (une personne ne se copie pas)`
      : '',
    left.responsibilities > 0 ? count(left.responsibilities, 'responsabilité') : '',
    left.links > 0 ? `${count(left.links, 'lien')} avec d’autres éléments` : '',
    left.codes > 0
      ? `${count(left.codes, 'code officiel', 'codes officiels')} (ils désignent l’original)`
      : '',
    left.references > 0
      ? `${count(left.references, 'rattachement')} à des éléments absents de ce document`
      : '',
    left.notes > 0 ? count(left.notes, 'note') : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : frenchTypography(`Sans ${parts.join(', ')}.`)
}
