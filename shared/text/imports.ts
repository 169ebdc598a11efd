import type { ImportedField, ImportPhase } from '../api/imports.ts'
import type { EntityKind } from '../organisation/entity.ts'
import { shortDate } from './dates.ts'
import { sectorLabels } from './governance-vocabulary.ts'
import { count, listText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the imports. */
export const importText = {
  modelFile: 'modele-personnes.xlsx',
  phases: {
    parsing: 'Lecture du fichier …',
    understanding: 'Examen des lignes …',
  } satisfies Readonly<Record<ImportPhase, string>>,
} as const

/** The nouns by which imported entities are counted, in the order in which they are told. */
const countedKinds: readonly (readonly [kind: EntityKind, singular: string, plural: string])[] = [
  ['school', 'école', 'écoles'],
  ['constituency', 'circonscription', 'circonscriptions'],
  ['dsden', 'DSDEN', 'DSDEN'],
  ['academy', 'académie', 'académies'],
  ['commune', 'commune', 'communes'],
  ['rpi', 'RPI', 'RPI'],
]

/** How many of each kind there are: « 613 écoles, 24 circonscriptions, 1 DSDEN, 1 académie et 47 communes ». */
export function countedEntities(kinds: readonly EntityKind[]): string {
  const parts = countedKinds.flatMap(([kind, singular, plural]) => {
    const number = kinds.filter((one) => one === kind).length
    return number === 0 ? [] : [count(number, singular, plural)]
  })
  return listText(parts)
}

/** « 613 écoles et 24 circonscriptions importées, 3 fiches modifiées, 1 école fermée ». */
export function importedText(done: {
  readonly created: readonly EntityKind[]
  readonly changed: number
  readonly closed: number
  /** False: « 613 écoles à importer ». */
  readonly isDone?: boolean
}): string {
  const { created, changed, closed, isDone = true } = done
  // Everything is feminine but the regroupement.
  const taken = created.includes('rpi') ? 'importé' : 'importée'
  const verb = (number: number, participle: string, infinitive: string) =>
    isDone ? pluralOf(number, participle) : `à ${infinitive}`
  const parts = [
    ...(created.length > 0 ? [`${countedEntities(created)} ${verb(created.length, taken, 'importer')}`] : []),
    ...(changed > 0 ? [`${count(changed, 'fiche')} ${verb(changed, 'modifiée', 'modifier')}`] : []),
    ...(closed > 0 ? [`${count(closed, 'école')} ${verb(closed, 'fermée', 'fermer')}`] : []),
  ]
  return parts.length === 0 ? 'Rien à importer' : frenchTypography(parts.join(', '))
}

/** What a directory may change of an organisation. */
export const fieldLabels: Readonly<Record<ImportedField, string>> = {
  name: 'Dénomination',
  parentId: 'Rattachement',
  communeId: 'Commune',
  uai: 'UAI',
  insee: 'Code INSEE',
  code: 'Code',
  siren: 'SIREN',
  sector: 'Statut',
  address: 'Adresse',
  email: 'Mél.',
  phone: 'Tél.',
  from: 'Depuis le',
  to: 'Jusqu’au',
}

/** A value as it is told in a list of changes; `nameOf` says how an organisation is called. */
export function fieldValueText(
  field: ImportedField,
  value: string | null,
  nameOf: (id: string) => string,
): string {
  if (value === null || value === '') return 'vide'
  if (field === 'parentId' || field === 'communeId') return nameOf(value)
  if (field === 'from' || field === 'to') return shortDate(value)
  if (field === 'sector') return value === 'private' ? sectorLabels.private : sectorLabels.public
  return value.replace(/\n/g, ', ')
}

/** What a command line left undone, since nobody asked for it. */
export function notAppliedText(changes: number, closings: number): string {
  const parts = [
    ...(changes > 0 ? [`${count(changes, 'changement')} (option --overwrite)`] : []),
    ...(closings > 0 ? [`${count(closings, 'fermeture')} (option --close)`] : []),
  ]
  return frenchTypography(`Non fait, faute de demande : ${listText(parts)}.`)
}

/** « fermée au 31/08/2026 », « absente du fichier ». */
export const closingReasons = {
  closed: 'fermée d’après le fichier',
  absent: 'absente du fichier',
} as const
