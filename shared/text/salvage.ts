import type { SalvagePhase } from '../api/salvage.ts'
import type { Collection } from '../document/collections.ts'
import type { LostRecord, Salvaged } from '../document/salvaged.ts'
import { backupMoment } from './backups.ts'
import { nameWithDay } from './dated-name.ts'
import { fieldName } from './field-names.ts'
import { count, listText, numberText } from './plurals.ts'
import { findingText } from './problems.ts'
import { collectionNouns } from './record-nouns.ts'
import { frenchTypography } from './typography.ts'

/** What was recovered of a damaged file, one fact a line, the whole first. */
export function salvagedLines(salvaged: Salvaged): readonly string[] {
  const { lost, unsure, altered, emptied, contentsLost, added, lostPages, remaining } = salvaged
  const lines = [
    salvagedSummary(salvaged),
    ...(lostPages.length === 0 ? [] : [`Pages illisibles du fichier : ${lostPages.join(', ')}.`]),
    ...lostLines(lost),
    ...unsure.map(
      (collection) =>
        `Pour « ${collectionNouns[collection]} », d’autres éléments ont pu être perdus : rien ne dit plus combien il y en avait.`,
    ),
    ...altered.map(
      (collection) =>
        `Pour « ${collectionNouns[collection]} », au moins une valeur n’est plus telle qu’elle a été enregistrée, sans que rien dise laquelle.`,
    ),
    ...emptied.map(
      ({ collection, name, field, why }) =>
        `${why === 'value' ? 'Modifié' : 'Vidé'} : ${collectionNouns[collection]} « ${name} », ${fieldName(field)} : ${emptyings[why]}.`,
    ),
    ...(contentsLost === 0
      ? []
      : [`Contenus de pièces jointes ou de logos perdus : ${numberText(contentsLost)}.`]),
    ...added.map((collection) => madeAgain[collection] ?? ''),
    'L’historique des modifications n’est pas repris : rien de ce qui a été fait avant ne peut être annulé.',
    ...(remaining.length === 0
      ? ['Le nouveau document n’a aucun défaut.']
      : ['Ce qui reste à corriger dans le nouveau document :', ...remaining.map(findingText)]),
  ]
  return lines.map(frenchTypography)
}

/** What is lost, by its names; what nothing names any more, by its number. Those that are told alike are told once. */
function lostLines(lost: Salvaged['lost']): readonly string[] {
  const numbers = new Map<string, number>()
  for (const { collection, name, why } of lost) {
    const called = name === '' ? '' : ` « ${nameWithDay(collection, name)} »`
    const line = `Perdu : ${collectionNouns[collection]}${called}{times} (${name === '' ? 'plus rien n’en dit le nom ; ' : ''}${reasons[why]}).`
    numbers.set(line, (numbers.get(line) ?? 0) + 1)
  }
  return [...numbers].map(([line, number]) => line.replace('{times}', number > 1 ? `, ${number} fois` : ''))
}

/** « 412 éléments récupérés, 3 perdus (2 personnes, 1 mandat). » */
export function salvagedSummary({ kept, lost, unsure }: Salvaged): string {
  const numbers = new Map<Collection, number>()
  for (const { collection } of lost) numbers.set(collection, (numbers.get(collection) ?? 0) + 1)
  const recovered = `${count(kept, 'élément')} ${kept > 1 ? 'récupérés' : 'récupéré'}`
  if (lost.length === 0)
    return frenchTypography(unsure.length === 0 ? `${recovered}, aucun perdu.` : `${recovered}.`)
  const parts = [...numbers].map(([collection, number]) => `${collectionNouns[collection]} : ${number}`)
  return frenchTypography(
    `${recovered}, ${numberText(lost.length)} ${lost.length > 1 ? 'perdus' : 'perdu'} (${listText(parts)}).`,
  )
}

const reasons: Readonly<Record<LostRecord['why'], string>> = {
  page: 'page illisible',
  reference: 'ce dont cela dépendait est perdu',
  value: 'valeur illisible',
}

const emptyings: Readonly<Record<Salvaged['emptied'][number]['why'], string>> = {
  reference: 'l’élément désigné est perdu',
  value: 'ce qui était illisible a été retiré',
}

const madeAgain: Partial<Readonly<Record<Collection, string>>> = {
  project: 'La fiche du projet était perdue : elle est vide, avec le nom du fichier.',
  view: 'Les vues de l’organisation étaient perdues : une vue vide a été créée.',
}

/** What the window offers when a damaged file is opened. */
export const salvageText = {
  recover: 'Récupérer ce qui peut l’être…',
  openBackup: 'Ouvrir une copie de la sauvegarde…',
  running: 'Récupération en cours',
  runningHint:
    'Le fichier endommagé n’est que lu, et le nouveau document n’est écrit qu’à la fin : vous pouvez abandonner à tout moment.',
  stop: 'Abandonner',
  phases: {
    pages: 'Lecture des pages du fichier',
    rows: 'Remise en place des éléments',
    references: 'Rétablissement des liens',
    checks: 'Contrôle du nouveau document',
    writing: 'Écriture du nouveau document',
  } satisfies Readonly<Record<SalvagePhase, string>>,
  title: 'Document récupéré',
  intro:
    'Le fichier endommagé est resté tel quel. Voici ce que contient le nouveau document, et ce qui manque.',
  copied: 'Sauvegarde ouverte',
  list: 'Ce qui manque',
  /** Whence the names of what cannot be read. */
  namedBy: ({ at }: { readonly at: string }) =>
    frenchTypography(
      `Ce qui ne peut plus être lu est nommé d’après la sauvegarde du ${backupMoment({ at })}, qui l’a peut-être encore.`,
    ),
  /** The name proposed for the new document. */
  copyName: (name: string) => `${name} – récupéré`,
  /** « Dernière sauvegarde vérifiée sur ce poste : 27 novembre 2026 à 14 h 02, 412 éléments. » */
  backup: ({ at, records }: { readonly at: string; readonly records: number }) =>
    frenchTypography(
      `Dernière sauvegarde vérifiée sur ce poste : ${backupMoment({ at })}, ${count(records, 'élément')}.`,
    ),
  noBackup: frenchTypography('Aucune sauvegarde de ce fichier n’est sur ce poste.'),
} as const
