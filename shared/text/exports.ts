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

export const exportText = { title: 'Export en cours', cancel: 'Arrêter l’export' } as const

/** « Export terminé : 23 pages, 412 ko » */
export function exportedText({ pages, rows, byteSize }: ExportedFile): string {
  const size = pages !== null ? count(pages, 'page') : rows !== null ? count(rows, 'ligne') : ''
  return frenchTypography(
    `Export terminé : ${[size, bytesText(byteSize)].filter((part) => part !== '').join(', ')}`,
  )
}
