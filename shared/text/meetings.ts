import type { AgendaItem, StandingItem } from '../meetings/agenda-item.ts'
import type { AttendanceStatus } from '../meetings/attendance.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Body } from '../organisation/body.ts'
import { approvalOf, isApprovalTitle } from './approval-title.ts'
import { noBreakSpace as nb } from './characters.ts'
import { durationText, fullDate, relativeDay, timeRange } from './dates.ts'
import { attendanceStatusLabels, meetingStatusLabels } from './meeting-vocabulary.ts'
import { type Civility, fullName, type PersonName } from './names.ts'
import { count } from './plurals.ts'
import { capitalise, termFor } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the meetings workspace. */
export const meetingText = {
  workspace: 'Séances',
  plan: 'Planifier une séance',
  planHint: 'Le numéro est celui de l’année ; vous pourrez tout modifier ensuite.',
  usualItems: 'Préparer les points habituels (compte rendu précédent, suivi, questions diverses …)',
  body: 'Instance',
  number: 'Numéro',
  date: 'Date',
  startTime: 'Début',
  endTime: 'Fin',
  accessNotes: 'Accès',
  accessHint: 'Plan d’accès, stationnement, lien de connexion : imprimé dans la convocation.',
  place: 'Lieu',
  modality: 'Modalité',
  status: 'État',
  chair: 'Présidence',
  secretary: 'Secrétariat',
  generalMinutes: 'Compte rendu : observations générales',
  upcoming: 'À venir',
  past: 'Passées',
  agenda: 'Ordre du jour',
  attendance: 'Présences',
  decisions: 'Décisions',
  noMeetings: 'Aucune séance',
  noMeetingYet: 'Aucune séance n’est encore prévue. Ajoutez-en d’abord une.',
  noMeetingsHint:
    'Planifiez la première séance d’une instance : ordre du jour, présences, décisions et dossier suivront.',
  noBodies: 'Une séance est toujours celle d’une instance : ajoutez d’abord la vôtre à l’organisation.',
  drawBodies: 'Ouvrir l’organisation',
  sheet: 'Fiche de la séance',
  sheetHint: 'Elle s’affichera ici.',
  addItem: 'Ajouter un point',
  newItem: 'Nouveau point',
  noItems: 'L’ordre du jour est vide',
  noItemsHint: 'Ajoutez les points dans l’ordre où ils seront traités ; vous pourrez les déplacer.',
  noItemSelected: 'Aucun point choisi',
  noItemSelectedHint: 'Choisissez un point pour le préparer.',
  itemTitle: 'Intitulé',
  nature: 'Nature',
  rapporteur: 'Rapporteur',
  rapporteurLabel: 'ou en toutes lettres',
  duration: 'Durée',
  minutesUnit: 'min',
  presentation: 'Présentation',
  presentationHint: 'Imprimée sous le point dans le dossier de séance. Un titre sans texte ne s’imprime pas.',
  insertOutline: 'Insérer le plan d’une fiche',
  proposal: 'Proposition de décision',
  exchanges: 'Synthèse des échanges',
  attachments: 'Pièces jointes',
  addAttachment: 'Joindre un fichier',
  openAttachment: 'Ouvrir la pièce',
  attachmentTitle: 'Titre de la pièce',
  removeAttachment: 'Retirer la pièce',
  noAttachments: 'Aucune pièce jointe.',
  recordDecision: 'Enregistrer une décision',
  noDecisions: 'Aucune décision',
  noDecisionsHint: 'Les décisions s’enregistrent sous un point de l’ordre du jour.',
  deleteItem: 'Supprimer ce point',
  deleteMeeting: 'Supprimer cette séance',
  exportPack: 'Exporter le dossier',
  seat: 'Siège',
  member: 'Membre',
  presence: 'Présence',
  representedBy: 'Représenté par',
  representedByWhom: 'par qui ?',
  noteRepresented: 'Noter',
  proxyTo: 'Pouvoir donné à',
  vacantSeat: 'siège vacant',
  notRecorded: 'non renseignée',
  everyonePresent: 'Tous présents',
  othersPresent: 'Les autres présents',
  everyoneRecorded: 'Toutes les présences sont notées.',
  notCalled: 'L’appel reste à faire.',
  noSeats: 'Cette instance n’a pas encore de siège',
  noSeatsHint: 'Ajoutez ses sièges à l’organisation : l’appel et la feuille de présence en découlent.',
  openBody: 'Ouvrir l’instance',
  needBody: 'Choisissez une instance.',
  needDate: 'Choisissez une date.',
  needTime: 'Indiquez l’heure de début.',
  noneFound: 'Aucun nom ne correspond.',
  nameFault: 'Un intitulé est nécessaire.',
  steps: 'Avancement de la séance',
} as const

type UsualItem = Pick<AgendaItem, 'title' | 'nature' | 'duration' | 'standing'>

/**
 * The items that nearly every committee has, in their usual order (domain: ordre du jour). The first meeting has
 * nothing to approve and nothing to follow up yet.
 */
export function usualItems(previousDate: string | null): readonly UsualItem[] {
  return [
    { title: 'Désignation du secrétaire de séance', nature: 'decision', standing: 'secretary', duration: 5 },
    ...(previousDate === null ? [] : afterMeeting(previousDate)),
    { title: 'Questions diverses', nature: 'discussion', standing: 'other-business', duration: 10 },
    { title: 'Date de la prochaine séance', nature: 'information', standing: 'next-date', duration: 5 },
  ]
}

/** What an item does, told by its title when it is a usual one, whatever meeting it names. */
export function standingOfTitle(title: string): StandingItem | null {
  if (isApprovalTitle(title)) return 'previous-minutes'
  const isCalled = (usual: string) => plain(title) === plain(usual)
  return usualItems('2026-01-01').find((usual) => isCalled(usual.title))?.standing ?? null
}

function plain(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase()
}

const previousApproval = 'Approbation du compte rendu de la séance précédente'

function afterMeeting(date: string): readonly UsualItem[] {
  return [
    {
      title: approvalOf(previousApproval, date),
      nature: 'decision',
      standing: 'previous-minutes',
      duration: 5,
    },
    {
      title: 'Suivi des décisions et des actions',
      nature: 'information',
      standing: 'follow-up',
      duration: 10,
    },
  ]
}

/** « séance n° 2 de 2026 » */
export function meetingTitle(meeting: Pick<Meeting, 'number' | 'date'>): string {
  return frenchTypography(`séance n° ${meeting.number} de ${meeting.date.slice(0, 4)}`)
}

/** « CPS – séance n° 2 de 2026 » */
export function meetingName(body: Body | undefined, meeting: Meeting): string {
  return titled(body === undefined ? '' : body.sigle || body.name, meeting)
}

/** « Comité de pilotage stratégique – séance n° 2 de 2026 » */
export function meetingHeading(body: Body | undefined, meeting: Meeting): string {
  return titled(body?.name ?? '', meeting)
}

// No line begins with the dash.
function titled(name: string, meeting: Meeting): string {
  return frenchTypography(`${name}${nb}– ${meetingTitle(meeting)}`)
}

/** « séance n° 2 · dans 12 jours », « séance n° 1 · 4 décisions »: a meeting in a list, under its date and its body. */
export function meetingNote(meeting: Meeting, today: string, decisions: number): string {
  const isAhead = meeting.date >= today && meeting.status !== 'held'
  const notes = [
    `séance n° ${meeting.number}`,
    meeting.status === 'cancelled' ? meetingStatusLabels.cancelled : '',
    isAhead ? relativeDay(meeting.date, today) : '',
    !isAhead && decisions > 0 ? count(decisions, 'décision') : '',
  ]
  return frenchTypography(capitalise(notes.filter((note) => note !== '').join(' · ')))
}

/** « 1 h 55 sur 2 h », « 2 h 10 sur 2 h, soit 10 min de trop », « 1 h 55 en tout »: the length of an agenda, in minutes. */
export function agendaLength(minutes: number, available: number | null): string {
  const length = durationText(minutes)
  if (available === null) return `${length} en tout`
  const over = minutes - available
  return `${length} sur ${durationText(available)}${over > 0 ? `, soit ${durationText(over)} de trop` : ''}`
}

/** « mardi 10 mars 2026, de 14 h à 16 h » */
export function meetingMoment(meeting: Meeting): string {
  return `${fullDate(meeting.date)}, ${timeRange(meeting.startTime, meeting.endTime)}`
}

/** « Qui représente Mme Claire AUBÉPINE ? », or the seat when it is vacant. */
export function whoRepresents(holder: PersonName | null): string {
  return frenchTypography(`Qui représente ${holder === null ? 'ce siège' : fullName(holder)} ?`)
}

/** Why the question is asked: nobody stands in for this seat without being named. */
export function representedHint(deputies: number): string {
  return deputies === 0
    ? 'Ce siège n’a pas de suppléant à la date de la séance.'
    : frenchTypography(`Ce siège a ${count(deputies, 'suppléant')} à la date de la séance.`)
}

/** « Présente », « Excusé », « Pouvoir »: a state of the roll, in the gender of the member. */
export function presenceWord(status: AttendanceStatus, civility: Civility | null): string {
  return capitalise(status === 'proxy' ? 'pouvoir' : termFor(attendanceStatusLabels[status], civility))
}

/** « Présence : Mme Hélène VAUTRIN » */
export function presenceName(member: string): string {
  return frenchTypography(`Présence : ${member}`)
}

/** « 3 présents, 1 représenté, 2 excusés » : what the roll call says so far, in the order of the states. */
export function attendanceSummary(counts: {
  readonly present: number
  readonly represented: number
  readonly proxy: number
  readonly excused: number
  readonly absent: number
}): string {
  const parts = [
    [counts.present, 'présent', 'présents'],
    [counts.represented, 'représenté', 'représentés'],
    [counts.proxy, 'pouvoir', 'pouvoirs'],
    [counts.excused, 'excusé', 'excusés'],
    [counts.absent, 'absent', 'absents'],
  ] as const
  return parts
    .filter(([value]) => value > 0)
    .map(([value, one, many]) => count(value, one, many))
    .join(', ')
}
