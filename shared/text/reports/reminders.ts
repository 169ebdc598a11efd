import { longDate } from '../dates.ts'
import { count, pluralOf } from '../plurals.ts'
import { politeClosing } from './letters.ts'

/** Words of the reminders that go to those who answer for follow-ups. */
export const reminderWords = {
  file: 'Relances',
  to: 'À :',
  subject: 'Objet :',
} as const

/** Headings of the columns of the list of reminders for spreadsheets. */
export const reminderColumns = [
  'Personne',
  'Responsable',
  'Courriel',
  'Instance',
  'N°',
  'Origine',
  'Libellé',
  'Échéance',
  'Jours de retard',
  'Avancement (%)',
  'Dernière relance',
] as const

/** In the place of a text that no link can hold. */
export const tooLongForLink =
  '[Ce message est trop long pour un lien : son texte entier est dans le presse-papiers. Collez-le à la place de ces lignes.]'

/** « ENT Orvelle – 2 actions à suivre » */
export function reminderSubject(project: string, actions: number): string {
  return `${project} – ${count(actions, 'action')} à suivre`
}

export type RemindedAction = {
  readonly name: string
  readonly text: string
  readonly origin: string
  readonly dueDate: string | null
  /** Of delay; 0 when it is not late. */
  readonly days: number
}

/** « – CPS n° 4 : Mesurer le débit … (décision …) ; échéance : 8 janvier 2027, dépassée de 3 jours » */
export function reminderLine({ name, text, origin, dueDate, days }: RemindedAction): string {
  const from = origin === '' ? '' : ` (${origin})`
  const late = days === 0 ? '' : `, dépassée de ${count(days, 'jour')}`
  const due = dueDate === null ? '' : ` Échéance : ${longDate(dueDate)}${late}.`
  return `– ${name === '' ? '' : `${name} : `}${text.replace(/[.\s]+$/, '')}${from}.${due}`
}

/** The paragraphs of a reminder: courteous, and without a reproach. */
export function reminderLetter(spoken: string, project: string, lines: readonly string[]): readonly string[] {
  const one = lines.length === 1
  return [
    `${spoken},`,
    `Dans le cadre du projet « ${project} », ${pluralOf(lines.length, 'l’action suivante vous est confiée et reste', 'les actions suivantes vous sont confiées et restent')} à mener, sauf erreur de ma part.`,
    ...lines,
    `Je vous remercie de bien vouloir m’indiquer où ${one ? 'elle en est' : 'elles en sont'} et, le cas échéant, à quelle date vous pensez pouvoir ${one ? 'la' : 'les'} mener à bien.`,
    politeClosing(spoken),
  ]
}
