import type { ConvocationKind, convocationMeans } from '../meetings/convocation.ts'
import type { QuorumForecast } from '../meetings/forecast.ts'
import type { ReplyAnswer } from '../meetings/reply.ts'
import { longDate } from './dates.ts'
import { attendanceStatusLabels } from './meeting-vocabulary.ts'
import { type Civility, fullName } from './names.ts'
import { count, listText, pluralOf } from './plurals.ts'
import { capitalise, termFor } from './terms.ts'
import { frenchTypography } from './typography.ts'

export const convocationText = {
  tab: 'Convocation',
  send: 'Noter un envoi',
  sendHint:
    'Gouvernail n’envoie rien : il garde ce que vous avez envoyé, à qui et quand. L’envoi noté ne s’annule pas.',
  nothingSent: 'Aucun envoi n’est noté pour cette séance.',
  noNext: 'Cette séance est tenue ou annulée : il n’y a plus rien à envoyer.',
  kind: 'Envoi',
  sentOn: 'Envoyé le',
  means: 'Par',
  note: 'Remarque',
  addressees: 'Destinataires',
  noAddressee: 'Cochez au moins un destinataire.',
  noMembers: 'Cette instance n’a pas de membre à la date de la séance : pourvoyez d’abord ses sièges.',
  needDate: 'Indiquez la date d’envoi.',
  sent: 'Envois',
  received: 'Reçue le',
  allReceived: 'Reçue par tous le jour de l’envoi',
  replies: 'Réponses',
  repliesHint: 'Ce que chaque membre a annoncé ; l’appel le confirmera.',
  clearReply: 'Effacer la réponse',
  proxyTo: 'Pouvoir donné à',
  proxyUnknown: 'à préciser',
  vacant: 'siège vacant',
} as const

export const convocationKindLabels: Readonly<Record<ConvocationKind, string>> = {
  convocation: 'convocation',
  'second-call': 'seconde convocation, faute de quorum',
  complement: 'convocation complémentaire',
  rescheduling: 'report ou modification',
  cancellation: 'annulation',
}

export const convocationMeansLabels: Readonly<Record<(typeof convocationMeans)[number], string>> = {
  email: 'par courriel',
  post: 'par courrier',
  hand: 'en main propre',
}

type SentFacts = {
  readonly kind: ConvocationKind
  readonly sentOn: string
  readonly means: (typeof convocationMeans)[number]
}

/** « Convocation envoyée par courriel le 20 février 2026 à 12 destinataires » */
export function sentLine({ kind, sentOn, means }: SentFacts, addressees: number): string {
  return frenchTypography(
    `${capitalise(convocationKindLabels[kind])}, ${convocationMeansLabels[means]} le ${longDate(sentOn)}, à ${count(addressees, 'destinataire')}`,
  )
}

/** « convocation, par courriel le 20 février 2026 » : a sending seen from one addressee. */
export function convocationSent({ kind, sentOn, means }: SentFacts): string {
  return frenchTypography(
    `${convocationKindLabels[kind]}, ${convocationMeansLabels[means]} le ${longDate(sentOn)}`,
  )
}

/** « réponse du 25 février 2026 : présente » : an answer, in the gender of who gave it. */
export function replyGiven(answer: ReplyAnswer, repliedOn: string, civility: Civility | null): string {
  const word = termFor(attendanceStatusLabels[answer], civility)
  return frenchTypography(`réponse du ${longDate(repliedOn)} : ${word}`)
}

/** « suppléance annoncée le 25 février 2026 » */
export function deputyAnnounced(repliedOn: string): string {
  return frenchTypography(`suppléance annoncée le ${longDate(repliedOn)}`)
}

const toldWords = {
  date: 'la date',
  startTime: 'l’heure',
  place: 'le lieu',
  modality: 'la modalité',
} as const

/** « La date et le lieu ont changé depuis le dernier envoi : prévenez les membres. » */
export function untoldText(fields: readonly (keyof typeof toldWords)[]): string {
  const words = capitalise(listText(fields.map((field) => toldWords[field])))
  const verb = pluralOf(fields.length, 'a changé', 'ont changé')
  return frenchTypography(`${words} ${verb} depuis le dernier envoi : prévenez les membres.`)
}

/** « Réponse : Mme Hélène VAUTRIN » */
export function replyName(member: string): string {
  return frenchTypography(`Réponse : ${member}`)
}

const shownNames = 4

/**
 * « Quorum prévisible : 6 membres annoncés sur 8 nécessaires. Il en manque 2. Sans réponse : Mme Claire AUBÉPINE … »: what
 * the answers let one expect, and who would save it.
 */
export function forecastText({ profile, statement, unanswered, replaceable }: QuorumForecast): string {
  const { required, counted, missing, proxiesNotCounted } = statement
  if (required === 0) return frenchTypography(`${profile.name} : aucun quorum n’est exigé.`)
  const left = proxiesNotCounted.length
  const sentences = [
    `Quorum prévisible : ${counted === 0 ? 'aucun membre annoncé' : count(counted, 'membre annoncé', 'membres annoncés')} pour ${required} ${pluralOf(required, 'nécessaire', 'nécessaires')}.`,
    missing === 0 ? 'Il serait atteint.' : `Il en manque ${missing}.`,
    left === 0 ? '' : `${count(left, 'pouvoir annoncé ne compte', 'pouvoirs annoncés ne comptent')} pas.`,
    unanswered.length === 0 ? '' : `Sans réponse : ${someNames(unanswered)}.`,
    missing === 0 || replaceable.length === 0
      ? ''
      : `Un suppléant peut venir pour ${someNames(replaceable)}.`,
  ]
  return frenchTypography(sentences.filter((sentence) => sentence !== '').join(' '))
}

/** The first names, then how many others. */
function someNames(seats: QuorumForecast['unanswered']): string {
  const persons = seats.flatMap(({ holder, deputies }) => holder ?? deputies[0] ?? [])
  const shown = persons.length === shownNames + 1 ? persons.length : shownNames
  const more = persons.length - shown
  return listText([...persons.slice(0, shown).map(fullName), ...(more > 0 ? [`${more} autres`] : [])])
}
