import type { NumberPatternProblem } from '../decisions/numbering.ts'
import { isWithin, type Period } from '../kit/period.ts'
import { longDate } from './dates.ts'
import { elide } from './elision.ts'
import { fullName, type PersonName } from './names.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the sheet of a body. */
export const bodyText = {
  name: 'Nom de l’instance',
  nameFault: 'Un nom est nécessaire.',
  sigle: 'Sigle',
  level: 'Niveau',
  host: 'Portée par',
  from: 'Depuis le',
  to: 'Jusqu’au',
  working: 'Rôle et fonctionnement',
  kinds: 'Natures',
  kindsFault: 'Une instance a au moins une nature.',
  mission: 'Mission',
  act: 'Acte fondateur',
  frequency: 'Périodicité',
  numberPattern: 'Numéros de décision',
  noneFound: 'Aucun nom ne correspond.',
  deleteBody: 'Supprimer cette instance',
  noSeats: 'Aucun siège pour l’instant.',
  noSeatsHint: 'Un siège suit le titulaire d’un poste, ou revient à une personne désignée ou élue.',
  addSeat: 'Ajouter un siège',
  holderMissing: 'Titulaire non désigné',
  vacantSeat: 'Siège vacant',
} as const

/** Sentences of the sheet of a seat and of its dialogs. */
export const seatText = {
  seat: 'Siège',
  kind: 'Désignation',
  role: 'Rôle',
  voice: 'Voix',
  post: 'Poste',
  postHint: 'Qui tient ce poste occupe le siège.',
  noPosts: frenchTypography(
    'Aucun poste pour l’instant : les postes s’ajoutent sur la fiche de leur organisme.',
  ),
  postMissing: 'Choisissez le poste dont le titulaire siège.',
  label: 'Intitulé',
  labelHint: frenchTypography('Par exemple « représentant des directeurs d’école ».'),
  labelMissing: 'Donnez un intitulé, une fonction ou un organisme représenté.',
  entity: 'Représente',
  jobFunction: 'Fonction attendue',
  functionHint: 'Pour un siège qui revient à l’un des titulaires de cette fonction.',
  condition: 'Convocation',
  conditionHint: frenchTypography('Par exemple « selon l’ordre du jour » ; vide : à chaque séance.'),
  howMany: 'Nombre de sièges identiques',
  addAlike: 'Ajouter des sièges identiques',
  noneFound: 'Aucun nom ne correspond.',
  deleteSeat: 'Supprimer ce siège',
  thisSeat: 'ce siège',
  deleteSeatHint: 'Ses mandats seront aussi supprimés. Vous pourrez annuler.',
  deleteCalledSeatHint:
    'Ses mandats et ses réponses aux convocations seront aussi supprimés ; les convocations envoyées restent, sans ce siège. Vous pourrez annuler.',
  mandates: 'Mandats',
  noMandates: 'Aucun mandat n’a été confié.',
  postHolders: 'Titulaires du poste',
  noPostHolders: 'Personne n’a encore été nommé à ce poste.',
  followsPost: 'Ce siège revient à la personne qui tient le poste.',
  holderPrevails: 'Le mandat de titulaire l’emporte sur le poste.',
  appointHolder: 'Nommer un titulaire',
  appointDeputy: 'Nommer un suppléant',
  appoint: 'Nommer',
  rank: 'En tant que',
  from: 'À compter du',
  to: 'Jusqu’au',
  act: 'Acte de désignation',
  actHint: 'Délibération, arrêté, décision … et sa date.',
  fromMissing: frenchTypography('Donnez la date de la prise de fonction : quelqu’un est déjà en place.'),
  fromTooEarly: 'Choisissez une date postérieure à l’arrivée de la personne en place.',
  datesReversed: 'La date de fin précède la date de début.',
  lastDay: 'Dernier jour',
  lastDayMissing: 'Donnez le dernier jour.',
  save: 'Enregistrer',
} as const

/** Choosing a person, or naming one who is not in the directory yet. */
export const personChoiceText = {
  person: 'Personne',
  personMissing: 'Choisissez une personne.',
  createPerson: 'Créer une personne',
  chooseKnown: 'Choisir une personne déjà connue',
  nameMissing: 'Donnez le nom de la personne.',
} as const

/** What is wrong with a pattern of numbers, under the field. */
export const patternFaults: Readonly<Record<NumberPatternProblem, string>> = {
  'pattern-unknown-token': frenchTypography(
    'Repère inconnu. Utilisez {année}, {année-scolaire}, {sigle}, {séance} et {ordre:2}.',
  ),
  'pattern-without-order': frenchTypography('Ajoutez {ordre:2} : chaque numéro doit être différent.'),
  'pattern-without-period': frenchTypography(
    'Ajoutez {année} ou {année-scolaire} : les numéros repartent à 1 chaque année.',
  ),
}

/** « Prochain numéro : 2026-CPS-05 ». */
export function nextNumberIs(number: string): string {
  return frenchTypography(`Prochain numéro : ${number}`)
}

/** « Membres au 24 novembre 2026 ». */
export function membersOn(date: string): string {
  return `Membres au ${longDate(date)}`
}

/** « Au 24 novembre 2026 ». */
export function asOf(date: string): string {
  return `Au ${longDate(date)}`
}

/** « Membres : CPS », the way back from a seat. */
export function backToMembers(body: string): string {
  return frenchTypography(`Membres : ${body}`)
}

/** What may not exist on a day, as a sentence begins with it. */
const absentThings = {
  body: 'cette instance n’existe',
  entity: 'cet organisme n’existe',
  link: 'ce lien n’existe',
} as const
export type AbsentThing = keyof typeof absentThings

/** Says that something does not exist on that day; null when it does. */
export function absenceText(period: Period, date: string, thing: AbsentThing = 'body'): string | null {
  if (isWithin(period, date)) return null
  const isToCome = period.from !== null && date < period.from
  return `Au ${longDate(date)}, ${absentThings[thing]} ${isToCome ? 'pas encore' : 'plus'}.`
}

/** « Voir au 31 août 2026 ». */
export function seeItOn(date: string): string {
  return `Voir au ${longDate(date)}`
}

/** « Mettre fin au mandat de Mme Claire AUBÉPINE », from the words before the name. */
export function termOf(verb: string, person: PersonName): string {
  return `${verb} ${elide('de', fullName(person))}`
}

/** « M. Paul ROY reste en place jusqu’au 23 novembre 2026. » */
export function formerLeaves(former: PersonName, lastDay: string): string {
  return frenchTypography(`${fullName(former)} reste en place jusqu’au ${longDate(lastDay)}.`)
}

/** « M. Paul ROY est en place depuis le 2 mars 2026 : choisissez une date postérieure. » */
export function formerBeganLater(former: PersonName, since: string): string {
  return frenchTypography(
    `${fullName(former)} est en place depuis le ${longDate(since)} : choisissez une date postérieure.`,
  )
}

/** « jusqu’au 31 août 2027 ». */
export function untilText(date: string): string {
  return `jusqu’au ${longDate(date)}`
}
