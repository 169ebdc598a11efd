import type { Collection } from '../document/collections.ts'
import type { DeletionBlocker, DeletionConsequences } from '../document/deletion.ts'
import { errorText } from './errors.ts'
import { count, listText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Singular and plural of what a deletion takes along, in the order in which it is told. */
const nouns: readonly (readonly [Collection, string, string])[] = [
  ['post', 'poste', 'postes'],
  ['tenure', 'nomination', 'nominations'],
  ['seat', 'siège', 'sièges'],
  ['mandate', 'mandat', 'mandats'],
  ['link', 'lien', 'liens'],
  ['assignment', 'mission confiée', 'missions confiées'],
  ['responsibility', 'responsabilité', 'responsabilités'],
  ['conventionParty', 'participation à une convention', 'participations à des conventions'],
  ['meeting', 'séance', 'séances'],
  ['agendaItem', 'point d’ordre du jour', 'points d’ordre du jour'],
  ['attachment', 'pièce jointe', 'pièces jointes'],
  ['decision', 'décision en projet', 'décisions en projet'],
  ['followUp', 'suivi', 'suivis'],
  ['measurement', 'mesure', 'mesures'],
  ['reservation', 'réserve', 'réserves'],
]

/**
 * What goes along, in one sentence; empty when the things go alone. `deleted` tells the kinds that were asked for, and
 * `nameOf` which of several things must stay, where the question does not say it.
 */
export function consequencesText(
  { removed, blockers }: DeletionConsequences,
  deleted: ReadonlySet<Collection> = new Set(),
  nameOf: (blocker: DeletionBlocker) => string = () => '',
): string {
  const [blocker] = blockers
  if (blocker !== undefined) {
    return errorText({ code: blocker.code, params: { count: blocker.count, name: nameOf(blocker) } }).message
  }
  const parts = nouns.flatMap(([collection, singular, plural]) => {
    const number = removed[collection] ?? 0
    return number === 0 || deleted.has(collection) ? [] : [count(number, singular, plural)]
  })
  if (parts.length === 0) return ''
  return frenchTypography(`Seront aussi supprimés : ${listText(parts)}. Vous pourrez annuler.`)
}

/** « Impossible de supprimer CPS ». */
export function cannotDelete(name: string): string {
  return frenchTypography(`Impossible de supprimer ${name}`)
}

/** What stays but loses the post that is deleted, as sentences; empty when nothing does. */
export function leftText({ seats, tasks }: { readonly seats: number; readonly tasks: number }): string {
  const sentences = [
    seats === 0
      ? ''
      : `${count(seats, 'siège')} de droit ${pluralOf(seats, 'restera', 'resteront')} sans poste.`,
    tasks === 0
      ? ''
      : `${count(tasks, 'décision, suivi ou risque', 'décisions, suivis ou risques')} ${pluralOf(tasks, 'perdra son', 'perdront leur')} responsable.`,
  ]
  return frenchTypography(sentences.filter((sentence) => sentence !== '').join(' '))
}

/** Things that have a title rather than a name, as they are called in « Supprimer … ? ». */
export const deletedThing = {
  meeting: (title: string) => `la ${title}`,
  agendaItem: (title: string) => `le point « ${title} »`,
  post: (title: string) => `le poste « ${title} »`,
  decision: (title: string) => `la décision « ${title} »`,
  theme: (name: string) => `le thème « ${name} »`,
  followUp: (title: string) => `le suivi « ${title} »`,
  attachment: (title: string) => `la pièce « ${title} »`,
  mission: (name: string) => `la mission « ${name} »`,
  convention: (title: string) => `la convention « ${title} »`,
  party: (name: string) => `la partie « ${name} »`,
  acceptance: (name: string) => `la recette « ${name} »`,
  reservation: (words: string) => `la réserve « ${words} »`,
  contractPoint: (name: string) => `le point du contrat « ${name} »`,
  changeRequest: (name: string) => `la demande d’évolution « ${name} »`,
  usageReport: (words: string) => `la remontée « ${words} »`,
  goodPractice: (name: string) => `la bonne pratique « ${name} »`,
  jobFunction: (title: string) => `la fonction « ${title} »`,
} as const
