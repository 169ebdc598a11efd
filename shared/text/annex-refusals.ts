import type { AnnexRefusal } from '../api/models.ts'

const causes: Readonly<Record<AnnexRefusal, string>> = {
  encrypted: 'il est protégé par un mot de passe',
  damaged: 'il est incomplet ou endommagé',
  'not-supported': "ce n'est ni un PDF, ni une image",
  'too-large': 'il a trop de pages, ou des pages ou des images démesurées',
}

/** « Ce fichier ne peut pas être joint au dossier : il est protégé par un mot de passe. », on the page in its place. */
export function annexRefusalText(reason: AnnexRefusal): string {
  return `Ce fichier ne peut pas être joint : ${causes[reason]}.`
}

/** How the reader gets it all the same: « Pièce du point 2 – Calendrier. Demandez-la au secrétariat. » */
export function annexWanted(origin: string): string {
  const piece = origin === '' ? '' : `Pièce jointe au ${origin}. `
  return `${piece}Le secrétariat de l'instance la communique sur demande.`
}

/** « L’annexe « Annexe 3 – Bilan » (point 2 – Calendrier) n’est pas dans le document : … », with what to do. */
export function annexLeftOut(reason: AnnexRefusal): string {
  const gesture =
    reason === 'encrypted'
      ? 'Joignez-en une copie sans mot de passe, puis recommencez.'
      : 'Remplacez-le, puis recommencez.'
  return `« {title} » n'a pas pu être joint : ${causes[reason]}. Une page le dit à sa place. ${gesture}`
}
