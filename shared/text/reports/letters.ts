import { fold } from '../../kit/fold.ts'
import type { ConvocationKind } from '../../meetings/convocation.ts'
import type { meetingModalities } from '../../meetings/meeting.ts'
import type { RulesProfile } from '../../organisation/rules-profile.ts'
import type { BodyPhrases } from '../body-phrases.ts'
import { fullDate, fullDateAndTime, longDate } from '../dates.ts'
import type { Civility } from '../names.ts'
import { listText } from '../plurals.ts'
import { seatRoleLabels } from '../vocabulary.ts'

/** Words of the letters that announce a meeting; typography is set by the builders. */
export const letterWords = {
  access: 'Accès :',
  followedBy: 'Affaire suivie par',
  phone: 'Tél.',
  email: 'Mél.',
  subject: 'Objet',
  reference: 'Réf.',
  enclosed: 'P. J.',
  agenda: 'ordre du jour',
  proxy: 'formulaire de pouvoir',
  pack: 'dossier de séance',
  copyTo: 'Copie à',
  /** Between who writes and who is written to. */
  to: 'à',
  allSpokenTo: 'Mesdames, Messieurs',
  guests: 'et les personnes invitées',
  allGuests: 'Mesdames et Messieurs les invités',
  invitation: 'Invitation',
  eachPrecision: 'par destinataire',
} as const

/** The name of the document of each kind, for its title and its file; guests alone are invited. */
export const letterNames: Readonly<Record<ConvocationKind, string>> = {
  convocation: 'Convocation',
  'second-call': 'Seconde convocation',
  complement: 'Convocation complémentaire',
  rescheduling: 'Report de séance',
  cancellation: 'Annulation de séance',
}

type Told = {
  readonly date: string
  readonly startTime: string
  readonly endTime: string | null
  readonly place: string
  readonly modality: (typeof meetingModalities)[number]
}

/** « Brumeval, le 24 novembre 2026 », « Le 24 novembre 2026 » when the town is not known. */
export function placeAndDate(town: string, date: string): string {
  return town === '' ? `Le ${longDate(date)}` : `${town}, le ${longDate(date)}`
}

/** « la présidente du comité … »: who signs when no function of hers is known. */
export function chairOf(civility: Civility | null, ofTheBody: string): string {
  const { masculine, feminine } = seatRoleLabels.chair
  return `${civility === 'mrs' ? `la ${feminine}` : `le ${masculine}`} ${ofTheBody}`
}

/** « Mesdames et Messieurs les membres du comité … », told of all at once. */
export function allMembers(ofTheBody: string): string {
  return `Mesdames et Messieurs les membres ${ofTheBody}`
}

/** « Objet : convocation à la séance n° 3 de 2026 du comité … » */
export function subjectLine(subject: string): string {
  return `${letterWords.subject} : ${subject}`
}

/** « convocation à la séance n° 3 de 2026 du comité … », « report de la séance … ». */
export function letterSubject(
  kind: ConvocationKind,
  meeting: string,
  isGuest: boolean,
  isSameDay: boolean,
): string {
  switch (kind) {
    case 'convocation':
    case 'complement':
      return `${isGuest ? 'invitation' : 'convocation'} à la ${meeting}`
    case 'second-call':
      return `seconde convocation à la ${meeting}`
    case 'rescheduling':
      return `${isSameDay ? 'modification' : 'report'} de la ${meeting}`
    case 'cancellation':
      return `annulation de la ${meeting}`
  }
}

/** « mardi 10 mars 2026, de 14 h 00 à 16 h 00 » */
export function announcedMoment({ date, startTime, endTime }: Told): string {
  return fullDateAndTime(date, startTime, endTime)
}

/** Nouns of places that lose their capital inside a sentence. */
const placeNouns = new Set(
  'salle amphithéâtre auditorium bureau hôtel mairie rectorat locaux école collège lycée maison centre espace bâtiment siège'
    .split(' ')
    .map(fold),
)

/** « , salle Orvelle », « , en visioconférence (https://…) », « , par consultation écrite »: after the hours. */
export function whereText({ place, modality }: Told): string {
  const [first = '', ...rest] = place.trim().split(' ')
  const inSentence = placeNouns.has(fold(first)) ? [first.toLowerCase(), ...rest].join(' ') : place.trim()
  const somewhere = inSentence === '' ? '' : `, ${inSentence}`
  if (modality === 'remote') return `, en visioconférence${inSentence === '' ? '' : ` (${inSentence})`}`
  if (modality === 'written') return `, par consultation écrite${inSentence === '' ? '' : ` (${inSentence})`}`
  const isTold = modality !== 'hybrid' || fold(place).includes('visio')
  return isTold ? somewhere : `${somewhere}, et en visioconférence`
}

/** « J’ai l’honneur de vous inviter à la séance n° 3 … du comité … du projet « … », qui se tiendra le … » */
export function invitation(meeting: string, told: Told, as: string): string {
  return `J’ai l’honneur de vous inviter${as} à la ${meeting}, qui se tiendra le ${announcedMoment(told)}${whereText(told)}.`
}

/** « à assister, en qualité d’invitée, »: between the verb and the meeting; nothing for members. */
export function asGuest(civility: Civility | null): string {
  return ` à assister, en qualité ${civility === 'mrs' ? 'd’invitée' : 'd’invité'},`
}

/** « , en qualité de suppléante de M. Étienne LACOMBE, » */
export function asDeputy(civility: Civility | null, holder: string): string {
  return `, en qualité de ${civility === 'mrs' ? 'suppléante' : 'suppléant'} de ${holder},`
}

/** Why one meets again: « Le quorum n’ayant pas été atteint lors de la séance du 10 mars 2026, j’ai l’honneur … » */
export function secondInvitation(meeting: string, told: Told, as: string, before: string | null): string {
  const missed = before === null ? 'de la précédente séance' : `de la séance du ${longDate(before)}`
  const invited = invitation(meeting, told, as)
  return `Le quorum n’ayant pas été atteint lors ${missed}, j${invited.slice(1)}`
}

/** « La séance … , prévue le …, est reportée au … », or what changes when the day stays. */
export function rescheduled(meeting: string, before: Told, told: Told): string {
  const former = `prévue le ${announcedMoment(before)}${whereText(before)}`
  const now = `${announcedMoment(told)}${whereText(told)}`
  return before.date === told.date
    ? `J’ai l’honneur de vous informer que la ${meeting}, ${former}, se tiendra finalement le ${now}.`
    : `J’ai l’honneur de vous informer que la ${meeting}, ${former}, est reportée au ${now}.`
}

/** « J’ai le regret de vous informer que la séance …, prévue le …, est annulée. » */
export function calledOff(meeting: string, told: Told): string {
  return `J’ai le regret de vous informer que la ${meeting}, prévue le ${announcedMoment(told)}${whereText(told)}, est annulée.`
}

/** « La convocation du 20 février 2026 est sans objet. », « La présente lettre remplace la convocation du … » */
export function aboutEarlier(kind: ConvocationKind, sentOn: string): string {
  const day = longDate(sentOn)
  if (kind === 'cancellation') return `La convocation du ${day} est donc sans objet.`
  return kind === 'complement'
    ? `La présente convocation complète celle du ${day}.`
    : `La présente lettre remplace la convocation du ${day}.`
}

/** « Vous trouverez ci-joint l’ordre du jour. » */
export function enclosures(items: readonly string[]): string {
  const named = items.map((item) => (item === letterWords.agenda ? 'l’ordre du jour' : `le ${item}`))
  return `Vous trouverez ci-joint ${listText(named)}.`
}

export const secondCallText = 'L’ordre du jour est celui de cette première séance.'

/** What the rules ask for the body to deliberate; nothing when no quorum is asked, or no rules are known. */
export function quorumReminder(rules: RulesProfile | null, body: BodyPhrases, isSecondCall: boolean): string {
  if (rules === null || rules.quorumBasis === 'none') return ''
  if (isSecondCall && rules.secondCallDays !== null) {
    return 'S’agissant d’une seconde convocation, aucun quorum n’est exigé.'
  }
  const share =
    rules.quorumBasis === 'half'
      ? 'la moitié au moins de ses membres est présente'
      : 'la majorité de ses membres en exercice est présente'
  const proxies =
    rules.proxiesPerHolder === 0
      ? ''
      : rules.quorumCounts === 'present-and-proxies'
        ? ' ou a donné pouvoir'
        : ' ; les pouvoirs ne comptent pas dans le quorum'
  return `Je vous rappelle que ${body.short} ne peut délibérer valablement que si ${share}${proxies}.`
}

/** What one may do when one cannot come: be replaced, give a proxy, or only tell it. */
export function absenceText(deputy: string, proxy: string): string {
  const ways = [deputy, proxy].filter((way) => way !== '')
  const told = 'En cas d’empêchement, je vous remercie de bien vouloir en informer le secrétariat'
  // A name between two commas.
  const or = deputy.includes(',') ? ', ou ' : ' ou '
  return ways.length === 0 ? `${told}.` : `${told} et ${ways.join(or)}.`
}

/** How several deputies, or those of several members, are told. */
export const byDeputies = {
  one: 'de vous faire représenter par votre suppléant',
  several: 'de vous faire représenter par l’un de vos suppléants',
} as const

/** « de vous faire représenter par votre suppléante, Mme Anne DORÉ » */
export function byDeputy(deputy: { readonly civility: Civility | null; readonly name: string }): string {
  const word = deputy.civility === 'mrs' ? 'votre suppléante' : 'votre suppléant'
  return `de vous faire représenter par ${word}, ${deputy.name}`
}

/** Who may stand in for a member without a known deputy, as the rules say. */
export const byOther = {
  free: 'de vous faire représenter',
  'same-entity': 'de vous faire représenter par un membre du même service ou organisme',
  'same-assembly': 'de vous faire représenter par un élu de la même assemblée',
} as const

/** « de donner pouvoir à un autre membre, au moyen du formulaire joint » */
export const byProxy = 'de donner pouvoir à un autre membre, au moyen du formulaire joint'

/** « Chaque membre ne peut porter qu’un pouvoir. » */
export function proxyLimitText(perHolder: number): string {
  return perHolder === 1
    ? 'Nul ne peut porter plus d’un pouvoir.'
    : `Nul ne peut porter plus de ${perHolder} pouvoirs.`
}

/** What is told to all about deputies that the rules do not let everybody have. */
export const deputyNotes = {
  elected: 'un élu ne peut être suppléé que par un élu de la même assemblée',
  qualified: 'une personnalité qualifiée n’est pas suppléée',
} as const

/** « Copie à : Mme Anne DORÉ, suppléante de M. Étienne LACOMBE » */
export function deputyCopy(civility: Civility | null, name: string, holder: string): string {
  return `${name}, ${civility === 'mrs' ? 'suppléante' : 'suppléant'} de ${holder}`
}

/** « Je vous remercie de bien vouloir confirmer votre présence, au plus tard le …, auprès de Mme … (…). » */
export function confirmation(replyBy: string | null, contact: string): string {
  const when = replyBy === null ? 'dès que possible' : `au plus tard le ${fullDate(replyBy)}`
  const whom = contact === '' ? 'auprès du secrétariat' : `auprès de ${contact}`
  return `Je vous remercie de bien vouloir confirmer votre présence ${when} ${whom}.`
}

/** « Les questions diverses sont à adresser au secrétariat dans le même délai. »: until when they may be raised. */
export function otherBusiness(hasDay: boolean): string {
  return `Les questions diverses sont à adresser au secrétariat ${hasDay ? 'dans le même délai' : 'avant la séance'}.`
}

/** « Mme Mathilde BELORME (mathilde.belorme@… ; 01 99 00 70 32) » */
export function contactText(name: string, email: string, phone: string): string {
  const ways = [email, phone].filter((way) => way !== '').join(' ; ')
  return ways === '' ? name : `${name} (${ways})`
}

/** « Je vous prie d’agréer, Madame la Rectrice, l’expression de ma considération distinguée. » */
export function politeClosing(spoken: string): string {
  return `Je vous prie d’agréer, ${spoken}, l’expression de ma considération distinguée.`
}
