import type { reminderMeans } from '../decisions/follow-up.ts'
import { shortDate } from './dates.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about what must be done because of decisions (tableau de suivi), on the screen. */
export const followUpText = {
  workspace: 'Suivi',
  table: 'Tableau de suivi',
  search: 'Rechercher un suivi',
  number: 'N°',
  origin: 'Origine',
  openOrigin: 'Voir l’origine du suivi',
  withoutOrigin: 'Ce suivi ne vient ni d’une décision ni d’un point.',
  text: 'Libellé',
  textFault: 'Un libellé est nécessaire.',
  body: 'Instance',
  bodyFault: 'Choisissez d’abord une instance.',
  decision: 'Décision',
  responsible: 'Responsable',
  entity: 'Organisme',
  contributors: 'Contributeurs',
  noContributor: 'Aucun contributeur.',
  addContributor: 'Ajouter un contributeur',
  contributorFault: 'Choisissez une fonction ou une personne, ou écrivez un nom.',
  removeContributor: 'Retirer ce contributeur',
  recordedOn: 'Inscrit le',
  dueDate: 'Échéance',
  revisedDueDate: 'Échéance révisée',
  status: 'État',
  closedOn: 'Clos le',
  progress: 'Avancement',
  note: 'Commentaire',
  evidence: 'Preuves',
  reminders: 'Relances',
  lastReminder: 'Dernière relance',
  noReminder: 'Aucune relance.',
  addReminder: 'Noter une relance',
  deleteReminder: 'Supprimer cette relance',
  reminderDay: 'Date',
  reminderMeans: 'Moyen',
  addressee: 'Destinataire',
  reminderNote: 'Précision',
  futureReminder: 'Une relance se note une fois faite : choisissez une date passée.',
  views: 'Suivis affichés',
  all: 'Tous',
  late: 'En retard',
  mine: 'Mon suivi',
  states: 'Par état',
  person: 'Personne',
  choosePerson: 'Choisissez une personne',
  choosePersonHint:
    'Son suivi, toutes instances confondues : ce dont elle est chargée par son nom, par sa fonction, ou comme contributrice.',
  none: 'Aucun suivi',
  noneHint:
    'Ce que les décisions demandent de faire apparaît ici, avec son responsable et son échéance. Un suivi peut aussi être ajouté sans décision.',
  noneLate: 'Aucun suivi en retard',
  noneLateHint: 'Rien de ce qui reste à faire n’a dépassé son échéance.',
  noneMine: 'Aucun suivi pour cette personne',
  noneMineHint:
    'Aucune action ne lui est confiée, par son nom ni par une fonction qu’elle exerce aujourd’hui.',
  emptyState: 'Aucun',
  moveHint: 'Alt + flèche gauche ou droite change l’état.',
  nothingSelected: 'Aucun suivi choisi',
  nothingSelectedHint: 'Choisissez une ligne pour voir le suivi en entier.',
  severalSelected: 'Plusieurs suivis choisis',
  severalSelectedHint: 'Les gestes communs se trouvent sous le tableau.',
  add: 'Ajouter un suivi',
  delete: 'Supprimer ce suivi',
  edit: 'Modifier …',
  editTitle: 'Modifier plusieurs suivis',
  editVerb: 'Modifier',
  editFault: 'Choisissez au moins un changement.',
  keepStatus: 'Laisser chaque état',
  changeResponsible: 'Changer de responsable',
  changeDueDate: 'Nouvelle échéance',
  changeDueDateHint: 'L’échéance initiale reste connue ; cette date la remplace.',
  tooMany: 'Pas plus de 500 suivis à la fois.',
  remind: 'Relancer …',
  remindTitle: 'Relancer les responsables',
  remindVerb: 'Relancer',
  remindWay: 'Préparer',
  drafts: 'des brouillons de courriels (EML)',
  written: 'des messages dans le logiciel de courrier',
  tooManyToWrite: 'Pas plus de 5 messages à la fois dans le logiciel de courrier : préparez des brouillons.',
  nobodyToWrite: 'Aucun responsable n’a d’adresse électronique.',
  tooLongToWrite: 'Un message était trop long pour un lien',
  tooLongToWriteHint: 'Le texte entier est dans le presse-papiers : collez-le dans le message.',
  copied: 'le texte, dans le presse-papiers',
  csv: 'la liste pour un tableur (CSV)',
  onlyNoted: 'rien : la relance est déjà faite',
  noteReminders: 'Noter ces relances au journal de chaque suivi',
  nobodyToRemind: 'Aucun de ces suivis ne reste à faire.',
  noAddress: 'sans adresse électronique',
  nobody: 'Sans responsable',
  isCopied: 'Texte des relances copié',
  cannotCopy: 'Le texte n’a pas pu être copié.',
  export: 'Exporter',
  exportPdf: 'Tableau de suivi en PDF',
  exportXlsx: 'Tableau de suivi pour Excel (XLSX)',
  exportCsv: 'Tableau de suivi pour tableur (CSV)',
} as const

export const reminderMeansLabels: Readonly<Record<(typeof reminderMeans)[number], string>> = {
  mail: 'courriel',
  phone: 'téléphone',
  meeting: 'en séance',
  letter: 'courrier',
}

/** « Point « Charte », séance du 10/03/2026 »: an origin without a decision. */
export function itemOrigin(title: string, date: string): string {
  return frenchTypography(`Point « ${title} », séance du ${shortDate(date)}`)
}

/** « CPS n° 4 », or the body alone while there is no number. */
export function followUpName(body: string, number: number | null): string {
  return frenchTypography(number === null ? body : `${body} n° ${number}`)
}

/** « 02/06/2026, courriel » */
export function reminderText(on: string, means: (typeof reminderMeans)[number]): string {
  return `${shortDate(on)}, ${reminderMeansLabels[means]}`
}

/** « 3 suivis » */
export function followUpsText(number: number): string {
  return count(number, 'suivi')
}
