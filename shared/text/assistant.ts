import type { EntityKind } from '../organisation/entity.ts'
import type { ProjectScope } from '../organisation/project.ts'
import { ofEntity, ofPlace } from './entity-phrases.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The assistant « Nouveau projet » and « Adapter l'organisation type ». */
export const assistantText = {
  newProject: 'Nouveau projet…',
  newProjectTitle: 'Nouveau projet',
  newProjectHint: 'L’organisation que la fiche recommande pour votre périmètre, en cinq questions.',
  newProjectWords: ['assistant', 'organisation type', 'modèle', 'créer', 'fiche'],
  adapt: 'Adapter l’organisation type…',
  adaptTitle: 'Adapter l’organisation type',
  adaptWords: ['assistant', 'modèle', 'fiche', 'proposer', 'compléter', 'manque'],
  steps: {
    scope: 'Périmètre',
    partners: 'Partenaires',
    carrying: 'Portage et achat',
    stage: 'Étape',
    proposal: 'Organisation proposée',
  },
  stepLater: 'Répondez d’abord aux étapes précédentes.',
  stepOf: (index: number, total: number) => `Étape ${index} sur ${total}`,
  next: 'Suivant',
  back: 'Précédent',
  create: 'Créer le projet…',
  add: 'Ajouter au projet',
  startAgain: 'Recommencer',
  preview: 'Aperçu de l’organisation',
  previewEmpty: 'L’organisation se dessinera ici dès que le territoire sera choisi.',
  nothingMissing: 'Rien ne manque',
  nothingMissingHint: frenchTypography(
    'L’organisation comprend déjà tout ce que le modèle propose pour ce périmètre et cette étape.',
  ),
  ficheSays: 'Ce que dit la fiche',
  why: 'Pourquoi cette instance',
  parameter: 'Paramètre de l’outil',
  done: 'Organisation ajoutée',
  doneHint: 'Tout s’annule en une fois.',
} as const

/** The questions of the assistant. */
export const questionText = {
  scope: 'Quel est le périmètre du projet ?',
  territory: {
    academic: 'Académie',
    departmental: 'Département',
    constituency: 'Département',
    'college-sector': 'Commune du collège',
    commune: 'Commune',
    'commune-group': 'Intercommunalité',
  } satisfies Record<ProjectScope, string>,
  territoryHint: 'Nom ou code officiel',
  noAcademy: frenchTypography(
    'Aucune académie ne couvre ce territoire : les services de l’État n’y sont pas proposés. Une fois le projet créé, ajoutez à la main le vice-rectorat ou le service de l’éducation nationale (« Académie »), ses circonscriptions et leurs sièges.',
  ),
  ownName: {
    constituency: 'Nom de la circonscription',
    'college-sector': 'Nom du collège',
    syndicate: 'Nom du groupement',
  },
  ownNameHint: {
    constituency: 'Beaune',
    'college-sector': 'Collège Jules-Ferry',
    syndicate: 'SIVOS de la Vallée',
  },
  groupKind: 'Nature du regroupement',
  isEpci: 'Intercommunalité',
  isSyndicate: 'Syndicat ou RPI',
  noPlace: 'Aucun territoire ne correspond.',
  name: 'Nom du projet',
  constituencies: 'Circonscriptions',
  /** Each circonscription goes to the service of its own département. */
  constituenciesHint: (departments: readonly string[]) =>
    frenchTypography(
      departments.length > 1
        ? `Une par ligne, suivie de son département : « Le Parc (${departments[0]}) » ; ou leur nombre. L’annuaire du ministère pourra les compléter ensuite.`
        : 'Une par ligne, ou leur nombre. L’annuaire du ministère pourra les compléter ensuite.',
    ),
  partners: 'Collectivités partenaires',
  addPlace: 'Ajouter une collectivité',
  addPlaceHint: 'Commune, intercommunalité, département, région',
  addOther: 'Ajouter un syndicat ou une agence',
  addOtherHint: 'Sourdaine Numérique',
  add: 'Ajouter',
  addMembers: (number: number) => `Ajouter les ${count(number, 'commune membre', 'communes membres')}`,
  otherKind: 'Nature',
  syndicate: 'Syndicat',
  agency: 'Agence ou GIP',
  remove: (name: string) => `Retirer ${name}`,
  owner: 'porteur',
  noPartner: 'Aucune pour l’instant.',
  morePartners: (number: number) => frenchTypography(`… et ${count(number, 'autre')}.`),
  schools: 'Écoles pilotes',
  schoolsHint: frenchTypography('Facultatif, une par ligne. Les autres viendront de l’annuaire.'),
  coordinator: 'Quelle entité porte la coordination globale ?',
  transfer: 'Transfert de la compétence',
  transferTo: 'Transférée à',
  purchase: 'Mode d’achat',
  buyer: { default: 'Acheteur', 'order-group': 'Coordonnateur du groupement' },
  supplier: 'Fournisseur de l’ENT',
  supplierHint: 'S’il est connu',
  undecided: 'Non décidé',
  stage: 'Où en est le projet ?',
  startedOn: 'Lancé le',
  notSaid: 'Non précisé',
} as const

/** A line under each perimeter: what it is, in the words of those who work there. */
export const scopeHints: Readonly<Record<ProjectScope, string>> = {
  academic: 'Plusieurs départements, avec un relais dans chacun',
  departmental: 'Un département et ses circonscriptions',
  constituency: 'Les écoles d’un inspecteur et leurs communes',
  'college-sector': 'Un collège et les écoles de son secteur',
  commune: 'Une ville ou un village : un seul comité',
  'commune-group': 'Une intercommunalité, un syndicat ou un RPI',
}

/** Why one cannot go on: what is still to be given. */
export const missingAnswers = {
  scope: 'Choisissez un périmètre.',
  territory: 'Choisissez le territoire.',
  ownName: 'Donnez un nom.',
  name: 'Donnez un nom au projet.',
  stage: 'Choisissez l’étape atteinte par le projet.',
} as const

/** « ENT des écoles de la Côte-d’Or »; the user may write another. */
export function projectNameFor(kind: EntityKind, name: string): string {
  const of = ofPlace({ kind, name }) ?? (kind === 'epci' ? null : ofEntity({ kind, name }))
  return of === null ? `ENT des écoles – ${name}` : `ENT des écoles ${of}`
}

/** « 5 instances, 12 organismes et 48 sièges ». */
export function proposalSize(bodies: number, entities: number, seats: number): string {
  const parts = [
    ...(bodies === 0 ? [] : [count(bodies, 'instance')]),
    ...(entities === 0 ? [] : [count(entities, 'organisme')]),
    ...(seats === 0 ? [] : [count(seats, 'siège')]),
  ]
  return listText(parts)
}

/** The parts of a proposal. */
export const proposalText = {
  bodies: 'Instances',
  entities: 'Organismes',
  links: 'Liens',
  responsibilities: 'Qui porte quoi',
  missions: 'Missions et sièges des instances existantes',
  keep: (name: string) => `Retenir « ${name} »`,
  rename: (name: string) => `Nom de « ${name} »`,
  seats: 'Sièges et missions',
  hosted: (host: string) => frenchTypography(`Porteur : ${host}`),
  seatCount: (number: number) => count(number, 'siège'),
  kept: (number: number, total: number) => frenchTypography(`${number} sur ${total}`),
  why: (heading: string, sentence: string) => frenchTypography(`${heading} : ${sentence}`),
  roles: { responsible: 'responsable', contributor: 'contribue', informed: 'informée' },
} as const

/** Choices of ours, said as ours: the keys are those of shared/model/reasons.ts. */
export const parameterSentences: Readonly<Record<string, string>> = {
  'one-commune': frenchTypography(
    'Pour une seule commune, un même comité peut être stratégique et opérationnel : il réunit les missions des deux.',
  ),
  'college-sector': frenchTypography(
    'À l’échelle d’un collège, le suivi et l’accompagnement réunissent les mêmes personnes, et le collège y prend part.',
  ),
  'department-relay':
    'Un relais par département suit le déploiement sans porter les missions du comité académique.',
  'department-group': frenchTypography(
    'Les circonscriptions ne sont pas encore connues : un groupe couvre tout le département.',
  ),
  'not-yet': 'L’étape choisie ne demande pas encore cette instance ; vous pouvez la retenir dès maintenant.',
  'typical-seat': 'Fonction habituelle pour cette instance ; la fiche ne donne que des exemples.',
  'usual-link': 'Lien habituel entre ces instances.',
  'data-protection': frenchTypography(
    'Usage : l’IA-DASEN est responsable du traitement des données d’un ENT du premier degré (RGPD).',
  ),
  'project-ownership': 'Qui achète l’ENT en est d’ordinaire maître d’ouvrage.',
  'risk-and-quality': 'La fiche ne dit pas quelle instance s’en charge : le comité de suivi est proposé.',
  'school-contribution': 'Les écoles contribuent à ce dont le groupe de proximité est responsable.',
  membership: 'Les communes sont membres de leur groupement.',
}
