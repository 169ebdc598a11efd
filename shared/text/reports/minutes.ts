import type { BallotChoice } from '../../decisions/ballot.ts'
import { fold } from '../../kit/fold.ts'
import type { ItemOutcome } from '../../meetings/agenda-item.ts'
import type { Guest } from '../../meetings/guest.ts'
import type { MinutesKind } from '../../meetings/minutes.ts'
import type { QuorumStatement } from '../../meetings/quorum-statement.ts'
import { actColumns } from '../acts.ts'
import { longDate, timeOfDay } from '../dates.ts'
import type { Civility } from '../names.ts'
import { count, listText, numberText } from '../plurals.ts'
import { reportWords } from './common.ts'

/** Words of the minutes, of the list of decisions and of the extract; typography is set by the builders. */
export const minutesWords = {
  mark: 'Projet',
  publicEdition: 'Édition publique',
  cancelled: 'Séance annulée',
  state: 'État du document',
  opening: 'Ouverture',
  closing: 'Levée',
  schedule: 'Horaire annoncé',
  agenda: 'Ordre du jour',
  noAgenda: "L'ordre du jour de cette séance n'a pas été arrêté.",
  generalRemarks: 'Observations générales',
  noExchange: "Aucun échange n'est consigné pour ce point.",
  otherDecisions: 'Autres décisions',
  followUps: 'Suites à donner',
  end: 'Fin de la séance',
  adjourned: 'Ce point est ajourné.',
  withdrawn: "Ce point est retiré de l'ordre du jour.",
  withheldItem: 'Point non communicable',
  withheldNote: "Les échanges et les décisions de ce point ne figurent pas dans l'édition publique.",
  withheldList: "Les décisions des points non communicables ne figurent pas dans l'édition publique.",
  disagreements: 'Désaccords consignés',
  rectifications: 'Rectificatifs',
  diffusion: 'Diffusion',
  decisionList: 'Relevé de décisions',
  noDecision: "Aucune décision n'a été prise lors de cette séance.",
  decision: 'Décision',
  vote: 'Vote',
  natureAndVote: 'Nature et vote',
  extract: 'Extrait du registre des décisions',
  meeting: 'Séance',
  subject: 'Objet',
  motives: 'Motifs',
  quorum: 'Participants et quorum',
  certified: 'Pour extrait conforme',
  withoutQuorum: 'Constat de carence',
} as const

/** The names of the two kinds of minutes, in lower case. */
export const minutesKindLabels: Readonly<Record<MinutesKind, string>> = {
  summary: 'compte rendu',
  formal: 'procès-verbal',
}

/** « Compte rendu de la séance n° 3 du 10 mars 2026 », from the name of the kind with its capital. */
export function minutesTitle(kind: string, number: number, date: string): string {
  return `${kind} de la séance n° ${number} du ${longDate(date)}`
}

/** « Projet établi le 12 mars 2026 »: minutes that nobody has seen yet. */
export function draftState(today: string): string {
  return `Projet établi le ${longDate(today)}`
}

/** « Projet diffusé le 12 mars 2026 pour observations jusqu’au 27 mars 2026 »: true before and after that day. */
export function circulatedState(on: string | null, until: string | null): string {
  const sent = on === null ? 'Projet diffusé' : `Projet diffusé le ${longDate(on)}`
  return `${sent} pour observations${until === null ? '' : ` jusqu'au ${longDate(until)}`}`
}

/** « Adopté à la séance n° 4 du 2 juin 2026, signé le 3 juin 2026, rectifié le 5 juillet 2026 ». */
export function adoptedState(facts: {
  readonly adoptedOn: string | null
  readonly adoptedAt: { readonly number: number; readonly date: string } | null
  readonly signedOn: string | null
  readonly rectifiedOn: string | null
}): string {
  const { adoptedOn, adoptedAt, signedOn, rectifiedOn } = facts
  const adopted =
    adoptedAt !== null
      ? `Adopté à la séance n° ${adoptedAt.number} du ${longDate(adoptedAt.date)}`
      : adoptedOn === null
        ? 'Adopté'
        : `Adopté le ${longDate(adoptedOn)}`
  return [
    adopted,
    ...(signedOn === null ? [] : [`signé le ${longDate(signedOn)}`]),
    ...(rectifiedOn === null ? [] : [`rectifié le ${longDate(rectifiedOn)}`]),
  ].join(', ')
}

/** What the name of the file says of the state: `projet`, `adopte`, `rectifie`, and which edition it is. */
export function fileState(state: 'draft' | 'adopted' | 'rectified', isPublic: boolean): string {
  const words = { draft: 'projet', adopted: 'adopté', rectified: 'rectifié' }[state]
  return isPublic ? `${words} ${minutesWords.publicEdition}` : words
}

/** Heading of a group of guests: « Assistaient également (2) », « Était invitée ». */
export function guestGroup(presence: Guest['presence'], civilities: readonly (Civility | null)[]): string {
  const size = civilities.length
  const many = size > 1
  const feminine = size > 0 && civilities.every((civility) => civility === 'mrs')
  const agreement = `${feminine ? 'e' : ''}${many ? 's' : ''}`
  const counted = many ? ` (${size})` : ''
  if (presence === 'present') return `${many ? 'Assistaient' : 'Assistait'} également${counted}`
  const verb = many ? 'Étaient' : 'Était'
  const rest = { expected: '', excused: ` et excusé${agreement}`, absent: ` et absent${agreement}` }[presence]
  return `${verb} invité${agreement}${rest}${counted}`
}

/** « pour le point 4 », « pour les points 4 et 5 »: the part of a meeting that a guest attended. */
export function forItems(numbers: readonly number[]): string {
  const named = listText(numbers.map(String))
  return numbers.length === 1 ? `pour le point ${named}` : `pour les points ${named}`
}

/** « Mme Anne DORÉ arrive à 14 h 20. », « M. Paul ROY quitte la séance à 15 h et donne pouvoir à Mme … » */
export function movementSentence(
  movement: 'arrives' | 'returns' | 'leaves',
  name: string,
  at: string,
  proxyTo: string,
): string {
  const hour = timeOfDay(at)
  if (movement === 'arrives') return `${name} arrive à ${hour}.`
  if (movement === 'returns') return `${name} revient à ${hour}.`
  return `${name} quitte la séance à ${hour}${proxyTo === '' ? '' : ` et donne pouvoir à ${proxyTo}`}.`
}

/** « La séance est suspendue à 15 h. » */
export function pauseSentence(kind: 'suspended' | 'resumed' | 'closed', at: string): string {
  const words = { suspended: 'est suspendue', resumed: 'reprend', closed: 'est levée' }[kind]
  return `La séance ${words} à ${timeOfDay(at)}.`
}

/** « Le quorum n’étant pas atteint, la séance est levée à 14 h 20. » */
export function closedWithoutQuorum(at: string): string {
  return `Le quorum n'étant pas atteint, la séance est levée à ${timeOfDay(at)}.`
}

/** « Le quorum n’étant pas atteint à l’ouverture (3 membres comptés, 5 nécessaires), le comité ne peut valablement délibérer. » */
export function quorumLostSentence(
  body: string,
  isAtOpening: boolean,
  { counted, required }: Pick<QuorumStatement, 'counted' | 'required'>,
): string {
  const how = isAtOpening ? "n'étant pas atteint à l'ouverture de la séance" : "n'étant plus atteint"
  const members = counted === 0 ? 'aucun membre compté' : count(counted, 'membre compté', 'membres comptés')
  const can = isAtOpening ? 'ne peut valablement délibérer' : 'ne peut continuer à délibérer valablement'
  return `Le quorum ${how} (${members} pour ${numberText(required)} au moins), ${body} ${can}.`
}

/** « Les points 4, 5 et 6 de l’ordre du jour n’ont pas été examinés et sont renvoyés à une seconde séance. » */
export function unexaminedItems(numbers: readonly number[], all: number): string {
  if (numbers.length === all) {
    return "Aucun point de l'ordre du jour n'est examiné : celui-ci est renvoyé en entier à une seconde séance."
  }
  const named = listText(numbers.map(String))
  return numbers.length === 1
    ? `Le point ${named} de l'ordre du jour n'est pas examiné et est renvoyé à une seconde séance.`
    : `Les points ${named} de l'ordre du jour ne sont pas examinés et sont renvoyés à une seconde séance.`
}

/** « Le quorum n’ayant pas été atteint le 10 mars 2026, le comité délibère sans condition de quorum, sur seconde convocation. » */
export function deliberatesAgain(body: string, firstDate: string | null): string {
  const missed =
    firstDate === null ? 'lors de la séance précédente' : `lors de la séance du ${longDate(firstDate)}`
  return `Le quorum n'ayant pas été atteint ${missed}, ${body} délibère sur seconde convocation, sans condition de quorum.`
}

/** « 4. Calendrier de généralisation ». */
export function itemHeading(number: number, title: string): string {
  return `${number}. ${title}`
}

/** What became of an item, when its text does not say it. */
export function outcomeSentence(outcome: ItemOutcome | null): string {
  if (outcome === 'adjourned') return minutesWords.adjourned
  return outcome === 'withdrawn' ? minutesWords.withdrawn : ''
}

/** « Le compte rendu de la séance n° 2 du 3 février 2026 est adopté. » */
export function previousAdopted(kind: MinutesKind, number: number, date: string): string {
  return `Le ${minutesKindLabels[kind]} de la séance n° ${number} du ${longDate(date)} est adopté.`
}

/** « La prochaine séance se tiendra le mardi 2 juin 2026, de 14 h à 16 h, salle des actes. », from its moment. */
export function nextMeetingSentence(moment: string, place: string): string {
  return `La prochaine séance est prévue le ${moment}${place === '' ? '' : ` (${place})`}.`
}

/** Whether a text of the minutes tells the next meeting already. */
export function tellsNextMeeting(words: string): boolean {
  return fold(words).includes('prochaine seance')
}

/** « échéance : 31 mars 2027 », after who is responsible. */
export function dueIs(date: string): string {
  return `échéance : ${longDate(date)}`
}

/** « Ont voté pour : … », « S’est abstenue : … »: the ballots of one choice, by name. */
export function ballotLabel(choice: BallotChoice, civilities: readonly (Civility | null)[]): string {
  const many = civilities.length > 1
  const feminine = civilities.length > 0 && civilities.every((civility) => civility === 'mrs')
  const have = many ? 'Ont' : 'A'
  const not = many ? "N'ont" : "N'a"
  switch (choice) {
    case 'for':
      return `${have} voté pour`
    case 'against':
      return `${have} voté contre`
    case 'abstention':
      return `${many ? 'Se sont abstenu' : "S'est abstenu"}${feminine ? 'e' : ''}${many ? 's' : ''}`
    case 'not-taking':
      return `${not} pas pris part au vote`
    case 'conflict':
      return `${not} pas pris part au vote, en raison d'un intérêt personnel`
  }
}

/** « établi le 26 novembre 2026 » under « Pour extrait conforme ». */
export function certifiedOn(today: string): string {
  return `${minutesWords.certified}, délivré le ${longDate(today)}.`
}

/** « Décision n° 2026-CPS-03 – séance du 10 mars 2026 », for footers. */
export function extractFooter(number: string, date: string): string {
  return `Décision n° ${number} du ${longDate(date)}`
}

/** « Rectificatif du 5 juillet 2026 ». */
export function rectificationTitle(date: string): string {
  return `Rectificatif du ${longDate(date)}`
}

/** « Membres de l’instance, suppléants et invités. »: to whom minutes are sent. */
export function diffusionList(hasDeputies: boolean, hasGuests: boolean): string {
  const circle = [
    "membres de l'instance",
    ...(hasDeputies ? ['suppléants'] : []),
    ...(hasGuests ? ['invités'] : []),
  ]
  return `Diffusion : ${listText(circle)}.`
}

/** « n° 1 du 10 mars 2026 », beside the label « Séance ». */
export function sittingOf(number: number, date: string): string {
  return `n° ${number} du ${longDate(date)}`
}

/** The columns of the list of decisions in a spreadsheet. */
export const decisionListColumns: readonly string[] = [
  reportWords.number,
  'Point',
  minutesWords.subject,
  'Texte adopté',
  reportWords.nature,
  minutesWords.vote,
  'Voix pour',
  'Voix contre',
  'Abstentions',
  'Sans participation au vote',
  reportWords.responsible,
  reportWords.dueDate,
  ...actColumns,
  reportWords.diffusion,
]
