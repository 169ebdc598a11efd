import type { AdoptionCaution } from '../decisions/adoption.ts'
import type { Decision } from '../decisions/decision.ts'
import { assertNever } from '../kit/assert-never.ts'
import { fullDate, longDate, periodText } from './dates.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the decisions workspace and of the decision's sheet. */
export const decisionText = {
  workspace: 'Décisions',
  search: 'Rechercher une décision',
  allBodies: 'Toutes les instances',
  number: 'N°',
  noNumber: 'en projet',
  date: 'Date',
  takenOn: 'Prise le',
  body: 'Instance',
  title: 'Objet',
  text: 'Texte de la décision',
  textHint: 'Une phrase au présent : « Le comité valide … ».',
  motives: 'Motifs',
  optionsSetAside: 'Options écartées',
  optionsSetAsideHint: 'Ce qui a été envisagé, et pourquoi cela n’a pas été retenu.',
  nature: 'Nature',
  status: 'État',
  responsible: 'Responsable',
  responsiblePost: 'Fonction',
  responsiblePerson: 'Personne',
  responsibleLabel: 'ou en toutes lettres',
  dueDate: 'Échéance',
  vote: 'Vote',
  voteMode: 'Modalité',
  noVoteMode: 'non précisée',
  votesFor: 'Pour',
  votesAgainst: 'Contre',
  abstentions: 'Abstentions',
  votesNotTaking: 'Ne prennent pas part au vote',
  consultedFrom: 'Consultation du',
  consultedUntil: 'au',
  exportExtract: 'Exporter un extrait du registre',
  adopt: 'Adopter',
  adoptHint:
    'Ce numéro est définitif : l’adoption ne peut pas être annulée, seulement suivie d’une autre décision.',
  newTitle: 'Nouvelle décision',
  add: 'Enregistrer une décision',
  addOutside: 'Nouvelle décision',
  addOutsideHint:
    'Hors séance, par consultation écrite par exemple. Une décision de séance s’enregistre sous son point.',
  create: 'Créer',
  bodyMissing: 'Choisissez l’instance.',
  inForceOn: 'En vigueur au',
  inForceDay: 'Jour pour lequel la vigueur est demandée',
  themes: 'Thèmes',
  actState: 'Acte',
  delay: 'Délai (jours)',
  adjournments: 'Ajournements',
  none: 'Aucune décision',
  noneHint:
    'Les décisions enregistrées en séance apparaissent ici, avec leur numéro, leur responsable et leur échéance.',
  nothingSelected: 'Aucune décision choisie',
  nothingSelectedHint: 'Choisissez une ligne pour voir la décision en entier.',
  severalSelected: 'Plusieurs décisions choisies',
  severalSelectedHint: 'Les gestes communs se trouvent sous le tableau.',
  export: 'Exporter',
  registerPdf: 'Registre en PDF',
  registerXlsx: 'Registre en classeur (XLSX)',
  registerCsv: 'Registre pour tableur (CSV)',
  registerOfPeriod: 'Registre d’une période…',
  registerOfPeriodTitle: 'Registre d’une période',
  periodFrom: 'Du',
  periodTo: 'Au',
  periodFromHint: 'Vide : depuis la première.',
  periodToHint: 'Vide : jusqu’à la dernière.',
  periodReversed: 'La fin précède le début.',
  format: 'Document',
  deleteDecision: 'Supprimer cette décision',
  followUps: 'Suivis',
  addFollowUp: 'Ajouter un suivi',
  newFollowUp: 'À faire',
  noFollowUps: 'Aucun suivi.',
  deleteFollowUp: 'Supprimer ce suivi',
  followUpText: 'Libellé du suivi',
  sealed: 'Texte adopté : il ne se modifie plus.',
  noneFound: 'Aucun nom ne correspond.',
  nameFault: 'Un objet est nécessaire.',
  goToMeeting: 'Voir la séance',
  open: 'Ouvrir la fiche',
  backToMeeting: 'Revenir à la séance',
  changeStatus: 'Changer l’état',
} as const

/** « Adopter la décision « Périmètre » ? » */
export function adoptQuestion(decision: Decision): string {
  return frenchTypography(`Adopter la décision « ${decision.title} » ?`)
}

/** « Elle portera le numéro 2026-CPS-03 et la date du mardi 10 mars 2026. » */
export function adoptedAs(number: string, date: string): string {
  return `Elle portera le numéro ${number} et la date du ${fullDate(date)}.`
}

/** What is unusual in an adoption, as a sentence. */
export function cautionText(caution: AdoptionCaution): string {
  switch (caution.type) {
    case 'without-text':
      return 'Elle n’a pas encore de texte : écrivez-le d’abord.'
    case 'not-yet':
      return 'Cette date est à venir : la séance n’a pas encore eu lieu.'
    case 'out-of-order':
      return `La décision ${caution.number}, du ${longDate(caution.date)}, porte déjà un numéro : celui-ci ne suivra pas l’ordre des dates.`
    default:
      return assertNever(caution)
  }
}

/** « Consultation du 1er au 15 mars 2026 »; empty when the days are not known. */
export function consultationInWords({ consultedFrom, consultedUntil }: Decision): string {
  const period = periodText(consultedFrom, consultedUntil)
  return period === '' ? '' : `Consultation écrite ${period}`
}

/** « Extrait du registre (PDF) ». */
export function extractIn(format: 'pdf' | 'docx'): string {
  return `Extrait du registre (${format.toUpperCase()})`
}
