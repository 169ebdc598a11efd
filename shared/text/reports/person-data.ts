import { longDate } from '../dates.ts'

/** Words of the report of all that a document holds about one person; typography is set by the builders. */
export const personDataWords = {
  title: 'Données personnelles',
  subject: 'Tout ce que le document contient sur une personne',
  preamble:
    'Cet état répond au droit d’accès de la personne concernée (RGPD, art. 15). Il relève ce que le document rattache à sa fiche. Son nom peut aussi figurer dans des textes rédigés librement (comptes rendus, exposés, notes) et dans les fichiers déjà exportés.',
  identity: 'Identité et coordonnées',
  civility: 'Civilité',
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Mél. professionnel',
  phone: 'Tél. professionnel',
  note: 'Note',
  anonymisedOn: 'Anonymisée le',
  name: 'Personne',
  project: 'Projet',
  what: 'Objet',
  detail: 'Précision',
  from: 'Du',
  to: 'Au',
  on: 'Le',
  nothing: 'Rien n’est enregistré.',
  chaired: 'présidence de la séance',
  minuted: 'secrétariat de la séance',
  reported: 'rapport',
  byPost: 'par son poste',
  exOfficio: 'de droit, par son poste',
} as const

/** The parts of the report, in its order. */
export const personDataSections = {
  posts: 'Postes',
  mandates: 'Sièges et mandats',
  responsibilities: 'Responsabilités',
  attendances: 'Présences',
  meetings: 'Conduite des séances',
  decisions: 'Décisions dont l’exécution lui est confiée',
  followUps: 'Suivis dont elle est chargée',
  risks: 'Risques dont elle est chargée',
} as const

/** Headings of the columns of the report for spreadsheets. */
export const personDataColumns = ['Rubrique', 'Objet', 'Précision', 'Du', 'Au'] as const

/** « acte : Arrêté du 12 janvier 2026 », within a sentence; nothing without an act. */
export function actIs(act: string): string {
  return act.trim() === '' ? '' : `acte : ${act}`
}

/** « Données personnelles – Mme Claire AUBÉPINE, 10 mars 2026 ». */
export function personDataFooter(name: string, date: string): string {
  return `Données personnelles – ${name}, ${longDate(date)}`
}
