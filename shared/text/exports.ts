import type { ExportPhase } from '../api/events.ts'
import type { ExportedFile } from '../api/models.ts'
import { bytesText, count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** What the program is doing while an export runs. */
export const phaseText: Readonly<Record<ExportPhase, string>> = {
  collecting: 'Rassemblement des données …',
  annexes: 'Lecture des annexes …',
  composing: 'Mise en page …',
  finalising: 'Vérification du document …',
  writing: 'Enregistrement …',
}

export const exportText = {
  title: 'Export en cours',
  cancel: 'Arrêter l’export',
  chart: 'Exporter l’organigramme',
  pack: 'Exporter le dossier de séance',
  register: 'Exporter le registre des décisions',
  noDocument: 'Ouvrez d’abord un projet.',
  noView: 'Le projet n’a pas encore d’organigramme.',
  noMeeting: 'Choisissez d’abord une séance dans « Séances ».',
  running: 'Un export est déjà en cours.',
} as const

/** « Export terminé : 23 pages, 412 ko » */
export function exportedText({ pages, rows, byteSize }: ExportedFile): string {
  const size = pages !== null ? count(pages, 'page') : rows !== null ? count(rows, 'ligne') : ''
  return frenchTypography(
    `Export terminé : ${[size, bytesText(byteSize)].filter((part) => part !== '').join(', ')}`,
  )
}
