import type { ConventionKind } from '../../organisation/convention.ts'
import { longDate } from '../dates.ts'
import { conventionKindLabels } from '../governance-vocabulary.ts'
import { count, numberText } from '../plurals.ts'
import { capitalise } from '../terms.ts'

/** Words of « Qui porte quoi », of the composition of the bodies and of the « annexe gouvernance » of a convention. */
export const governanceWords = {
  project: 'Projet',
  whoCarriesWhat: 'Qui porte quoi',
  responsibilities: 'Responsabilités',
  whoSubject: 'Qui porte chaque responsabilité du projet, par quel acte et depuis quand',
  holder: 'Porteur',
  answerer: 'Répond pour lui',
  since: 'Depuis',
  act: 'Acte',
  notSaid: 'Responsabilités non attribuées',
  everythingSaid: 'Chaque responsabilité est attribuée.',
  nothingCarried: "Aucune responsabilité n'est attribuée à cette date.",
  keys: 'Ensemble des clés de financement',
  accompaniment: 'Accompagnement : profil, mission, périmètre',
  profile: 'Profil',
  mission: 'Mission',
  perimeter: 'Périmètre',
  history: 'Responsabilités terminées',
  what: 'Responsabilité',
  from: 'Du',
  to: 'Au',
  collectivities: 'Compétences et référents',
  noCollectivity: 'Le périmètre ne comporte aucune collectivité ni aucun groupement à cette date.',
  collectivity: 'Collectivité ou groupement',
  referent: 'Référent',
  digital: 'Compétence numérique',
  education: 'Compétence éducation',
  transferredTo: 'Transférée à',
  toAppoint: 'à désigner',

  missions: 'Missions',
  missionsOfBodies: 'Missions des instances',
  noMission: "Aucune mission n'est répartie entre les instances.",
  responsible: 'Responsable',
  contributors: 'Contribuent',
  informed: 'Informés',
  noResponsible: 'aucune instance',

  composition: 'Composition des instances',
  compositionOfOne: "Composition de l'instance",
  compositionSubject: 'Titulaires, suppléants, sièges vacants et fins de mandat',
  noBody: "Aucune instance n'existe à cette date.",

  annex: 'Annexe gouvernance',
  annexSubject: 'Instances, missions et responsabilités du projet',
  subject: 'Intitulé',
  applies: 'En application de',
  purpose: 'Objet',
  signedOn: 'Signée le',
  term: 'Durée',
  renewal: 'Reconduction',
  notSigned: 'non signée à ce jour',
  parties: 'Parties',
  noParty: 'La convention ne nomme encore aucune partie.',
  party: 'Partie',
  role: 'Rôle et compétence',
  article: 'Article',
  signatory: 'Signataire et habilitation',
  instances: 'Instances',
  instance: 'Instance',
  chair: 'Présidence',
  secretary: 'Secrétariat',
  frequency: 'Périodicité',
  founded: 'Acte fondateur',
  compositions: 'Composition',
} as const

/** « État au 24 novembre 2026 ». */
export function stateAt(date: string): string {
  return `État au ${longDate(date)}`
}

/** « Qui porte quoi – 24 novembre 2026 ». */
export function datedTitle(title: string, date: string): string {
  return `${title} – ${longDate(date)}`
}

/** « Composition du comité … »: the title when only one body is asked for. */
export function compositionOfOne(name: string): string {
  return `Composition – ${name}`
}

/** « Convention cadre n° 2025-ENT-01 », or the kind alone without a number. */
export function conventionReference(kind: ConventionKind, number: string): string {
  const name = capitalise(conventionKindLabels[kind])
  return number === '' ? name : `${name} n° ${number}`
}

/** « 6 équipes d’école, chacune composée autour de la direction de son école. », not listed one by one. */
export function teamsInWords(number: number): string {
  return `S'y ajoutent ${count(number, "équipe d'école", "équipes d'école")}, dont la composition figure dans la liste des instances du projet.`
}

/** « les 3 GAP », « les 6 équipes d’école »: all the bodies of a kind that are many; « 5 des 6 équipes d’école ». */
export function manyBodies(kind: 'proximity' | 'school-team', some: number, all: number): string {
  const name = kind === 'proximity' ? 'GAP' : "équipes d'école"
  return some === all ? `les ${count(all, name, name)}` : `${numberText(some)} des ${count(all, name, name)}`
}

/** Headings of « Qui porte quoi » for spreadsheets. */
export const whoCarriesWhatColumns = [
  'Responsabilité',
  'Porteur',
  'Nature du porteur',
  'Répond',
  'Qualité',
  'Part (%)',
  'Principal',
  'Co-portage',
  'Du',
  'Au',
  'État',
  'Acte',
  'Profil',
  'Mission',
  'Périmètre',
  'Note',
] as const

/** Headings of the composition for spreadsheets: one row for each seat. */
export const compositionColumns = [
  'Instance',
  'Sigle',
  'Rang',
  'Rôle',
  'Désignation',
  'Voix',
  'État',
  'Civilité',
  'Prénom',
  'Nom',
  'Qualité',
  'Suppléants',
  'Fin de mandat',
  'Condition',
] as const

/** How a responsibility stands on the day of a table. */
export const carriageStates = { current: 'en vigueur', 'to-come': 'à venir', over: 'terminée' } as const

/** How a seat stands on the day of a table. */
export const seatStates = {
  held: 'pourvu',
  'deputy-only': 'suppléant seul',
  vacant: 'vacant',
} as const
