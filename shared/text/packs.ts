import type { IssuedPack } from '../meetings/issued-pack.ts'
import type { PackPart } from '../organisation/pack-part.ts'
import { longDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about the dossier de séance before it is printed. */
export const packText = {
  title: 'Exporter le dossier de séance',
  verb: 'Exporter',
  edition: 'Édition',
  full: 'Complète',
  public: 'Publique',
  publicHint:
    'Sans ce qui est confidentiel, sans coordonnées, ni convocation, ni émargement, ni pouvoir, ni compte rendu non adopté.',
  contents: 'Contenu, dans l’ordre du dossier',
  contentsHint: 'Retenu pour cette instance. Glissez une ligne, ou Alt et les flèches, pour la déplacer.',
  nothing: 'rien à imprimer',
  notPublic: 'non public',
  noPart: 'Cochez au moins une partie.',
  issue: 'C’est l’édition remise aux membres',
  issued: 'Dossiers remis',
} as const

/** The parts as the user chooses them. */
export const packPartLabels: Readonly<Record<PackPart, string>> = {
  convocation: 'Convocation',
  agenda: 'Ordre du jour',
  composition: 'Composition de l’instance',
  chart: 'Organigramme et son équivalent en mots',
  'previous-minutes': 'Compte rendu précédent, pour approbation',
  'follow-up': 'Suivi des décisions et des actions',
  'item-sheets': 'Fiches des points',
  indicators: 'Indicateurs',
  risks: 'Risques',
  annexes: 'Annexes',
  'sign-in': 'Feuille d’émargement',
  'proxy-form': 'Formulaire de pouvoir',
}

/** What noting the copy does: « Elle sera notée ; le dossier suivant sera le « dossier rectifié n° 2 ». » */
export function issueHint(number: number): string {
  return frenchTypography(
    number === 1
      ? 'Elle sera notée. Si une pièce arrive ensuite, le dossier suivant sera le « dossier rectifié n° 2 » et dira ce qui change.'
      : `Ce sera le « dossier rectifié n° ${number} » : sa première page dira ce qui change.`,
  )
}

/** « Dossier n° 1, remis le 2 mars 2026 – 28 pages », « Dossier rectifié n° 2, … ». */
export function issuedLine({ number, issuedOn, pageCount }: IssuedPack): string {
  const name = number === 1 ? 'Dossier n° 1' : `Dossier rectifié n° ${number}`
  return frenchTypography(`${name}, remis le ${longDate(issuedOn)} – ${count(pageCount, 'page')}`)
}
