import { longDate } from '../dates.ts'

/** Words of the page that tells what changed; typography is set by the builders. */
export const changeWords = {
  part: 'Partie',
  change: 'Changement',
  pages: 'Pages',
  added: 'Ajout',
  changed: 'Texte modifié',
  replaces: 'Remplace',
} as const

/** « Dossier rectifié n° 2 ». */
export function rectifiedTitle(number: number): string {
  return `Dossier rectifié n° ${number}`
}

/** « Dossier rectifié 2 », for the name of its file. */
export function rectifiedFileName(number: number): string {
  return `Dossier rectifié ${number}`
}

/** « le dossier n° 1, remis le 2 mars 2026 ». */
export function replacedIssue(number: number, date: string): string {
  return `le dossier n° ${number}, remis le ${longDate(date)}`
}

/** Title of the page that tells what changed. */
export function changesSince(number: number): string {
  return `Ce qui change depuis le dossier n° ${number}`
}

/** What the reader does with the pack that she has. */
export function replacedPack(date: string): string {
  return `Ce dossier remplace celui qui a été remis le ${longDate(date)}. Les parties suivantes ont changé ; le texte des autres est le même, mais leurs pages ont pu être décalées.`
}

/** Told instead of an empty table. */
export function nothingChanged(date: string): string {
  return `Ce dossier remplace celui qui a été remis le ${longDate(date)}. Aucune partie n'a changé.`
}

/** « Était : Point 4 – Calendrier ». */
export function renamedFrom(title: string): string {
  return `Texte inchangé ; était : ${title}`
}

/** « Retrait (page 12 du dossier n° 1) ». */
export function removedFrom(page: number, number: number): string {
  return `Retrait (page ${page} du dossier n° ${number})`
}
