import type { RulesProfile } from '../organisation/rules-profile.ts'
import { longDate } from './dates.ts'
import { count } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about the rules of functioning of bodies, and of their editor. */
export const rulesText = {
  action: 'Modifier les règles de fonctionnement',
  actionWords: ['quorum', 'convocation', 'suppléance', 'pouvoirs', 'CRPA', 'CGCT', 'délais'],
  title: 'Règles de fonctionnement',
  intro:
    'Délais et quorums changent avec les textes : chaque règle garde sa source et la date à laquelle elle a été lue.',
  profiles: 'Jeux de règles',
  onBody: 'Règles',
  none: 'Aucune',
  noneHint: 'Sans règles, ni quorum ni délai de convocation ne sont contrôlés.',
  edit: 'Modifier les règles',
  add: 'Ajouter des règles',
  newName: 'Nouvelles règles',
  copy: 'Dupliquer',
  copyOf: (name: string) => `${name} (copie)`,
  remove: 'Supprimer ces règles',
  name: 'Nom',
  nameFault: 'Un nom est nécessaire.',
  source: 'Source',
  sourceHint: 'Texte et article.',
  asOf: 'Lues le',
  deputies: 'Suppléance',
  deputyOfOfficer: 'Membre ès qualités',
  deputyOfElected: 'Élu',
  deputyOfQualified: 'Personnalité qualifiée',
  notice: 'Convocation',
  noticeDays: 'Délai',
  noticeUnit: 'jours',
  noticeCounting: 'Décompte',
  noticeEvent: 'À compter de',
  secondCallDays: 'Seconde convocation',
  secondCallHint: 'Délai minimal après une séance sans quorum ; vide : non prévue.',
  quorum: 'Quorum et vote',
  quorumBasis: 'Quorum',
  quorumCounts: 'Sont comptés',
  proxiesPerHolder: 'Pouvoirs par membre',
  proxiesHint: 'Zéro : les pouvoirs ne sont pas admis.',
  majority: 'Majorité',
  castingVote: 'Voix prépondérante du président',
  note: 'Note',
} as const

/** « Suivies par 2 instances. », « Suivies par aucune instance. » */
export function followedBy(bodies: number): string {
  return bodies === 0 ? 'Suivies par aucune instance.' : `Suivies par ${count(bodies, 'instance')}.`
}

/** « les règles « CRPA » », as one asks whether they must go. */
export function theRules(name: string): string {
  return frenchTypography(`les règles « ${name} »`)
}

/** « Code …, art. R133-3 à R133-15 ; règles lues le 1er novembre 2026. » Empty when nothing is known of it. */
export function rulesOrigin({ source, asOf }: Pick<RulesProfile, 'source' | 'asOf'>): string {
  const parts = [...(source === '' ? [] : [source]), ...(asOf === null ? [] : [readOn(asOf)])]
  return parts.length === 0 ? '' : frenchTypography(`${capitalise(parts.join(' ; '))}.`)
}

function readOn(date: string): string {
  return `règles lues le ${longDate(date)}`
}
