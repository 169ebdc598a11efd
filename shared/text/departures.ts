import type { Part } from '../turnover/meeting-parts.ts'
import type { QuorumImpact } from '../turnover/quorum-impact.ts'
import { longDate } from './dates.ts'
import { elide } from './elision.ts'
import { fullName, type PersonName } from './names.ts'
import { count, listText, numberText } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the departure of a person. */
export const departureText = {
  prepare: 'Préparer le départ…',
  choosePerson: 'Préparer le départ d’une personne',
  choosePersonWords: ['quitter', 'mutation', 'retraite', 'fin de fonction', 'remplacer', 'impact'],
  person: 'Personne',
  noPerson: 'Aucune personne n’est encore saisie.',
  lastDay: 'Dernier jour en fonction',
  save: 'Enregistrer le départ',
  nothing: 'À cette date, cette personne ne tient ni poste, ni siège, ni responsabilité.',
  successors: 'Qui prend la suite',
  successor: 'Successeur',
  vacant: 'Laisser vacant',
  keepName: 'Garder le nom, à réattribuer plus tard',
  somebody: 'Une autre personne…',
  quorum: 'Quorum, sans remplaçant',
  charges: 'Responsabilités liées à son poste',
  meetings: 'Séances à venir',
  proxiesGiven: 'Pouvoirs donnés',
  proxiesReceived: 'Pouvoirs reçus',
  decisions: 'Décisions à sa charge',
  followUps: 'Suivis à sa charge par son poste',
  risks: 'Risques à sa charge par son poste',
  signatures: 'Conventions à signer',
  later: 'Prévu après cette date, à supprimer sur sa fiche',
  followUpsByName: 'Suivis à sa charge',
  risksByName: 'Risques à sa charge',
} as const

const parts: Readonly<Record<Part, string>> = {
  chair: 'préside',
  secretary: 'tient le secrétariat',
  rapporteur: 'rapporte un point',
  member: 'siège',
  deputy: 'supplée',
}

/** « Départ de Mme Claire AUBÉPIN ». */
export function departureOf(person: PersonName): string {
  return `Départ ${elide('de', fullName(person))}`
}

/** « CPS, 8 décembre 2026 : préside, siège ». */
export function meetingPartText(body: string, date: string, kinds: readonly Part[]): string {
  return frenchTypography(`${body}, ${longDate(date)} : ${kinds.map((kind) => parts[kind]).join(', ')}`)
}

/** « Référent de la collectivité : Commune de Brumeval ». */
export function chargeText(kind: string, holder: string): string {
  return frenchTypography(`${capitalise(kind)} : ${holder}`)
}

/** « CSO : 7 présents possibles pour 8 requis », which may be too few. */
export function quorumText(body: string, { possible, required }: QuorumImpact): string {
  return frenchTypography(
    `${body} : ${count(possible, 'présent possible', 'présents possibles')} pour ${numberText(required)} requis`,
  )
}

/** « 2 sièges : CSO et GAP Brumeval », under a post. */
export function seatsOfPost(bodies: readonly string[]): string {
  return bodies.length === 0
    ? 'Aucun siège ne suit ce poste.'
    : frenchTypography(`${count(bodies.length, 'siège')} : ${listText(bodies)}`)
}

/** « Suppléante : Mme Catherine PASSELOUP », as a choice. */
export function deputyChoice(term: string, person: PersonName): string {
  return frenchTypography(`${term} : ${fullName(person)}`)
}

/** « et 12 autres », at the end of a list that is cut. */
export function othersText(more: number): string {
  return `et ${numberText(more)} ${more > 1 ? 'autres' : 'autre'}`
}
