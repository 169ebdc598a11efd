import { actColumns } from '../acts.ts'
import { periodText } from '../dates.ts'
import { capitalise } from '../terms.ts'

/** Words of the registre des décisions; typography is set by the builders. */
export const registerWords = {
  title: 'Registre des décisions',
  sheet: 'Feuillet',
  everyBody: 'Toutes les instances du projet',
  decisionCount: 'Nombre de décisions',
  numbers: 'Numéros',
  none: 'aucune',
  decisions: 'Décisions',
  chronologicalTable: 'Table chronologique',
  thematicTable: 'Table thématique',
  withoutTheme: 'Sans thème',
  lastSeal: 'Dernier sceau',
  annulled: 'numéro annulé',
  subject: 'Objet',
  noDecision: "Aucune décision numérotée n'a été adoptée au cours de cette période.",
} as const

/** Headings of the columns of the register for spreadsheets. */
export const registerColumns = [
  'Numéro',
  'Date',
  'Instance',
  'Sigle',
  'Séance',
  'Point',
  'Objet',
  'Texte',
  'Motifs',
  'Nature',
  'État',
  'Mode de vote',
  'Pour',
  'Contre',
  'Abstentions',
  'Responsable',
  'Échéance',
  ...actColumns,
  'Diffusion',
  'Thèmes',
  'Objets concernés',
  'Options écartées',
  'Proposée le',
  'Jours jusqu’à l’adoption',
  'Liens',
  'Numéro annulé le',
  'Motif de l’annulation',
  'Empreinte du sceau',
] as const

/** « Registre 2026 », « Registre 2025-2027 ». */
export function registerReference(firstYear: string, lastYear: string): string {
  return `Registre ${firstYear === lastYear ? firstYear : `${firstYear}-${lastYear}`}`
}

/** « Du 1er janvier au 31 décembre 2026 ». */
export function periodSentence(from: string | null, to: string | null): string {
  return capitalise(periodText(from, to))
}

/** « Depuis l’origine du projet ». */
export const sinceTheBeginning = "Depuis l'origine du projet"

/** « Séance n° 1 de 2026 – mardi 10 mars 2026 – CPS ». */
export function sittingHeading(meeting: string, day: string, body: string): string {
  return `${capitalise(day)} – ${body} – ${meeting}`
}

/** « Hors séance ». */
export const outsideMeeting = 'hors séance'

/** « CPS : sceau n° 12, du 29/09/2026 ». */
export function sealOfBody(body: string, rank: string): string {
  return `${body} : ${rank}`
}

/** « Périmètre (numéro annulé) ». */
export function annulledTitle(title: string): string {
  return `${title} (${registerWords.annulled})`
}

/** « Registre des décisions 2026 – CPS ». */
export function registerTitle(reference: string, body: string): string {
  return `${registerWords.title} – ${body} – ${reference}`
}

/** « Registre 2026 – Comité de pilotage stratégique ». */
export function registerFooter(reference: string, body: string): string {
  return `${reference} – ${body}`
}
