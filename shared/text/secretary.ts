import { assertNever } from '../kit/assert-never.ts'
import type { SessionEventKind } from '../meetings/session-event.ts'
import type { EntryFault, EntryPurpose } from '../secretary/entry.ts'
import { entryLabel } from './commands.ts'
import { timeOfDay } from './dates.ts'
import { fullName } from './names.ts'
import { count, numberText } from './plurals.ts'
import { proxyRefusalSentences } from './proxies.ts'
import { frenchTypography } from './typography.ts'

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
      return `C’est déjà noté de ${fullName(fault.name)}.`
    case 'no-deputy':
      return `Le siège de ${fullName(fault.name)} n’a pas de suppléant : nommez-le dans l’onglet Présences.`
    case 'has-no-voice':
      return `${fullName(fault.name)} ne vote pas en ce moment.`
    case 'guest-cannot':
      return `${fullName(fault.name)} est invité à la séance et n’y siège pas : présent, excusé ou absent seulement.`
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
  'everyone-noted': 'Toutes les présences sont notées.',
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

/** « 12 min », « 12 min sur 20 », of the item that is being dealt with. */
export function itemTimer(elapsed: number, foreseen: number | null): string {
  const minutes = frenchTypography(`${numberText(elapsed)} min`)
  return foreseen === null ? minutes : frenchTypography(`${minutes} sur ${numberText(foreseen)}`)
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
      { typed: 'Échap', does: 'vider le champ, puis quitter sans lever la séance' },
    ],
  },
]
