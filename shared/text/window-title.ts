import type { DocumentStatus } from '../api/models.ts'
import { longDate, timeOfDay } from './dates.ts'

/** The window that the room sees. */
export const projectionTitle = 'Séance – projection'

export const programName = 'Gouvernail'

/** « Enregistré à 14 h 02 » on the same day, else « Enregistré le 10 mars 2026 à 14 h 02 »; hours of the user's zone. */
export function savedText(savedAt: string, now: Date): string {
  const saved = new Date(savedAt)
  const day = localDay(saved)
  const time = timeOfDay(`${twoDigits(saved.getHours())}:${twoDigits(saved.getMinutes())}`)
  return day === localDay(now) ? `Enregistré à ${time}` : `Enregistré le ${longDate(day)} à ${time}`
}

/** What the title bar says: the document and that it is saved, or the program's name alone. */
export function windowTitle(status: DocumentStatus | null, now: Date): string {
  if (status === null) return programName
  const state = status.readOnly === null ? savedText(status.savedAt, now) : 'Lecture seule'
  return `${status.name} — ${state}`
}

function localDay(date: Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
