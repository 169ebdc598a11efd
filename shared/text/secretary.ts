import type { BallotChoice } from '../decisions/ballot.ts'
import { assertNever } from '../kit/assert-never.ts'
import type { ItemOutcome } from '../meetings/agenda-item.ts'
import type { Guest } from '../meetings/guest.ts'
import type { SessionNow, SessionState } from '../meetings/session.ts'
import type { SessionEventKind } from '../meetings/session-event.ts'
import type { EntryFault, EntryPurpose } from '../secretary/entry.ts'
import { entryLabel } from './commands.ts'
import { durationText, shortDate, timeOfDay } from './dates.ts'
import { elide } from './elision.ts'
import { attendanceStatusLabels } from './meeting-vocabulary.ts'
import { type Civility, fullName } from './names.ts'
import { count, listText, numberText } from './plurals.ts'
import { proxyRefusalSentences } from './proxies.ts'
import { capitalise, termFor, uncapitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the view in which a meeting is held. */
export const sessionText = {
  open: 'Ouvrir la séance',
  resume: 'Reprendre la séance',
  goingOn: 'Une séance est en cours',
  openWords: ['mode séance', 'appel', 'tenir', 'secrétaire'],
  item: 'Point en cours',
  course: 'Ordre du jour et déroulé',
  roll: 'Appel',
  members: 'Membres',
  guests: 'Invités',
  vacant: (seats: number) => count(seats, 'siège vacant', 'sièges vacants'),
  help: 'Aide',
  leave: 'Quitter',
  projection: 'Fenêtre de projection',
  notHeld: 'Ouvrez d’abord une séance.',
  escape: 'Échap',
  proposal: 'Proposition de décision',
  newDecision: 'Décision proposée',
  notes: 'Notes',
  giveNumber: '/n lui donne son numéro.',
  chairVotes: 'Notez le vote à nouveau, avec + si la présidence vote pour, - si elle vote contre.',
  followUps: 'Suivis',
  partly: 'En partie seulement :',
  timeline: 'Déroulé',
  nothingYet: 'Rien n’est encore noté.',
  severalMembers: 'Plusieurs membres répondent à ces lettres : ↓ et Entrée, ou quelques lettres de plus.',
  withoutQuorum: frenchTypography('Le quorum n’est pas atteint : /q le constate et lève la séance.'),
  fieldHint: 'Entrée enregistre la ligne ; ? montre ce qui peut être écrit.',
  correctTime: 'Corriger l’heure',
  correct: 'Corriger',
  time: 'Heure',
  reason: 'Motif',
  needTime: 'Indiquez une heure, comme 14:35.',
  needReason: 'Indiquez pourquoi : ce motif restera lisible.',
  strikeEvent: 'Rayer cet événement',
  strike: 'Rayer',
} as const

const stateWords: Readonly<Record<SessionState, string>> = {
  waiting: 'Pas encore ouverte',
  open: 'Séance ouverte',
  suspended: 'Séance suspendue',
  closed: 'Séance levée',
}

/** « Séance ouverte à 14 h 05 », « Séance levée à 16 h ». */
export function sessionStateText({ state, openedAt, closedAt }: SessionNow): string {
  const time = state === 'closed' ? closedAt : state === 'open' ? openedAt : null
  return time === null ? stateWords[state] : `${stateWords[state]} à ${timeOfDay(time)}`
}

/** « CPS – séance n° 3 : ouverte à 14 h 02, au point 3 sur 12. Tout ce qui a été noté est enregistré. »: what is left of a meeting to be resumed. */
export function goingOnText(heading: string, now: SessionNow, rank: number, all: number): string {
  const state = now.state === 'suspended' ? 'suspendue' : `ouverte à ${timeOfDay(now.openedAt ?? '')}`
  const where = rank === 0 ? '' : `, au point ${numberText(rank)} sur ${numberText(all)}`
  return frenchTypography(`${heading} : ${state}${where}. Tout ce qui a été noté est enregistré.`)
}

/** « Séance du mardi 10 mars 2026 »: told when that is not today. */
export function anotherDay(day: string): string {
  return `Séance du ${day}`
}

/** The name of the one field, which tells what a plain line means now. */
export function fieldLabel(state: SessionState, isCalling: boolean): string {
  if (isCalling) return 'Vote nominal'
  if (state === 'waiting') return 'Appel'
  return state === 'closed' ? 'Séance levée' : 'Notes'
}

/** What to do when no item is being dealt with. */
export function waitingHint({ state, closedAt }: SessionNow): string {
  if (state === 'waiting')
    return frenchTypography('Appel : les lettres devant chaque nom, puis Entrée. /o ouvre la séance.')
  if (state === 'closed') return `La séance a été levée à ${timeOfDay(closedAt ?? '')}.`
  return frenchTypography('Aucun point en cours : > passe au suivant.')
}

/** « Entrée : noter l’arrivée de Claire AUBÉPINE ». */
export function previewOf(label: string): string {
  return frenchTypography(`Entrée : ${uncapitalise(label)}`)
}

/** « Fait : passer au point « Budget » (Ctrl+Z l’annule). » */
export function entryDone(purpose: EntryPurpose, about: string): string {
  const label = entryPreview(purpose, about)
  return frenchTypography(`Fait : ${uncapitalise(label)} (Ctrl+Z l’annule).`)
}

/** « Point 3 sur 12 ». */
export function itemRank(rank: number, all: number): string {
  return `Point ${numberText(rank)} sur ${numberText(all)}`
}

/** What became of an item, and how many decisions it has, in few signs. */
export function outcomeMark(outcome: ItemOutcome | null, decisions: number): string {
  const decided = decisions === 0 ? '' : count(decisions, 'décision')
  const ended =
    outcome === 'adjourned'
      ? 'reporté'
      : outcome === 'withdrawn'
        ? 'retiré'
        : outcome === 'treated'
          ? '✓'
          : ''
  return [ended, decided].filter((part) => part !== '').join(' ')
}

/** « 12 membres présents ou représentés pendant ce point, dont 2 en partie ». */
export function presentAtItemText(there: number, partly: number): string {
  const members = count(there, 'membre présent ou représenté', 'membres présents ou représentés')
  return `${members} pendant ce point${partly === 0 ? '' : `, dont ${numberText(partly)} en partie`}`
}

/** « Pouvoir à rb »: by the letters that call the receiver; « Pouvoir » when nobody is named. */
export function proxyTo(receiver: string): string {
  return receiver === '' ? 'Pouvoir' : `Pouvoir à ${receiver}`
}

/** « Partie 15 h 10 ». */
export function leftAt(time: string, civility: Civility | null): string {
  return `${civility === 'mrs' ? 'Partie' : 'Parti'} ${time}`
}

/** « Présente », « Excusé », of a guest who is no longer only expected. */
export function guestPresenceWord(
  presence: Exclude<Guest['presence'], 'expected'>,
  civility: Civility | null,
): string {
  return capitalise(termFor(attendanceStatusLabels[presence], civility))
}

export const ballotWords: Readonly<Record<BallotChoice, string>> = {
  for: 'pour',
  against: 'contre',
  abstention: 'abstention',
  'not-taking': 'ne prend pas part',
  conflict: 'ne prend pas part (intérêt)',
}

/** « Mme Claire AUBÉPINE ? », « M. Jean ROY (pouvoir porté par Mme Claire AUBÉPINE) ? » */
export function calledVoice(name: string, holder: string): string {
  return frenchTypography(`${name}${holder === '' ? '' : ` (pouvoir porté par ${holder})`} ?`)
}

/** « Ne prend pas part au vote, étant intéressée : Mme Claire AUBÉPINE. » in words that suit everybody. */
export function interestsText(names: readonly string[]): string {
  const verb = names.length === 1 ? 'Ne prend pas part au vote' : 'Ne prennent pas part au vote'
  return frenchTypography(`${verb}, en raison d’un intérêt à l’affaire : ${listText(names)}.`)
}

/** « Envoyer la note (Mme Claire AUBÉPINE, 30/04/2026) »: what is to be done, by whom and by when. */
export function followUpLine(text: string, who: string, dueDate: string | null): string {
  const details = [who, dueDate === null ? '' : shortDate(dueDate)].filter((part) => part !== '')
  return frenchTypography(details.length === 0 ? text : `${text} (${details.join(', ')})`)
}

/** « 4 voix notées, 8 à appeler : p pour, c contre, a abstention, n ne prend pas part. » */
export function callProgress(called: number, waiting: number): string {
  return frenchTypography(
    `${count(called, 'voix notée', 'voix notées')}, ${numberText(waiting)} à appeler : p pour, c contre, a abstention, n ne prend pas part.`,
  )
}

/** Why a line cannot be entered, and what to type instead. */
export function faultText(fault: EntryFault): string {
  return frenchTypography(faultSentence(fault))
}

function faultSentence(fault: EntryFault): string {
  switch (fault.code) {
    case 'no-member':
      return `Aucun membre ne répond à « ${fault.typed} ». Un texte qui commence par un signe s’écrit avec une espace après lui.`
    case 'unknown-command':
      return `« ${fault.typed} » n’est pas une commande : ? les montre toutes, // commence une note par une barre.`
    case 'not-understood':
      return `« ${fault.typed} » ne se comprend pas ici : ? montre ce qui peut être écrit.`
    case 'no-such-item':
      return `Il n’y a pas de point ${numberText(fault.rank)} : l’ordre du jour en compte ${numberText(fault.count)}.`
    case 'already-there':
      return `${fullName(fault.name)} est déjà là.`
    case 'not-there':
      return `${fullName(fault.name)} n’est pas là.`
    case 'already-noted':
      return `C’est déjà noté ${elide('de', fullName(fault.name))}.`
    case 'no-deputy':
      return `Le siège ${elide('de', fullName(fault.name))} n’a pas de suppléant : nommez-le dans l’onglet Présences.`
    case 'has-no-voice':
      return `${fullName(fault.name)} ne vote pas en ce moment.`
    case 'guest-cannot':
      return `${fullName(fault.name)} est ${fault.name.civility === 'mrs' ? 'invitée' : 'invité'} à la séance et n’y siège pas : présent, excusé ou absent seulement.`
    case 'proxy-refused':
      return proxyRefusalSentences[fault.refusal]
        .replace('{giver}', fullName(fault.giver))
        .replace('{receiver}', fullName(fault.receiver))
    case 'too-many-votes':
      return `${count(fault.counted, 'voix', 'voix')} pour ${count(fault.voices, 'votant')} : vérifiez le compte, ou qui est là.`
    default:
      return plainFaults[fault.code]
  }
}

type PlainCode = Exclude<
  EntryFault['code'],
  | 'no-member'
  | 'unknown-command'
  | 'not-understood'
  | 'no-such-item'
  | 'already-there'
  | 'not-there'
  | 'already-noted'
  | 'no-deputy'
  | 'has-no-voice'
  | 'guest-cannot'
  | 'proxy-refused'
  | 'too-many-votes'
>

const plainFaults: Readonly<Record<PlainCode, string>> = {
  'not-open': 'La séance n’est pas encore ouverte : /o l’ouvre.',
  'already-open': 'La séance est déjà ouverte.',
  closed: 'La séance est levée : rayez sa levée dans le déroulé pour la reprendre.',
  cancelled: 'Cette séance est annulée.',
  'minutes-adopted': 'Le compte rendu est adopté : ce qu’il dit ne se modifie plus.',
  'no-current-item': 'Aucun point n’est en cours : > passe au suivant.',
  'last-item': 'C’était le dernier point : /f lève la séance.',
  'first-item': 'C’est le premier point.',
  'no-proposal': 'Ce point n’a pas de proposition : /d suivi du texte de la décision.',
  'nothing-written': 'Il n’y a pas encore de texte.',
  'too-long': 'Ce texte est trop long.',
  'vote-form':
    'Un vote se note /v pour contre abstentions : /v 12 3 2. Unanimité /v u, secret /v s 12 3, nominal /v n.',
  sealed: 'La décision de ce point est prise : elle ne se vote plus.',
  rejected: 'Cette décision est rejetée : /v reprend le vote, /d+ en écrit une autre.',
  'everyone-noted': 'Toutes les présences sont notées.',
  'quorum-met': 'Rien ne manque au quorum : /f lève la séance.',
  'nobody-called': 'Faites d’abord l’appel : il prouve l’absence de quorum.',
  'call-going-on':
    'Un vote nominal est en cours : p, c, a ou n pour le membre appelé, * pour tous les autres.',
}

/** « Noter l’arrivée de Claire AUBÉPINE »: what Enter will do with the line. */
export function entryPreview(purpose: EntryPurpose, about: string): string {
  return entryLabel({ type: 'steps', params: { purpose: `session-${purpose}`, name: about } })
}

/** What an event was, with who or what it was about: names and title come ready to be shown. */
export type EventWords = {
  readonly member: string
  readonly standIn: string
  readonly receiver: string
  readonly item: string
}

/** « Arrivée de Mme Claire AUBÉPINE », « Départ de M. Jean ROY, pouvoir à … », « Point 3 : Budget ». */
export function eventText(kind: SessionEventKind, words: EventWords): string {
  return frenchTypography(eventSentence(kind, words))
}

function eventSentence(kind: SessionEventKind, { member, standIn, receiver, item }: EventWords): string {
  switch (kind) {
    case 'opened':
      return 'Ouverture de la séance'
    case 'suspended':
      return 'Suspension'
    case 'resumed':
      return 'Reprise'
    case 'closed':
      return 'Levée de la séance'
    case 'arrived':
      return `Arrivée : ${member}${standIn === '' ? '' : `, représenté par ${standIn}`}`
    case 'left':
      return `Départ : ${member}${receiver === '' ? '' : `, pouvoir à ${receiver}`}`
    case 'item-opened':
      return `Point ${item}`
    case 'item-closed':
      return `Fin du point ${item}`
    default:
      return assertNever(kind)
  }
}

/** « noté d’abord à 14 h 20 – lu sur la feuille », « rayé – doublon »: the trace of what was changed afterwards. */
export function eventTrace(firstAt: string | null, isStruck: boolean, reason: string): string {
  const what = isStruck ? 'rayé' : firstAt === null ? '' : `noté d’abord à ${timeOfDay(firstAt)}`
  return frenchTypography([what, reason].filter((part) => part !== '').join(' – '))
}

/** « 12 min », « 12 min sur 20 min », of the item that is being dealt with. */
export function itemTimer(elapsed: number, foreseen: number | null): string {
  const spent = durationText(elapsed)
  return foreseen === null ? spent : `${spent} sur ${durationText(foreseen)}`
}

/** One line of the help: what is typed, and what comes of it. */
export type HelpLine = { readonly typed: string; readonly does: string }

/** What may be typed, by the state in which it may. */
export const entryHelp: readonly { readonly title: string; readonly lines: readonly HelpLine[] }[] = [
  {
    title: 'Appel, avant l’ouverture',
    lines: [
      { typed: 'mv', does: 'présent (les lettres devant chaque nom)' },
      { typed: 'mv e', does: 'excusé ; a absent' },
      { typed: 'mv r', does: 'représenté par son suppléant' },
      { typed: 'mv p rb', does: 'donne pouvoir à RB' },
      { typed: '*', does: 'tous les autres présents' },
      { typed: '/o', does: 'ouvrir la séance' },
      { typed: '/q', does: 'faute de quorum : le constater et lever la séance' },
    ],
  },
  {
    title: 'Pendant la séance',
    lines: [
      { typed: 'texte', does: 'ajouter un paragraphe aux notes du point' },
      { typed: '+mv', does: 'arrivée (ou =mv) ; +mv r son suppléant ; +mv 14:35 à cette heure' },
      { typed: '-mv', does: 'départ ; -mv rb en donnant pouvoir à RB' },
      { typed: '>', does: 'point suivant ; < précédent ; >5 point 5' },
      { typed: '/r', does: 'reporter le point ; /x le retirer' },
      { typed: '/p mv e', does: 'corriger l’appel' },
      { typed: '/s', does: 'suspendre, puis reprendre ; /f lever la séance' },
    ],
  },
  {
    title: 'Décider',
    lines: [
      { typed: '/d texte', does: 'écrire la décision ; /d seul reprend la proposition ou le texte' },
      { typed: '/d+ texte', does: 'une autre décision sous le même point' },
      { typed: '/a texte @mv 30/04', does: 'ajouter un suivi, avec son responsable et son échéance' },
      { typed: '/v 12 3 2 1', does: 'main levée : pour, contre, abstentions, sans prendre part' },
      { typed: '/v 6 6 +', does: 'voix du président pour, en cas de partage (ou -)' },
      { typed: '/v u', does: 'unanimité ; /v k consensus ; /v s 12 3 scrutin secret' },
      { typed: '/v n', does: 'nominal, voix par voix ; /v n c mv a rb : les autres pour' },
      { typed: '/i mv', does: 'conflit d’intérêts : ne prend pas part au vote' },
      { typed: '/n', does: 'adopter : la décision reçoit son numéro' },
    ],
  },
  {
    title: 'Toujours',
    lines: [
      { typed: 'Ctrl+Z', does: 'annuler la dernière ligne, quand le champ est vide' },
      { typed: '↑', does: 'aller au déroulé : F2 corriger l’heure, Suppr rayer' },
      { typed: '/e', does: 'fenêtre de projection' },
      { typed: '?', does: 'montrer ou cacher cette aide' },
      { typed: 'Échap', does: 'vider le champ (Ctrl+Z le rend), puis quitter sans lever la séance' },
    ],
  },
]
