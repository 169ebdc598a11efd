import { longDate } from '../dates.ts'
import { count, listText } from '../plurals.ts'

/** Words that several printed documents share; typography is set by the builders. */
export const reportWords = {
  contents: 'Sommaire',
  number: 'N°',
  date: 'Date',
  body: 'Instance',
  nature: 'Nature',
  place: 'Lieu',
  meeting: 'Séance',
  modality: 'Modalité',
  chair: 'Présidence',
  secretary: 'Secrétariat',
  coordination: 'Coordination globale',
  version: 'Version',
  responsible: 'Responsable',
  dueDate: 'Échéance',
  status: 'État',
  act: 'Acte',
  diffusion: 'Diffusion',
  concerns: 'Concerne',
  vacantSeat: 'Siège vacant',
  vacantPost: 'poste vacant',
  page: 'Page',
  from: 'De',
  to: 'Vers',
} as const

/** « Annexe 1 – Calendrier prévisionnel ». */
export function annexTitle(number: number, title: string): string {
  return `Annexe ${number} – ${title}`
}

/** « Annexe 1 ». */
export function annexName(number: number): string {
  return `Annexe ${number}`
}

/** « Séance n° 2 de 2026 ». */
export function meetingReference(number: number, date: string): string {
  return `Séance n° ${number} de ${date.slice(0, 4)}`
}

/** « n° 2 de 2026 », after « Séance ». */
export function meetingOfYear(number: number, date: string): string {
  return `n° ${number} de ${date.slice(0, 4)}`
}

/** « établie le 24 novembre 2026 »: which of two printed copies is the later one. */
export function versionOf(today: string): string {
  return `établie le ${longDate(today)}`
}

/** « Comité de pilotage stratégique (CPS) », or the name alone without a sigle. */
export function nameWithSigle(name: string, sigle: string): string {
  return sigle === '' || sigle === name ? name : `${name} (${sigle})`
}

/** « siège vacant – directeur ou directrice de l’école … ». */
export function vacantSeatFor(quality: string): string {
  return quality === '' ? 'siège vacant' : `siège vacant – ${quality}`
}

/** « directrice académique (Mme Hélène VAUTRIN) ». */
export function withHolder(quality: string, holder: string): string {
  return `${quality} (${holder})`
}

export type SeatCounts = { readonly held: number; readonly deputyOnly: number; readonly vacant: number }

/** « 12 sièges, tous pourvus », « 12 sièges, dont 1 tenu par un suppléant et 1 vacant », « aucun siège ». */
export function seatsInWords({ held, deputyOnly, vacant }: SeatCounts): string {
  const total = held + deputyOnly + vacant
  if (total === 0) return 'aucun siège'
  const seats = count(total, 'siège')
  if (held === total) return `${seats}, ${total === 1 ? 'pourvu' : 'tous pourvus'}`
  if (vacant === total) return `${seats}, ${total === 1 ? 'vacant' : 'tous vacants'}`
  const one = deputyOnly === 1
  if (deputyOnly === total)
    return `${seats}, ${one ? 'tenu par un suppléant' : 'tous tenus par des suppléants'}`
  const parts = [
    ...(deputyOnly === 0
      ? []
      : [`${count(deputyOnly, 'tenu')} par ${one ? 'un suppléant' : 'des suppléants'}`]),
    ...(vacant === 0 ? [] : [count(vacant, 'vacant')]),
  ]
  return `${seats}, dont ${listText(parts)}`
}
