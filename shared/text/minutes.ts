import type { MinutesKind, MinutesStatus, Observation } from '../meetings/minutes.ts'
import { longDate } from './dates.ts'
import { count } from './plurals.ts'
import { minutesKindLabels } from './reports/minutes.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the tab « Compte rendu » of a meeting. */
export const minutesText = {
  tab: 'Compte rendu',
  steps: 'Avancement du compte rendu',
  kind: 'Forme',
  export: 'Documents',
  edition: 'Édition',
  full: 'complète',
  public: 'publique',
  publicHint: 'Sans les points et les annexes confidentiels, ni les votes et les remarques nominatifs.',
  exportMinutesPdf: 'Compte rendu (PDF)',
  exportMinutesDocx: 'Compte rendu (DOCX)',
  exportListPdf: 'Relevé de décisions (PDF)',
  exportListDocx: 'Relevé (DOCX)',
  exportListCsv: 'Relevé (CSV)',
  notHeld: 'La séance n’est pas encore notée comme tenue.',
  circulate: 'Diffuser pour observations',
  circulateHint:
    'Gouvernail n’envoie rien : il garde la date de diffusion et celle jusqu’à laquelle les observations sont reçues.',
  circulatedOn: 'Diffusé le',
  observationsUntil: 'Observations jusqu’au',
  needDate: 'Indiquez la date.',
  untilTooEarly: 'Les observations sont attendues après la diffusion.',
  adopt: 'Adopter',
  adoptHint:
    'Une fois adopté, le compte rendu est verrouillé : ordre du jour, présences, votes et décisions de la séance ne changent plus. Rien n’annule l’adoption ; seul un rectificatif daté peut y répondre.',
  adoptedBy: 'Adopté',
  otherMeans: 'par un autre moyen (consultation, courriel …)',
  adoptedOn: 'Date d’adoption',
  notYet: 'Cette date est à venir.',
  sign: 'Noter la signature',
  signedOn: 'Signé le',
  signedCopy: 'Signature',
  signedCopyHint: 'Gouvernail ne signe pas : il garde la date de la signature.',
  openCopy: 'Ouvrir l’exemplaire signé',
  attachCopy: 'Joindre l’exemplaire signé…',
  observations: 'Observations',
  observationsHint:
    'Ce que les membres demandent de changer, et la suite donnée. Un désaccord consigné est imprimé à la fin.',
  noObservations: 'Aucune observation n’est notée.',
  addObservation: 'Noter une observation',
  editObservation: 'Modifier',
  removeObservation: 'Supprimer l’observation',
  thisObservation: 'cette observation',
  observationAuthor: 'Auteur, en toutes lettres',
  observationMember: 'Auteur, membre de l’instance',
  someoneElse: 'une autre personne',
  receivedOn: 'Reçue le',
  observationText: 'Observation',
  outcome: 'Suite donnée',
  answer: 'Réponse',
  needText: 'Écrivez l’observation.',
  rectifications: 'Rectificatifs',
  noRectifications: 'Aucun rectificatif.',
  rectificationHint: 'Un rectificatif est daté, s’imprime à la fin du compte rendu et ne s’efface plus.',
  addRectification: 'Ajouter un rectificatif',
  rectificationDate: 'Date',
  rectificationText: 'Texte du rectificatif',
  needRectification: 'Écrivez le texte du rectificatif.',
  lockedTitle: 'Compte rendu adopté',
  lockedHint:
    'L’ordre du jour, les présences, les votes et les décisions de cette séance se lisent et ne se modifient plus.',
} as const

/** Where minutes stand, in the masculine of « compte rendu » and « procès-verbal ». */
export const minutesStatusLabels: Readonly<Record<MinutesStatus, string>> = {
  draft: 'projet',
  circulated: 'diffusé pour observations',
  adopted: 'adopté',
  signed: 'signé',
}

export const observationOutcomeLabels: Readonly<Record<Observation['outcome'], string>> = {
  pending: 'à examiner',
  taken: 'prise en compte',
  recorded: 'désaccord consigné',
  declined: 'non retenue',
}

type Sitting = { readonly number: number; readonly date: string }

/** « Adopter le compte rendu de la séance n° 2 du 29 septembre 2026 ». */
export function adoptMinutesOf(kind: MinutesKind, { number, date }: Sitting): string {
  return frenchTypography(
    `${minutesText.adopt} le ${minutesKindLabels[kind]} de la séance n° ${number} du ${longDate(date)}`,
  )
}

/** « à la séance n° 3 du 8 décembre 2026 ». */
export function atMeeting({ number, date }: Sitting): string {
  return frenchTypography(`à la séance n° ${number} du ${longDate(date)}`)
}

/** « Le compte rendu de la séance n° 2 du 29 septembre 2026 n’est pas encore adopté. » */
export function previousWaits(kind: MinutesKind, { number, date }: Sitting): string {
  return frenchTypography(
    `Le ${minutesKindLabels[kind]} de la séance n° ${number} du ${longDate(date)} n’est pas encore adopté.`,
  )
}

/** « 2 observations attendent une suite. »; empty without any. */
export function pendingObservations(size: number): string {
  if (size === 0) return ''
  return frenchTypography(`${count(size, 'observation')} ${size === 1 ? 'attend' : 'attendent'} une suite.`)
}

/** « 1 décision est encore proposée : elle ne pourra plus être adoptée à cette séance. »; empty without any. */
export function openDecisions(size: number): string {
  if (size === 0) return ''
  const [are, she] =
    size === 1 ? ['est encore proposée', 'elle ne pourra'] : ['sont encore proposées', 'elles ne pourront']
  return frenchTypography(
    `${count(size, 'décision')} ${are} : ${she} plus être ${size === 1 ? 'adoptée' : 'adoptées'} à cette séance.`,
  )
}

/** « Reçue le 12 octobre 2026 – prise en compte ». */
export function observationNote(receivedOn: string, outcome: Observation['outcome']): string {
  return frenchTypography(`Reçue le ${longDate(receivedOn)} – ${observationOutcomeLabels[outcome]}`)
}

/** « Diffusé le 6 octobre 2026, observations jusqu’au 21 octobre 2026 », « Adopté le … »: the days of their life. */
export function minutesDays(days: {
  readonly circulatedOn: string | null
  readonly observationsUntil: string | null
  readonly adoptedOn: string | null
  readonly signedOn: string | null
}): string {
  const parts = [
    days.circulatedOn === null ? '' : `diffusé le ${longDate(days.circulatedOn)}`,
    days.circulatedOn === null || days.observationsUntil === null
      ? ''
      : `observations jusqu’au ${longDate(days.observationsUntil)}`,
    days.adoptedOn === null ? '' : `adopté le ${longDate(days.adoptedOn)}`,
    days.signedOn === null ? '' : `signé le ${longDate(days.signedOn)}`,
  ]
  return frenchTypography(capitalise(parts.filter((part) => part !== '').join(', ')))
}

/** « Empreinte SHA-256 : 3f2a… », under the signed copy. */
export function fingerprint(sha256: string): string {
  return frenchTypography(`Empreinte SHA-256 : ${sha256}`)
}
