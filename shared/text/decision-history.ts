import type { DecisionStatus } from '../decisions/decision.ts'
import type { HistoryEvent } from '../decisions/history.ts'
import { assertNever } from '../kit/assert-never.ts'
import { longDate, shortDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the history of a decision, and of the gestures that write it. */
export const historyText = {
  title: 'Historique',
  none: 'Rien n’est encore daté.',
  proposedOn: 'Proposée le',
  day: 'Le',
  reason: 'Motif',
  reasonHint: 'Il est gardé dans l’historique de la décision.',
  dayMissing: 'Indiquez le jour.',
  reasonMissing: 'Indiquez le motif de l’annulation.',
  annul: 'Annuler le numéro…',
  annulVerb: 'Annuler le numéro',
  annulHint:
    'C’est un acte officiel : rien ne permet de revenir en arrière. La décision reste dans le registre, à sa place, avec la mention « numéro annulé » et ce motif ; son numéro n’est jamais redonné, et ce qu’elle remplaçait ou abrogeait est de nouveau en vigueur.',
  beforeAdoption: 'Ce jour précède l’adoption.',
  seal: 'Empreinte du sceau',
  copySeal: 'Copier l’empreinte entière',
  sealCopied: 'L’empreinte est dans le presse-papiers.',
  sealNotCopied: 'L’empreinte n’a pas pu être copiée.',
  noSeal: 'Adoptée avant que le registre soit scellé.',
} as const

/** What is done when a decision passes to a status. */
export const passageVerbs: Readonly<Record<DecisionStatus, string>> = {
  proposed: 'Proposer de nouveau',
  adjourned: 'Ajourner',
  rejected: 'Rejeter',
  withdrawn: 'Retirer',
  adopted: 'Rétablir comme adoptée',
  executed: 'Déclarer exécutée',
  replaced: 'Déclarer remplacée',
  obsolete: 'Déclarer caduque',
}

/** « Annuler le numéro 2026-CPS-03 ? » */
export function annulQuestion(number: string): string {
  return frenchTypography(`Annuler le numéro ${number} ?`)
}

/** « Adoptée le 29 septembre 2026 sous le numéro 2026-CPS-06, 259 jours après sa proposition ». */
export function historySentence(event: HistoryEvent): string {
  const day = longDate(event.on)
  switch (event.type) {
    case 'proposed':
      return `Proposée le ${day}`
    case 'passed':
      return frenchTypography(withReason(`${passedWords[event.status]} le ${day}`, event.reason))
    case 'adopted': {
      const { number, days } = event
      const delay = days === null || days === 0 ? '' : `, ${count(days, 'jour')} après sa proposition`
      return `Adoptée le ${day} sous le numéro ${number}${delay}`
    }
    case 'replaced':
      return `Remplacée le ${day} par la décision ${event.by.number}`
    case 'repealed':
      return `Abrogée le ${day} par la décision ${event.by.number}`
    case 'annulled':
      return frenchTypography(withReason(`Numéro annulé le ${day}`, event.reason))
    default:
      return assertNever(event)
  }
}

/** « Numéro annulé le 03/03/2027 : erreur de saisie », in the register. */
export function annulmentMention(on: string, reason: string): string {
  return withReason(`Numéro annulé le ${longDate(on)}`, reason)
}

/** « 3f2a91bc 04de77a1… », the first figures of a fingerprint: enough to compare by eye. */
export function shortFingerprint(hash: string): string {
  return `${hash.slice(0, 8)} ${hash.slice(8, 16)}…`
}

/** A whole fingerprint on two lines, in groups of eight figures, to be read aloud or compared on paper. */
export function wholeFingerprint(hash: string): readonly string[] {
  return [hash.slice(0, 32), hash.slice(32)].map((half) => (half.match(/.{1,8}/g) ?? []).join(' '))
}

/** « Sceau n° 12 du registre, empreinte SHA-256 : », before the fingerprint. */
export function sealedAs(order: number): string {
  return `Sceau n° ${order} du registre, empreinte SHA-256 :`
}

/** « sceau n° 12, du 29/09/2026 ». */
export function sealRank(order: number, sealedOn: string): string {
  return `sceau n° ${order}, du ${shortDate(sealedOn)}`
}

/** What happened to it, at the head of a sentence. */
const passedWords: Readonly<Record<DecisionStatus, string>> = {
  proposed: 'Proposée de nouveau',
  adjourned: 'Ajournée',
  rejected: 'Rejetée',
  withdrawn: 'Retirée',
  adopted: 'Rétablie comme adoptée',
  executed: 'Exécutée',
  replaced: 'Déclarée remplacée',
  obsolete: 'Déclarée caduque',
}

function withReason(sentence: string, reason: string): string {
  return reason.trim() === '' ? sentence : `${sentence} : ${reason.trim()}`
}
