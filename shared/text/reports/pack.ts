import type { AttendanceStatus } from '../../meetings/attendance.ts'
import { longDate, shortDate, timeOfDay } from '../dates.ts'
import { attendanceStatusLabels } from '../meeting-vocabulary.ts'
import type { Civility } from '../names.ts'
import type { GenderedTerm } from '../terms.ts'
import { nameWithSigle } from './common.ts'

/** Words of the dossier de séance; typography is set by the builders. */
export const packWords = {
  title: 'Dossier de séance',
  mention: 'Document de travail – diffusion restreinte aux membres',
  publicEdition: 'Édition publique',
  mentionCancelled: 'Séance annulée – document conservé pour mémoire',

  agenda: 'Ordre du jour',
  item: 'Point',
  rapporteur: 'Rapporteur',
  schedule: 'Horaire',
  duration: 'Durée',
  documents: 'Pièces',
  noAgenda: "L'ordre du jour de cette séance n'est pas encore arrêté.",

  composition: "Composition de l'instance",
  member: 'Membre',
  seat: 'Siège',
  deputy: 'Suppléant',
  mandateEnd: 'Fin de mandat',
  mission: 'Mission',
  act: 'Acte fondateur',
  frequency: 'Périodicité',
  mandateOver: 'échu',
  holderMissing: 'Titulaire non désigné',
  noSeat: "Aucun siège n'est défini pour cette instance.",

  attendance: 'Participants',
  noAttendance: "La présence des membres n'a pas été relevée.",
  notRecorded: 'Présence non relevée',

  followUp: 'Suivi des décisions et des actions',
  earlierDecisions: 'Décisions antérieures restant à exécuter',
  actions: 'Actions en cours',
  decision: 'Décision',
  action: 'Action',
  origin: 'Origine',
  nothingToFollow: 'Aucune décision ni aucune action ne reste à suivre pour cette instance.',
  noAction: "Aucune action n'est en cours pour cette instance.",

  presentation: 'Présentation',
  noPresentation: 'Ce point ne comporte pas de note de présentation.',
  proposal: 'Proposition de décision',
  noProposal: "Aucune proposition de décision n'est encore rédigée pour ce point.",
  decisions: 'Décisions',
  exchanges: 'Synthèse des échanges',
  motives: 'Motifs',

  withheldNote: "Ce point ne figure pas dans l'édition publique.",

  convocation: 'Convocation',
  previousLead: "Texte soumis à l'approbation des membres.",

  indicators: 'Indicateurs',
  risks: 'Risques',

  signIn: "Feuille d'émargement",
  name: 'Nom et qualité',
  replacement: 'Suppléant ou pouvoir donné à',
  presence: 'Présence',
  hours: 'Arrivée, départ',
  signature: 'Signature',
  otherPeople: 'Autres participants',
  filledSeats: 'Membres en exercice',
  quorum: 'Quorum',
} as const

export const rapporteurTerm: GenderedTerm = {
  label: 'rapporteur',
  masculine: 'rapporteur',
  feminine: 'rapporteure',
  plural: 'rapporteurs',
}

/** « Dossier de séance – CPS – 10 mars 2026 »: a document of a meeting. */
export function meetingDocumentTitle(name: string, sigle: string, date: string): string {
  return `${name} – ${sigle} – ${longDate(date)}`
}

/** What the columns of a composition do not say when they are empty: « Ni suppléant, ni terme de mandat. » */
export function absencesOf(hasDeputies: boolean, hasEnds: boolean): string {
  if (!hasDeputies && !hasEnds) return 'Ni suppléant, ni terme de mandat.'
  if (!hasDeputies) return "Aucun suppléant n'est désigné."
  return hasEnds ? '' : "Aucun terme de mandat n'est fixé."
}

/** « Compte rendu de la séance n° 1 du 10 mars 2026, pour approbation ». */
export function forApproval(title: string): string {
  return `${title}, pour approbation`
}

/** « Dossier de séance – Comité … – séance n° 2 du 8 décembre 2026 – Édition publique », at the foot of its pages. */
export function packFoot(name: string, meeting: string, isPublic: boolean): string {
  const parts = [name, meeting, ...(isPublic ? [packWords.publicEdition] : [])]
  return parts.join(' – ')
}

/** « point 4 – Calendrier de généralisation »: what a file was joined to. */
export function annexOrigin(number: number, title: string): string {
  return `point ${number} – ${title}`
}

/** « Séance n° 2 de 2026 du comité … », for the subject of the file. */
export function packSubject(reference: string, bodyName: string): string {
  return `${reference} – ${bodyName}`
}

/** « Comité de pilotage stratégique – séance n° 2 du 8 décembre 2026 ». */
export function packFooter(body: string, number: number, date: string): string {
  return `${body} – séance n° ${number} du ${longDate(date)}`
}

/** « Point 4 – Calendrier de généralisation ». */
export function itemTitle(number: number, title: string): string {
  return `Point ${number} – ${title}`
}

/** « à partir de 14 h 10 », from an hour already in words. */
export function startingAt(hour: string): string {
  return `à partir de ${hour}`
}

/** « Décision attendue : Le comité valide … »: under an item of an agenda, cut after its first paragraph; null without any. */
export function expectedDecision(proposal: string): string | null {
  const [first = '', ...others] = proposal.trim().split('\n')
  if (first === '') return null
  return `Décision attendue : ${first}${others.length === 0 ? '' : ' […]'}`
}

/** « Durée totale prévue : 2 h 20. » */
export function totalDurationIs(duration: string): string {
  return `Durée totale prévue : ${duration}.`
}

/** « Au 8 décembre 2026, l’instance compte 12 sièges, tous pourvus. » */
export function compositionOn(date: string, seats: string): string {
  return `Au ${longDate(date)}, l'instance compte ${seats}.`
}

/** « le 01/05/2026 », under the state of an action closed since the meeting. */
export function closedSince(date: string): string {
  return `le ${shortDate(date)}`
}

/** « suppléante : Mme Anne DORÉ », « suppléants : … ». */
export function deputiesAre(names: string, civilities: readonly (Civility | null)[]): string {
  const feminine = civilities.length > 0 && civilities.every((civility) => civility === 'mrs')
  const word = feminine ? 'suppléante' : 'suppléant'
  return `${word}${civilities.length > 1 ? 's' : ''} : ${names}`
}

/** Heading of a group of the attendance list: « Étaient présents (9) », « Était excusée ». */
export function attendanceGroup(status: AttendanceStatus, civilities: readonly (Civility | null)[]): string {
  const size = civilities.length
  const isOne = size === 1
  if (status === 'proxy') return isOne ? 'Avait donné pouvoir' : `Avaient donné pouvoir (${size})`
  const { masculine, feminine } = attendanceStatusLabels[status]
  const word = size > 0 && civilities.every((civility) => civility === 'mrs') ? feminine : masculine
  return isOne ? `Était ${word}` : `Étaient ${word}s (${size})`
}

/** « Mme Hélène VAUTRIN, directrice académique … (présidente) ». */
export function withOffice(member: string, office: string): string {
  return office === '' ? member : `${member} (${office})`
}

/** Headings of the totals under the sign-in sheet. */
export const totalLabels: Readonly<Record<AttendanceStatus, string>> = {
  present: 'Présents',
  represented: 'Représentés',
  proxy: 'Pouvoirs',
  excused: 'Excusés',
  absent: 'Absents',
}

/** « représentée par M. Paul ROY ». */
export function representedBy(civility: Civility | null, deputy: string): string {
  return `${civility === 'mrs' ? 'représentée' : 'représenté'} par ${deputy}`
}

/** « a donné pouvoir à Mme Anne DORÉ », or without a name when it is not known. */
export function gaveProxyTo(holder: string): string {
  return holder === '' ? 'a donné pouvoir' : `a donné pouvoir à ${holder}`
}

/** « suppléante ». */
export function deputyWord(civility: Civility | null): string {
  return civility === 'mrs' ? 'suppléante' : 'suppléant'
}

/** « arrivée à 14 h 20, départ à 15 h 40, retour à 16 h 05 »: comings and goings in their order. */
export function comingAndGoing(movements: readonly { readonly kind: string; readonly at: string }[]): string {
  return movements
    .map(({ kind, at }, index) => {
      const word = kind === 'left' ? 'départ' : index === 0 ? 'arrivée' : 'retour'
      return `${word} à ${timeOfDay(at)}`
    })
    .join(', ')
}

/** « Décisions de la séance n° 1 de 2026, du 10 mars 2026 ». */
export function previousDecisions(number: number, date: string): string {
  return `Décisions de la séance n° ${number} de ${date.slice(0, 4)}, du ${longDate(date)}`
}

/** « Aucune décision n’a été adoptée lors de la séance n° 1 … ». */
export function noPreviousDecision(number: number, date: string): string {
  return `Aucune décision n'a été adoptée lors de la séance n° ${number} de ${date.slice(0, 4)}, du ${longDate(date)}.`
}

/** « La présidente de séance », « Le secrétaire de séance »; without a known person, the office. */
export function chairQuality(civility: Civility | null | undefined): string {
  if (civility === undefined) return 'Présidence de séance'
  return civility === 'mrs' ? 'La présidente de séance' : 'Le président de séance'
}

/** « La secrétaire de séance », or the office when the person is not known. */
export function secretaryQuality(civility: Civility | null | undefined): string {
  if (civility === undefined) return 'Secrétariat de séance'
  return civility === 'mrs' ? 'La secrétaire de séance' : 'Le secrétaire de séance'
}

/** « Comité de pilotage stratégique (CPS), séance n° 3 – mardi 8 décembre 2026, de 14 h à 16 h – Salle Orvelle ». */
export function signInSentence(
  { name, sigle }: { readonly name: string; readonly sigle: string },
  number: number,
  dateAndTime: string,
  place: string,
): string {
  const meeting = `${nameWithSigle(name, sigle)}, séance n° ${number}`
  return [meeting, dateAndTime, place].filter((part) => part !== '').join(' – ')
}
