import type { Conflict } from '../../merge/conflict.ts'
import type { Side } from '../../merge/sides.ts'
import { count, pluralOf } from '../plurals.ts'
import { frenchTypography } from '../typography.ts'

const sides: Readonly<Record<Side, string>> = { mine: 'chez vous', theirs: 'dans la copie' }

/** What is said around the changes and the conflicts of a merge. */
export const mergeText = {
  /** Of the name of the copy that is kept of a document before a merge. */
  backupSuffix: 'avant-fusion',
  same: 'Aucune différence.',
  prefer: (word: string) =>
    frenchTypography(`Préférence inconnue : ${word}. Choisissez mine (le document) ou theirs (la copie).`),
  conflictsOf: (title: string) => frenchTypography(`À décider : ${title}`),
  answer: ({ answer, only }: Conflict) => {
    if (answer !== null) return frenchTypography(`Retenu : ce qui est ${sides[answer]}.`)
    if (only !== null) return frenchTypography(`Seul choix possible : ce qui est ${sides[only]}.`)
    return frenchTypography('À choisir : --prefer mine (chez vous) ou --prefer theirs (la copie).')
  },
  nothingDone: (open: number) =>
    frenchTypography(
      `${count(open, 'conflit')} à trancher : rien n'a été changé. Relancez avec --prefer mine pour garder ce qui est chez vous, ou --prefer theirs pour prendre ce qui est dans la copie.`,
    ),
  summary: (changes: number, isDone: boolean) => {
    if (changes === 0)
      return frenchTypography('Rien à reprendre : le document a déjà tout ce que dit la copie.')
    const verb = isDone ? pluralOf(changes, 'repris', 'repris') : 'à reprendre'
    const end = isDone ? ' La fusion s’annule en une étape.' : ''
    return frenchTypography(`${count(changes, 'changement')} ${verb}.${end}`)
  },
  backedUp: (file: string) => frenchTypography(`Le document d'avant est gardé : ${file}`),
} as const
