import type { DocumentStatus } from '../api/models.ts'
import { localDay, localMoment } from '../kit/local-moment.ts'
import { longDate, timeOfDay } from './dates.ts'

/** The window that the room sees. */
export const projectionTitle = 'Séance – projection'

export const programName = 'Gouvernail'

/** « Enregistré à 14 h 02 » on the same day, else « Enregistré le 10 mars 2026 à 14 h 02 »; hours of the user's zone. */
export function savedText(savedAt: string, now: Date): string {
  const { day, time } = localMoment(new Date(savedAt))
  return day === localDay(now)
    ? `Enregistré à ${timeOfDay(time)}`
    : `Enregistré le ${longDate(day)} à ${timeOfDay(time)}`
}

/** What the title bar says: the document and that it is saved, or the program's name alone. */
export function windowTitle(status: DocumentStatus | null, now: Date): string {
  if (status === null) return programName
  const state = status.readOnly === null ? savedText(status.savedAt, now) : 'Lecture seule'
  return `${status.name} — ${state}`
}
