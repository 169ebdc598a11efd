import type { JournalLine, JournalSubject, PastEntry, TrashItem } from '../api/history.ts'
import { applyChanges, type Change, inverseOf } from '../document/changes.ts'
import type { Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { referencesOf } from '../document/references.ts'
import { trashCollections } from '../document/trash.ts'
import { localMoment } from '../kit/local-moment.ts'
import { entryLabel } from './commands.ts'
import { nameWithDay } from './dated-name.ts'
import { fullDate, longDate, timeOfDay } from './dates.ts'
import { tellChanges } from './merge/changes.ts'
import { objectOf, titleOf, toldOf } from './merge/objects.ts'
import { nameIn } from './merge/value-text.ts'
import { count, listText } from './plurals.ts'
import { collectionNouns } from './record-nouns.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

// An import tells thousands of records: what a person reads of one step, and what is searched of it.
const mostLines = 60
const mostSubjects = 400

/** The history in sentences, most recent first: each step told with the names that things had then. */
export function tellJournal(data: DocumentData, entries: readonly PastEntry[]): readonly JournalLine[] {
  const done = entries.filter(({ undone }) => !undone)
  const lines: JournalLine[] = []
  let after = data
  for (const entry of done.toReversed()) {
    const before = applyChanges(after, inverseOf(entry.changes))
    lines.push(lineOf(entry, before, after))
    after = before
  }
  let before = data
  for (const entry of entries.filter(({ undone }) => undone)) {
    const next = applyChanges(before, entry.changes)
    lines.unshift(lineOf(entry, before, next))
    before = next
  }
  return lines
}

function lineOf(entry: PastEntry, before: DocumentData, after: DocumentData): JournalLine {
  return {
    seq: entry.seq,
    at: entry.at,
    author: entry.author,
    state: entry.undone ? 'undone' : entry.barrier ? 'official' : 'done',
    title: entryLabel(entry.label),
    told: shortened(tellChanges(before, after, entry.changes)),
    subjects: subjectsOf(entry.changes, before, after),
  }
}

function shortened(groups: JournalLine['told']): JournalLine['told'] {
  const told: JournalLine['told'][number][] = []
  let left = mostLines
  for (const [index, group] of groups.entries()) {
    if (left <= 0) {
      const more = groups.slice(index).reduce((sum, { lines }) => sum + lines.length, 0)
      return [...told, { title: `Et ${count(more, 'autre changement')}`, lines: [] }]
    }
    told.push({ title: group.title, lines: group.lines.slice(0, left) })
    left -= group.lines.length
  }
  return told
}

function subjectsOf(
  changes: readonly Change[],
  before: DocumentData,
  after: DocumentData,
): readonly JournalSubject[] {
  const subjects = new Map<string, JournalSubject>()
  const add = (collection: Collection, id: string, name: () => string, isObject: boolean) => {
    const key = `${collection} ${id}`
    if (subjects.size < mostSubjects && (isObject || !subjects.has(key)))
      subjects.set(key, { collection, id, name: frenchTypography(name()), isObject })
  }
  for (const change of changes) {
    const told = toldOf(change, before, after)
    const object = objectOf(told)
    const isPerson = object.collection === 'person'
    add(
      object.collection,
      object.record.id,
      () => (isPerson ? nameIn(object.data, 'person', object.record.id) : titleOf(object)),
      true,
    )
    if (object.record !== told.record) add(told.collection, told.record.id, () => titleOf(told), false)
    for (const to of referencesOf(told.collection, told.record))
      if (to.collection === 'person') add('person', to.id, () => nameIn(told.data, 'person', to.id), true)
  }
  return [...subjects.values()]
}

/** « « Renommer « CPS » » ; « Déplacer 3 éléments » et 2 autres »: the steps that keep one from being undone alone. */
export function namesOfEntries(titles: readonly string[]): string {
  const shown = titles.slice(0, 3).map(quotedStep)
  const more = titles.length - shown.length
  return listText(more > 0 ? [...shown, count(more, 'autre')] : shown)
}

/** The steps of one day, as they are listed. */
export type JournalDay = {
  readonly day: string
  readonly title: string
  readonly lines: readonly JournalLine[]
}

/** The journal by days of the user's zone, in its own order. */
export function journalByDay(lines: readonly JournalLine[]): readonly JournalDay[] {
  const days = new Map<string, JournalLine[]>()
  for (const line of lines) {
    const { day } = localMoment(new Date(line.at))
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days].map(([day, ofDay]) => ({ day, title: capitalise(fullDate(day)), lines: ofDay }))
}

/** « 14 h 05 » in the hours of the user's zone. */
export function journalTime({ at }: Pick<JournalLine, 'at'>): string {
  return timeOfDay(localMoment(new Date(at)).time)
}

/** « 27 novembre 2026 à 14 h 05, par mdurand »; nobody is named where it is not known who it was. */
export function journalSignature(line: Pick<JournalLine, 'at' | 'author'>): string {
  return line.author === '' ? journalMoment(line) : `${journalMoment(line)}, par ${line.author}`
}

/** What is told of a step beside its title; nothing of one that is done like the others. */
export const journalStates: Readonly<Record<JournalLine['state'], string>> = {
  done: '',
  official: 'acte officiel',
  undone: 'annulée',
}

/** The journal, or what was asked of it, as lines of a terminal. */
export function journalInWords(lines: readonly JournalLine[], isFiltered = false): string {
  if (lines.length === 0) return `${isFiltered ? journalText.noMatch : journalText.none}\n`
  const told = journalByDay(lines).flatMap((day) => [
    day.title,
    ...day.lines.flatMap((line) => {
      const state = journalStates[line.state]
      const by = line.author === '' ? '' : `  ${line.author}`
      return [
        `  ${journalTime(line)}${by}  ${line.title}${state === '' ? '' : ` (${state})`}`,
        ...line.told.flatMap((group) => [
          `    ${group.title}`,
          ...group.lines.map((text) => `      ${text}`),
        ]),
      ]
    }),
  ])
  return told.map((text) => `${text}\n`).join('')
}

/** The windows of the journal and of the trash. */
export const journalText = {
  open: 'Journal',
  title: 'Journal du document',
  words: ['journal', 'historique', 'qui', 'quand', 'modifications', 'revenir'],
  ofObject: 'Journal de cet objet',
  ofObjectWords: ['journal', 'historique', 'fiche'],
  nothingChosen:
    'Choisissez d’abord un objet : une instance, un organisme, une personne, une séance, une décision.',
  intro:
    'Ce qui a été fait dans le document, du plus récent au plus ancien. Un acte officiel ne s’annule pas : rien n’est repris au-delà.',
  list: 'Étapes',
  object: 'Objet',
  person: 'Personne concernée',
  author: 'Fait par',
  anyone: 'Tout le monde',
  all: 'Tous',
  everyone: 'Toutes',
  none: 'Rien n’a encore été fait dans ce document',
  noneHint: 'Chaque modification s’écrira ici, avec ce qui a changé, et pourra être reprise.',
  noMatch: 'Aucune étape ne correspond à ce filtre',
  noMatchHint: 'Le journal garde les 200 dernières étapes du document.',
  clear: 'Tout montrer',
  noSuch: 'Rien de ce nom dans le journal.',
  untold: 'Aucun champ à montrer.',
  backTo: 'Revenir avant cette étape',
  forthTo: 'Rétablir jusqu’à cette étape',
  goBack: 'Revenir en arrière',
  goForth: 'Rétablir',
  takeOut: 'Annuler seulement ceci',
  willGoBack:
    'Ces étapes seront annulées, dans cet ordre ; vous pourrez les rétablir tant que rien d’autre n’est modifié.',
  willGoForth: 'Ces étapes seront rétablies, dans cet ordre.',
  tiedList: 'Étapes qui en dépendent',
  goneBack: 'Étapes annulées',
  goneForth: 'Étapes rétablies',
  takenOut: 'Étape annulée',
  trash: 'Corbeille',
  trashTitle: 'Corbeille',
  trashWords: ['corbeille', 'supprimé', 'restaurer', 'récupérer', 'poubelle'],
  trashIntro:
    'Les instances, les personnes et les séances supprimées reviennent d’ici avec ce qui était parti avec elles. La corbeille garde cent suppressions au-delà du journal, pendant un an ; un effacement de données personnelles la vide.',
  trashList: 'Éléments supprimés',
  trashNone: 'La corbeille est vide',
  trashNoneHint: 'Une instance, une personne ou une séance supprimée se retrouvera ici.',
  deletedOn: 'Supprimé le',
  kind: 'Nature',
  name: 'Nom',
  along: 'Avec',
  restore: 'Remettre dans le document',
  restored: 'Remis dans le document',
  ofRecord: 'Historique de cette fiche',
  emptyTrash: 'Vider la corbeille…',
  emptyTrashTitle: 'Vider la corbeille ?',
  emptyTrashConfirm: 'Vider la corbeille',
  emptyTrashHistory:
    'L’historique du document est effacé avec elle, car il contient les mêmes fiches : rien de ce qui précède ne pourra plus être annulé, ni relu dans le journal. Le fichier est réécrit pour que rien n’y reste.',
  emptyTrashStays:
    'Le document lui-même ne change pas. Les sauvegardes faites auparavant contiennent encore ces éléments : leur suppression vous sera proposée ensuite. Les copies envoyées, et ce que le document en garde pour les fusionner, ne changent pas.',
  trashEmptied: 'Corbeille vidée',
} as const

/** « 3 étapes seront annulées » with the first of them: what going there does, told before. */
export function travelTitle(way: 'back' | 'forth', number: number): string {
  return way === 'back'
    ? `Revenir ${count(number, 'étape')} en arrière`
    : `Rétablir ${count(number, 'étape')}`
}

/** What comes back along with something of the trash. */
export function alongText(along: number): string {
  return along === 0 ? '' : count(along, 'fiche')
}

/** « 2 personnes et 1 séance ne pourront plus revenir, ni les 7 fiches parties avec elles. » */
export function emptyTrashTakes(items: readonly Pick<TrashItem, 'collection' | 'along'>[]): string {
  const parts = trashCollections.flatMap((collection) => {
    const number = items.filter((item) => item.collection === collection).length
    return number === 0 ? [] : [count(number, collectionNouns[collection])]
  })
  const along = items.reduce((sum, item) => sum + item.along, 0)
  const others = along === 0 ? '' : `, ni ${count(along, 'fiche partie', 'fiches parties')} du même geste`
  return frenchTypography(
    `${listText(parts)} ${items.length > 1 ? 'ne pourront plus revenir' : 'ne pourra plus revenir'}${others}.`,
  )
}

/** « 27 novembre 2026 à 14 h 05 », in the hours of the user's zone. */
export function journalMoment({ at }: Pick<JournalLine, 'at'>): string {
  const { day, time } = localMoment(new Date(at))
  return `${longDate(day)} à ${timeOfDay(time)}`
}

/** Why nothing is taken back beyond an official act. */
export function beyondAct(title: string): string {
  return frenchTypography(
    `L’acte officiel ${quotedStep(title)} ne s’annule pas : ce qui a été fait jusqu’à lui reste. Corrigez par un nouvel acte.`,
  )
}

/** What something of the trash is called: a meeting by its body and its day. */
export function trashName({ collection, name }: Pick<TrashItem, 'collection' | 'name'>): string {
  return nameWithDay(collection, name)
}

/** The title of a step in quotes; what it quotes itself takes those of the second rank. */
function quotedStep(title: string): string {
  return frenchTypography(`« ${title.replace(/«\s?/g, '“').replace(/\s?»/g, '”')} »`)
}
