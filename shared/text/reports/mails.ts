/** Words of the drafts of mails and of the files for calendars. */
export const mailWords = {
  agenda: 'Ordre du jour :',
  folder: 'courriels',
} as const

const ordinarySpaces = /[\u00A0\u202F]/g

/** A subject as mail programs show and search it: ordinary spaces. */
export function mailSubject(subject: string): string {
  return subject.replace(ordinarySpaces, ' ')
}

/** « 3. Suivi des décisions »: a line of an agenda in plain text. */
export function agendaLine(number: number, title: string): string {
  return `${number}. ${title}`
}

/** « CPS – séance n° 3 de 2026 » */
export function eventSummary(body: string, meeting: string): string {
  return `${body} – ${meeting}`
}
