import type { ChangeRequest } from '../quality/usage.ts'
import type { Wait } from '../quality/usages.ts'
import { dueIn, longDate, shortDate } from './dates.ts'
import { count, pluralOf } from './plurals.ts'
import { changeRequestStatusLabels } from './quality-vocabulary.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about what users tell and ask, and about the practices that deserve to spread. */
export const usageText = {
  parts: 'Partie affichée',
  noneFound: 'Aucun résultat',
  number: 'N°',
  body: 'Instance',
  school: 'École ou établissement',
  nameFault: 'Un intitulé est nécessaire.',
} as const

/** The remontées of users' groups. */
export const usageReportText = {
  part: 'Remontées',
  table: 'Remontées d’usage',
  search: 'Rechercher une remontée',
  none: 'Aucune remontée d’usage',
  noneHint:
    'Les groupes d’utilisateurs racontent ici ce qu’ils font de l’ENT, ce qui les gêne et ce qu’ils souhaitent. Une remontée devient une demande d’évolution, ou reçoit une réponse.',
  add: 'Noter une remontée',
  delete: 'Supprimer cette remontée',
  kind: 'Nature',
  on: 'Date',
  text: 'Ce qui est dit',
  textFault: 'Écrivez ce qui est dit.',
  dayFault: 'Donnez la date.',
  group: 'Groupe d’utilisateurs',
  meeting: 'Séance',
  outcome: 'Suite donnée',
  request: 'Demande d’évolution',
  answered: 'réponse donnée au groupe',
  waiting: 'sans suite à ce jour',
  makeRequest: 'En faire une demande',
  makeRequestTitle: 'En faire une demande d’évolution',
  linkRequest: 'Rattacher à une demande',
  linkRequestTitle: 'Rattacher à une demande existante',
  unlinkRequest: 'Détacher de cette demande',
  openRequest: 'Voir la demande',
  noRequest: 'Aucune demande d’évolution n’en est issue.',
  reply: 'Réponse au groupe',
  replyHint: 'Ce que le groupe a su quand aucune demande n’en est issue.',
  tell: 'Informer le groupe',
  tellTitle: 'Informer les groupes des suites données',
  tellVerb: 'Informer',
  tellHint:
    'Chaque groupe reçoit la liste de ses remontées et ce qu’il en est advenu ; ses membres ont leurs adresses en copie cachée.',
  tellWay: 'Préparer',
  drafts: 'un brouillon de courriel par groupe (EML)',
  copied: 'le texte, dans le presse-papiers',
  isCopied: 'Texte copié',
  cannotCopy: 'Le texte n’a pas pu être copié.',
  noGroup: 'Ces remontées ne viennent d’aucun groupe : personne n’est à informer.',
  tooMany: 'Pas plus de 500 remontées à la fois.',
} as const

/** Demandes d'évolution. */
export const changeRequestText = {
  part: 'Demandes d’évolution',
  table: 'Demandes d’évolution',
  search: 'Rechercher une demande',
  none: 'Aucune demande d’évolution',
  noneHint:
    'Ce que les utilisateurs attendent de l’ENT devient une demande : l’instance la retient ou l’écarte, puis elle est transmise à l’éditeur, dont la réponse est notée.',
  views: 'Présentation',
  list: 'Liste',
  board: 'Par état',
  boardEmpty: 'Aucune',
  moveHint: 'Alt + flèche gauche ou droite change l’état.',
  add: 'Ajouter une demande',
  delete: 'Supprimer cette demande',
  name: 'Intitulé',
  need: 'Besoin',
  needHint: 'La situation d’aujourd’hui, ce qui est souhaité, pour qui.',
  priority: 'Priorité',
  status: 'État',
  askedOn: 'Demandée le',
  arbiter: 'Instance qui arbitre',
  supplier: 'Éditeur ou intégrateur',
  supplierFault: 'Choisissez l’éditeur ou l’intégrateur.',
  transmittedOn: 'Transmise le',
  expectedOn: 'Attendue le',
  deliveredOn: 'Livrée le',
  wait: 'Attente',
  reportCount: 'Remontées',
  reports: 'Remontées à l’origine',
  noReport: 'Aucune remontée n’est rattachée à cette demande.',
  transmit: 'Transmettre à l’éditeur',
  transmitTitle: 'Transmettre une demande à l’éditeur',
  transmitVerb: 'Transmettre',
  transmitHint: 'La demande est notée transmise à cette date une fois la fiche préparée.',
  transmitWay: 'Préparer',
  transmitDay: 'Date de transmission',
  byMail: 'un brouillon de courriel, fiche jointe (EML)',
  byPdf: 'la fiche de demande (PDF)',
  alreadySent: 'rien : la demande est déjà transmise',
  dayFault: 'Donnez la date de transmission.',
  slip: 'Fiche de demande',
  slipPdf: 'Fiche en PDF',
  slipMail: 'Brouillon de courriel avec la fiche (EML)',
  answerPart: 'Réponse de l’éditeur',
  noteAnswer: 'Noter la réponse',
  noteAnswerTitle: 'Noter la réponse de l’éditeur',
  answeredOn: 'Répondu le',
  answerFault: 'Donnez la date de la réponse.',
  answerOutcome: 'Suite',
  answer: 'Réponse',
  answerFiles: 'Courriers et documents de l’éditeur',
  deliver: 'Noter la livraison',
  deliverTitle: 'Noter la livraison',
  deliverFault: 'Donnez la date de livraison.',
} as const

/** Good practices, and how they were spread. */
export const goodPracticeText = {
  part: 'Bonnes pratiques',
  table: 'Bonnes pratiques',
  search: 'Rechercher une bonne pratique',
  none: 'Aucune bonne pratique',
  noneHint:
    'Ce qui réussit dans une école se note ici, avec ses documents, puis se diffuse : date, moyen et destinataires.',
  add: 'Ajouter une bonne pratique',
  delete: 'Supprimer cette bonne pratique',
  name: 'Intitulé',
  on: 'Relevée le',
  text: 'Description',
  spreader: 'Instance qui la diffuse',
  dimension: 'Impact',
  noDimension: 'Non précisé',
  shared: 'Diffusion',
  sharedOn: 'Diffusée le',
  sharedThrough: 'Par quel moyen, à qui',
  sharedHint: 'Une fiche envoyée aux directeurs, une animation pédagogique …',
  notShared: 'à diffuser',
  isShared: 'diffusée',
  files: 'Documents',
} as const

/** « 2 remontées » */
export function reportsText(reports: number): string {
  return count(reports, 'remontée')
}

/** « 2 remontées resteront, sans demande. »: what is left by a request that is deleted; empty without any. */
export function requestLeaves(reports: number): string {
  if (reports === 0) return ''
  return `${reportsText(reports)} ${pluralOf(reports, 'restera', 'resteront')}, sans demande.`
}

/** « priorité haute » */
export function priorityOf(priority: string): string {
  return `priorité ${priority}`
}

/** What became of a request, in lower case, to follow a colon or « demande n° 3 ». */
export function requestFate(
  request: Pick<ChangeRequest, 'status' | 'transmittedOn' | 'answeredOn' | 'expectedOn' | 'deliveredOn'>,
): string {
  const { status, transmittedOn, answeredOn, expectedOn, deliveredOn } = request
  switch (status) {
    case 'asked':
      return 'à l’étude'
    case 'kept':
      return 'retenue'
    case 'set-aside':
      return 'écartée'
    case 'transmitted':
      return `transmise à l’éditeur${on(transmittedOn)}`
    case 'promised':
      return `promise par l’éditeur${expectedOn === null ? '' : ` pour le ${longDate(expectedOn)}`}`
    case 'delivered':
      return `livrée${on(deliveredOn)}`
    case 'refused':
      return `refusée par l’éditeur${on(answeredOn)}`
  }
}

/** « demande n° 3, transmise à l’éditeur le 3 novembre 2026 » */
export function requestOutcome(request: ChangeRequest): string {
  return frenchTypography(`demande n° ${request.number}, ${requestFate(request)}`)
}

/** « demande n° 3, transmise »: the same for a column. */
export function requestState({ number, status }: ChangeRequest): string {
  return frenchTypography(`demande n° ${number}, ${changeRequestStatusLabels[status]}`)
}

/** « livraison en retard de 12 jours », « sans réponse depuis le 03/11/2026 »; empty when nothing is waited for. */
export function waitText(wait: Wait | null, today: string): string {
  if (wait === null) return ''
  if (wait.kind === 'answer') return `sans réponse depuis le ${shortDate(wait.since)}`
  return wait.until < today
    ? `livraison ${dueIn(wait.until, today)}`
    : `livraison le ${shortDate(wait.until)}`
}

function on(day: string | null): string {
  return day === null ? '' : ` le ${longDate(day)}`
}
