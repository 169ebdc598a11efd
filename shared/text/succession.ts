import { longDate } from './dates.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the gesture by which somebody takes over a post or a seat. */
export const successionText = {
  replace: 'Remplacer le titulaire',
  replaceFrom: 'Remplacer le titulaire à compter du…',
  appointHolder: 'Nommer un titulaire',
  choosePost: 'Remplacer le titulaire d’un poste',
  choosePostWords: ['nommer', 'succéder', 'mutation', 'rentrée', 'nouveau', 'nomination'],
  post: 'Poste',
  next: 'Continuer',
  noPost: 'Aucun poste n’est encore défini.',
} as const

/** Words for the mandate by which a seat is held. */
export const mandateWords = {
  end: 'Mettre fin au mandat',
  edit: 'Modifier le mandat',
  remove: 'Supprimer le mandat',
  theOne: 'le mandat',
  removeHint: frenchTypography(
    'À réserver à une erreur de saisie : un mandat terminé garde la mémoire de qui siégeait. Vous pourrez annuler.',
  ),
} as const

/** Words for the nomination by which a post is held. */
export const tenureWords = {
  end: 'Mettre fin à la nomination',
  edit: 'Modifier la nomination',
  remove: 'Supprimer la nomination',
  theOne: 'la nomination',
  removeHint: frenchTypography(
    'À réserver à une erreur de saisie : une nomination terminée garde la mémoire de qui tenait le poste. Vous pourrez annuler.',
  ),
} as const

/** « Remplacer le titulaire : IEN de Beaune ». */
export function replacementTitle(isHeld: boolean, post: string): string {
  return frenchTypography(`${isHeld ? successionText.replace : successionText.appointHolder} : ${post}`)
}

/** « À compter du 1er septembre 2026, 2 sièges n’ont plus de titulaire : CSO et GAP Brumeval. » */
export function vacanciesText(bodies: readonly string[], seats: number, from: string): string {
  const left =
    seats === 1 ? '1 siège n’a plus de titulaire' : `${count(seats, 'siège')} n’ont plus de titulaire`
  return frenchTypography(`À compter du ${longDate(from)}, ${left} : ${listText(bodies)}.`)
}

/**
 * What a nomination changes, told beforehand: « Change 3 instances à compter du 1er septembre 2026 : CPS, CSO et GAP
 * Brumeval. Avant cette date, rien ne change. »
 */
export function replacementEffect(bodies: readonly string[], from: string | null): string {
  if (bodies.length === 0) return 'Aucune instance ne suit ce poste à cette date.'
  const since = from === null ? '' : ` à compter du ${longDate(from)}`
  const before = from === null ? '' : ' Avant cette date, rien ne change.'
  return frenchTypography(
    `Change ${count(bodies.length, 'instance')}${since} : ${listText(bodies)}.${before}`,
  )
}
