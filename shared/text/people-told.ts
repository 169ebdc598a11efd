import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** What the command line says of a list of persons, part by part: what the file says is never retouched. */
export const peopleTold = {
  column: 'colonne',
  ignored: 'laissée de côté',
  merged: 'tenues pour une seule personne',
  unnamed: frenchTypography(
    'Aucune colonne ne dit le nom des personnes : intitulez-la « Nom », ou « Nom et prénom ». Colonnes du fichier :',
  ),
  replaces: (names: readonly string[]) => `remplace ${listText(names)}`,
  /** « peut-être Paul SUREAU (paul@ac-x.fr) » */
  maybe: (candidates: readonly { readonly name: string; readonly email: string }[]) =>
    `peut-être ${listText(
      candidates.map(({ name, email }) => (email === '' ? name : `${name} (${email})`)),
      'ou',
    )}`,
  /** « ligne 3 », « lignes 3 et 7 » */
  lines: (numbers: readonly number[]) =>
    `${numbers.length > 1 ? 'lignes' : 'ligne'}\u00a0${listText(numbers.map(String))}`,
} as const

/** What was left undone, and how it can be asked. */
export function peopleNotDoneText(left: {
  /** Doubtful lines that an option takes. */
  readonly sameNames: number
  /** Doubtful lines that nobody but a person can settle. */
  readonly unsettled: number
  readonly contacts: number
}): string {
  const { sameNames, unsettled, contacts } = left
  const doubtful = (number: number) => count(number, 'ligne douteuse', 'lignes douteuses')
  const parts = [
    ...(sameNames > 0 ? [`${doubtful(sameNames)} (option --same-names)`] : []),
    ...(unsettled > 0 ? [`${doubtful(unsettled)} (à trancher dans le programme)`] : []),
    ...(contacts > 0 ? [`${count(contacts, 'coordonnée')} (option --overwrite)`] : []),
  ]
  return frenchTypography(`Non fait, faute de demande : ${listText(parts)}.`)
}
