import type { ImportedField, ImportPhase, SchoolNature } from '../api/imports.ts'
import type { EntityKind } from '../organisation/entity.ts'
import type { Mandate, Seat } from '../organisation/seat.ts'
import { longDate, shortDate } from './dates.ts'
import { sectorLabels } from './governance-vocabulary.ts'
import type { Civility } from './names.ts'
import { count, listText, numberText, pluralOf } from './plurals.ts'
import { termFor } from './terms.ts'
import { frenchTypography } from './typography.ts'
import { mandateRankLabels, seatKindLabels, seatRoleLabels } from './vocabulary.ts'

/** The sheet of a model that says how it is filled in. */
export const importModelText = { guide: 'Mode d’emploi', column: 'Colonne', content: 'Contenu' } as const

/** Sentences of the imports. */
export const importText = {
  directory: 'Importer l’annuaire de l’éducation…',
  people: 'Importer des personnes, postes et mandats…',
  directoryTitle: 'Importer l’annuaire de l’éducation',
  peopleTitle: 'Importer des personnes, postes et mandats',
  directoryWords: ['écoles', 'UAI', 'circonscriptions', 'communes', 'CSV', 'ministère', 'data.education'],
  peopleWords: [
    'liste',
    'tableur',
    'Excel',
    'LibreOffice',
    'XLSX',
    'ODS',
    'CSV',
    'annuaire',
    'contacts',
    'mandats',
  ],
  menu: 'Importer',
  noDocument: 'Ouvrez d’abord un document.',
  chooseFile: 'Choisir le fichier…',
  otherFile: 'Autre fichier…',
  stop: 'Arrêter',
  import: 'Importer',
  importing: 'Import en cours …',
  nothing: 'Rien à importer : le document dit déjà tout cela, ou rien n’est coché.',
  directoryHint:
    'L’annuaire de l’éducation est publié par le ministère sur data.education.gouv.fr. Téléchargez-le au format CSV, en entier ou pour un département, puis choisissez-le ici. Rien ne change avant que vous ayez vu et accepté.',
  directoryGives: [
    'L’académie, la DSDEN, les circonscriptions, les communes et les RPI, rattachés les uns aux autres',
    'Les écoles avec leur UAI, leur adresse et leurs coordonnées professionnelles',
    'Une année plus tard, ce qui est nouveau, changé ou fermé, ligne par ligne',
  ],
  peopleHint:
    'Une liste CSV, XLSX ou ODS : une ligne par poste ou par mandat. Vous dites ensuite ce que contient chaque colonne ; rien ne change avant que vous ayez vu et accepté.',
  peopleGives: [
    'Les personnes, reconnues par leur nom et leur adresse quand le document les connaît',
    'Les postes et les nominations, avec la succession quand la date d’arrivée est donnée',
    'Les sièges et les mandats dans les instances',
  ],
  saveModel: 'Enregistrer le fichier modèle…',
  modelSaved: 'Fichier modèle enregistré',
  columns: 'Colonnes du fichier',
  columnsHint: 'Dites ce que contient chacune. Vos choix sont retenus sur ce poste.',
  ignored: 'Ne pas importer',
  unnamedColumn: 'Colonne sans titre',
  overwrites: 'Remplacer les coordonnées qui diffèrent',
  persons: 'Personnes',
  person: 'Personne',
  email: 'Mél. professionnel',
  status: 'Statut',
  post: 'Poste',
  seat: 'Instance',
  place: 'Rôle',
  replaced: 'Remplace',
  statuses: { new: 'nouvelle', known: 'connue', completed: 'à compléter' },
  matches: 'Correspondances',
  matchesHint:
    'Le document ne dit pas de façon certaine ce que désignent ces textes du fichier. Choisissez, ou laissez de côté.',
  noMatches: 'Aucune correspondance à préciser',
  noMatchesHint: 'Chaque fonction, organisme et instance du fichier est reconnu.',
  things: { function: 'Fonction', entity: 'Organisme', body: 'Instance' },
  leftAside: 'Laisser de côté',
  noneFound: 'Aucun nom ne correspond.',
  same: 'Même personne ?',
  sameHint: 'Le nom ou l’adresse de ces lignes est celui d’une personne du document. Est-ce elle ?',
  noSame: 'Aucun doute sur les personnes',
  noSameHint: 'Chaque ligne est une personne nouvelle, ou une personne connue par son nom et son adresse.',
  someoneElse: 'Une autre personne',
  nobody: 'Aucune personne à importer',
  nobodyHint: 'Dites quelle colonne contient le nom.',
  nameColumnMissing: 'Dites quelle colonne contient le nom des personnes.',
  searchPerson: 'Rechercher une personne',
  unchanged: (number: number) =>
    frenchTypography(
      `${count(number, 'ligne')} ${pluralOf(number, 'dit', 'disent')} ce que le document sait déjà, et ${pluralOf(number, 'n’est pas montrée', 'ne sont pas montrées')}.`,
    ),
  nothingNew:
    'Rien à importer : le document connaît déjà ces personnes et ce qu’elles tiennent, ou rien n’est coché.',
  what: 'À prendre',
  publicOnly: 'Écoles publiques seulement',
  departments: 'Départements',
  natures: 'Natures d’école',
  withCommunes: 'Communes',
  withRpis: 'RPI',
  withClosing: 'Écoles à fermer',
  deployment: 'Déploiement de l’ENT',
  deploymentHint: 'Pour les écoles nouvelles.',
  constituencies: 'Circonscriptions',
  all: 'Toutes',
  none: 'Aucune',
  chooseDepartment: 'Choisissez au moins un département.',
  created: 'Nouveautés',
  changed: 'Changements',
  closed: 'Fermetures',
  remarks: 'Remarques',
  noCreated: 'Aucun organisme nouveau',
  noCreatedHint: 'Le document connaît déjà tout ce que vous avez choisi.',
  noChanged: 'Aucun changement',
  noChangedHint: 'Ce que le document dit des organismes connus est ce que dit le fichier.',
  changedHint:
    'Ce qui est vide dans le document est coché. Cochez ce que le fichier doit remplacer : rien n’est écrasé sans vous.',
  noClosed: 'Aucune école à fermer',
  noClosedHint: 'Toutes les écoles que le document connaît sont dans le fichier, ouvertes.',
  closedHint:
    'Une école absente du fichier n’est pas forcément fermée : il peut ne couvrir qu’une partie du territoire. Cochez celles qui ferment ; leur fiche reste, avec sa date de fin.',
  closedOn: 'Fermées au',
  noRemarks: 'Aucune remarque',
  noRemarksHint: 'Chaque ligne du fichier a été comprise.',
  weights: { loss: 'À vérifier', repair: 'Corrigé', notice: 'À savoir' },
  showRest: (number: number) => `${numberText(number)} autres lignes ne sont pas montrées.`,
  kind: 'Nature',
  name: 'Nom',
  parent: 'Rattachement',
  commune: 'Commune',
  line: 'Ligne',
  entity: 'Organisme',
  field: 'Champ',
  before: 'Dans le document',
  after: 'Dans le fichier',
  reason: 'Motif',
  uai: 'UAI',
  searchEntity: 'Rechercher un organisme',
  undo: 'Annuler l’import',
  others: (number: number) =>
    frenchTypography(
      `${count(number, 'ligne')} ${pluralOf(number, 'concerne', 'concernent')} des collèges, lycées ou services : laissées de côté.`,
    ),
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

/** The natures of schools, in the plural. */
export const natureLabels: Readonly<Record<SchoolNature, string>> = {
  nursery: 'Maternelles',
  elementary: 'Élémentaires',
  primary: 'Primaires',
}

/** « annuaire-94.csv, à jour au 27 mai 2026 » */
export function sourceText(fileName: string, asOf: string | null): string {
  return asOf === null ? fileName : `${fileName}, à jour au ${longDate(asOf)}`
}

/** The figures of an import, each with its noun: « 613 » « écoles ». */
export function entityCounts(
  kinds: readonly EntityKind[],
): readonly { readonly kind: EntityKind; readonly number: string; readonly noun: string }[] {
  return countedKinds.flatMap(([kind, singular, plural]) => {
    const number = kinds.filter((one) => one === kind).length
    return number === 0
      ? []
      : [{ kind, number: numberText(number), noun: pluralOf(number, singular, plural) }]
  })
}

/** « Orly » from « Circonscription d’Orly »: in a list of constituencies the word says nothing. */
export function constituencyPlace(name: string): string {
  return name.replace(/^Circonscription (?:de |d’|du |des )?/, '')
}

/** « 12 personnes, 10 postes et 3 mandats importés, 2 fiches complétées, 1 remplacement »; `isDone` false: to come. */
export function peopleImportedText(done: {
  readonly persons: number
  readonly completed: number
  readonly posts: number
  readonly tenures: number
  readonly seats: number
  readonly mandates: number
  readonly ended: number
  readonly isDone?: boolean
}): string {
  const { persons, completed, posts, tenures, seats, mandates, ended, isDone = true } = done
  const created: readonly (readonly [number: number, noun: string])[] = [
    [persons, 'personne'],
    [posts, 'poste'],
    [tenures, 'nomination'],
    [seats, 'siège'],
    [mandates, 'mandat'],
  ]
  const given = created.filter(([number]) => number > 0)
  const total = given.reduce((sum, [number]) => sum + number, 0)
  // Posts, seats and mandates are masculine: in French they carry the others along.
  const taken = posts + seats + mandates > 0 ? 'importé' : 'importée'
  const parts = [
    ...(total > 0
      ? [
          `${listText(given.map(([number, noun]) => count(number, noun)))} ${
            isDone ? pluralOf(total, taken) : 'à importer'
          }`,
        ]
      : []),
    ...(completed > 0
      ? [`${count(completed, 'fiche')} ${isDone ? pluralOf(completed, 'complétée') : 'à compléter'}`]
      : []),
    ...(ended > 0 ? [count(ended, 'remplacement')] : []),
  ]
  return parts.length === 0 ? 'Rien à importer' : frenchTypography(parts.join(', '))
}

/** « suppléante », « présidente, membre de droit »: what a line says of a seat; empty for a plain member. */
export function seatWordsText({ civility, rank, role, kind }: SaidOfSeat): string {
  const terms = [
    ...(rank === 'deputy' ? [mandateRankLabels.deputy] : []),
    ...(role === null || role === 'member' ? [] : [seatRoleLabels[role]]),
    ...(kind === null ? [] : [seatKindLabels[kind]]),
  ]
  return terms.map((term) => termFor(term, civility)).join(', ')
}

type SaidOfSeat = {
  readonly civility: Civility | null
  readonly rank: Mandate['rank'] | null
  readonly role: Seat['role'] | null
  readonly kind: Seat['kind'] | null
}

/** « 3 lignes » */
export function linesText(number: number): string {
  return count(number, 'ligne')
}
