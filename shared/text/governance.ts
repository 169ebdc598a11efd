import type { Body, BodyKind } from '../organisation/body.ts'
import type { AssignmentRole } from '../organisation/mission.ts'
import { type ResponsibilityKind, wholeShare } from '../organisation/responsibility.ts'
import { longDate, periodText, shortDate } from './dates.ts'
import { assignmentRoleLabels, responsibilityKindLabels } from './governance-vocabulary.ts'
import { count, numberText, percentText, pluralOf } from './plurals.ts'
import { shortName } from './short-names.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** The workspace « Missions et conventions » and what its parts have in common. */
export const governanceText = {
  workspace: 'Missions et conventions',
  missions: 'Missions',
  carriers: 'Qui porte quoi',
  collectivities: 'Compétences et référents',
  conventions: 'Conventions',
  userGroups: 'Groupes d’utilisateurs',
  nothingSelected: 'Rien de sélectionné',
  nothingSelectedHint: 'Choisissez une ligne pour voir et modifier ce qu’elle dit.',
  noneFound: 'Aucun nom ne correspond.',
  nameFault: 'Un nom est nécessaire.',
  none: 'aucun',
  export: 'Exporter',
} as const

/** The ways out to paper, to word processors and to spreadsheets. */
export const governanceExportText = {
  whoCarriesWhat: 'Qui porte quoi',
  composition: 'Composition des instances',
  annex: 'Annexe gouvernance',
  pdf: 'PDF',
  docx: 'Traitement de texte (DOCX)',
  csv: 'Tableur (CSV)',
} as const

/** The coverage matrix: which body answers for which mission. */
export const missionText = {
  matrix: 'Missions et instances',
  filter: 'Instances',
  allBodies: 'Toutes les instances',
  add: 'Ajouter une mission',
  addTitle: 'Ajouter une mission du projet',
  name: 'Mission',
  nameHint: frenchTypography('Commencez par un verbe à l’infinitif : « informer les familles … ».'),
  bodyKind: 'Portée d’ordinaire par',
  noBodyKind: 'Non précisé',
  code: 'Code',
  delete: 'Supprimer cette mission',
  moveUp: 'Monter cette mission',
  moveDown: 'Descendre cette mission',
  firstOfGroup: 'Cette mission est déjà la première de son groupe.',
  lastOfGroup: 'Cette mission est déjà la dernière de son groupe.',
  nameMissing: 'Donnez la mission en quelques mots.',
  ofFiche: 'Mission de la fiche : son texte ne change pas.',
  ofProject: 'Mission ajoutée par le projet.',
  roles: 'Rôle des instances',
  role: 'Rôle',
  noRole: 'aucun rôle',
  unassigned: 'sans instance responsable',
  twice: 'portée par plusieurs instances',
  twiceHint: frenchTypography(
    'Une mission dont répondent plusieurs instances n’est vraiment portée par aucune : gardez-en une, les autres y contribuent.',
  ),
  unassignedHint: 'Aucune instance ne répond de cette mission à cette date.',
  allCarried: 'Chaque mission a son instance responsable.',
  noBodies: 'Aucune instance à cette date',
  noBodiesHint:
    'La matrice dit quelle instance répond de chaque mission. Dessinez d’abord les instances dans « Organisation ».',
  goToOrganisation: 'Aller à l’organisation',
  legend: 'Légende',
  keys: frenchTypography('Flèches, puis R, C, I ou Suppr ; Entrée ou un second clic : rôle suivant.'),
  entrust: 'Confier à une instance',
  addBody: 'Ajouter une instance qui y contribue',
  otherOfFiche: 'Autres missions de la fiche',
  ownMissions: 'Missions du projet',
} as const

/** Names the groups of the matrix: missions of the fiche by the body that it gives them to. */
export const missionGroupLabels: Readonly<Record<BodyKind, string>> = {
  steering: 'Comité de pilotage stratégique',
  operational: 'Comité de suivi opérationnel',
  proximity: 'Groupe d’accompagnement de proximité',
  'school-team': 'Équipe d’école',
  'user-group': 'Groupe d’utilisateurs',
  other: 'Autres instances',
}

/** The name of a body where there is little room: its sigle, or its name without what all of its kind begin with. */
export function columnName({ sigle, name }: Pick<Body, 'sigle' | 'name'>): string {
  if (sigle !== '') return sigle
  const ofTeam = name.replace(/^équipe(?: éducative| numérique)? de l[’']école /iu, 'Éq. ')
  return ofTeam === name ? shortName(name) : ofTeam
}

/** « Retirer CPS de cette mission ». */
export function withoutRole({ sigle, name }: Pick<Body, 'sigle' | 'name'>): string {
  return `Retirer ${sigle || name} de cette mission`
}

/** « R responsable », in the legend and in menus. */
export function roleWithLetter(role: AssignmentRole): string {
  const { letter, label } = assignmentRoleLabels[role]
  return `${letter} ${label}`
}

/** What a cell of the matrix says aloud: « CPS, M-CPS-1 : responsable ». */
export function cellName(body: string, mission: string, role: AssignmentRole | null): string {
  const said = role === null ? missionText.noRole : assignmentRoleLabels[role].label
  return frenchTypography(`${body}, ${mission} : ${said}`)
}

/** « 2 sans instance responsable », above the missions. */
export function unassignedMissions(number: number): string {
  return `${numberText(number)} ${missionText.unassigned}`
}

/** « 1 portée par plusieurs instances », above the missions. */
export function missionsTwice(number: number): string {
  return count(number, 'portée par plusieurs instances', 'portées par plusieurs instances')
}

/** « 26 autres instances ne sont pas montrées : choisissez une nature. » */
export function hiddenBodies(hidden: number): string {
  const verb = pluralOf(hidden, 'n’est pas montrée', 'ne sont pas montrées')
  return frenchTypography(
    `${count(hidden, 'autre instance', 'autres instances')} ${verb} : choisissez une nature.`,
  )
}

/** « Comités de suivi opérationnel (2) ». */
export function withCount(label: string, number: number): string {
  return frenchTypography(`${label} (${number})`)
}

/** « 2 juin 2025 → », the period of a line of history, short. */
export function shortPeriod(from: string | null, to: string | null): string {
  if (from === null && to === null) return ''
  if (to === null) return `depuis le ${shortDate(from ?? '')}`
  return from === null ? `jusqu’au ${shortDate(to)}` : `du ${shortDate(from)} au ${shortDate(to)}`
}

/** « à partir du 1er janvier 2027 ». */
export function startingOn(date: string): string {
  return `à partir du ${longDate(date)}`
}

/** « Qui porte quoi »: who carries what, since when, by which act. */
export const carrierText = {
  holder: 'Porteur',
  answerer: 'Répond pour lui',
  period: 'Période',
  act: 'Acte',
  share: 'Part',
  nobody: 'Non précisé',
  entrust: 'Confier',
  history: 'Historique',
  toCome: 'à venir',
  over: 'terminé',
  principal: 'principal',
  shared: 'co-portage',
  coordinationBadge: 'coordination',
  noCoordinator: 'À désigner',
  severalCoordinators: frenchTypography('Plusieurs entités : précisez le co-portage.'),
  holderMissing: 'Choisissez qui la porte.',
  answererMissing: 'Choisissez un poste ou une personne.',
  appoint: 'Désigner',
  fromMissing: frenchTypography('Donnez la date : quelqu’un la porte déjà.'),
  fromTooEarly: 'Choisissez une date postérieure au début de la précédente.',
  takesOver: 'Prend la suite de',
  addsUp: frenchTypography('Personne : s’ajoute à ceux qui la portent'),
  from: 'À partir du',
  to: 'Jusqu’au',
  since: 'Depuis le',
  post: 'Poste',
  postHint: 'Qui tient ce poste répond pour le porteur.',
  person: 'Personne',
  personHint: 'À défaut de poste.',
  actHint: 'Convention, délibération, lettre de mission … et sa date.',
  accompaniment: 'Accompagnement',
  profile: 'Profil',
  mission: 'Mission',
  perimeter: 'Périmètre',
  isPrincipal: 'Porteur principal',
  isShared: 'Co-portage assumé',
  note: 'Note',
  sharePart: 'Part du coût',
  end: 'Mettre fin',
  lastDay: 'Dernier jour',
  delete: 'Supprimer cette ligne',
  deleteHint: frenchTypography(
    'À réserver à une erreur de saisie : ce qui est terminé garde la mémoire de qui portait quoi. Vous pourrez annuler.',
  ),
  thisLine: 'cette responsabilité',
} as const

/** « Confier : coordination globale ». */
export function entrustTitle(kind: ResponsibilityKind): string {
  return frenchTypography(`${carrierText.entrust} : ${responsibilityKindLabels[kind]}`)
}

/** « Sourdaine Numérique la porte jusqu’au 31 décembre 2026. » */
export function formerCarrierStops(name: string, lastDay: string): string {
  return frenchTypography(`${name} la porte jusqu’au ${longDate(lastDay)}.`)
}

/** « 52,5 % », for a share in hundredths of a per cent. */
export function shareText(share: number): string {
  const decimals = share % 100 === 0 ? 0 : share % 10 === 0 ? 1 : 2
  return percentText(share / 100, decimals)
}

/** « il manque 12,5 % », « 5 % de trop », or « 100 % » for the keys taken together. */
export function shareTotalText(total: number): string {
  if (total === wholeShare) return shareText(total)
  return total < wholeShare
    ? `il manque ${shareText(wholeShare - total)}`
    : `${shareText(total - wholeShare)} de trop`
}

/** « Historique (2) ». */
export function historyTitle(number: number): string {
  return withCount(carrierText.history, number)
}

/** « Ensemble des clés : il manque 12,5 %. » */
export function keysTogether(total: number): string {
  return frenchTypography(`Ensemble des clés : ${shareTotalText(total)}.`)
}

/** « Avec cette part : il manque 12,5 %. », while it is typed. */
export function keysWith(total: number): string {
  return frenchTypography(`Avec cette part : ${shareTotalText(total)}.`)
}

/** « Compétences et référents »: who acts for each collectivity of the perimeter. */
export const collectivityText = {
  collectivity: 'Collectivité',
  kind: 'Nature',
  referent: 'Référent',
  digital: 'Porteur numérique',
  education: 'Porteur éducation',
  transfer: 'Transférée à',
  search: 'Rechercher une collectivité',
  nobody: 'à désigner',
  vacant: 'poste vacant',
  byPost: 'par son poste',
  appoint: 'Désigner',
  choosePrincipal: 'précisez le principal',
  principal: 'principal',
  makePrincipal: 'Désigner comme référent principal',
  none: 'Aucune collectivité dans le périmètre',
  noneHint:
    'Communes, intercommunalités et syndicats du périmètre apparaissent ici, avec leur référent et ceux qui portent leurs compétences.',
  transfers: 'Transfert de compétence',
  noTransfer: 'Aucun transfert de compétence.',
  addTransfer: 'Indiquer un transfert',
  transferTo: 'Transférée à',
  transferWhat: 'Compétence',
  transferWhatHint: 'Par exemple « numérique éducatif ».',
  groupingMissing: 'Choisissez le groupement.',
  since: 'Depuis le',
  openSheet: 'Ouvrir la fiche de l’organisme',
} as const

/** « terminé le 31/08/2026 », of whoever was the last. */
export function endedOn(date: string): string {
  return `terminé le ${shortDate(date)}`
}

/** « Désigner un référent : Commune de Brumeval ». */
export function appointTitle(kind: ResponsibilityKind, collectivity: string): string {
  const whom =
    kind === 'referent'
      ? 'un référent'
      : `le porteur ${kind === 'digital-competence' ? 'numérique' : 'éducation'}`
  return frenchTypography(`Désigner ${whom} : ${collectivity}`)
}

/** « et 2 autres ». */
export function andOthers(number: number): string {
  return number === 0 ? '' : `et ${count(number, 'autre')}`
}

/** Conventions, charters and markets: who is party to what, by which act, until when. */
export const conventionText = {
  list: 'Conventions, chartes et marchés',
  add: 'Ajouter une convention',
  none: 'Aucune convention',
  noneHint:
    'La convention de partenariat précise les rôles et les compétences de chaque entité. Ajoutez la première, puis ses parties.',
  nothingSelected: 'Aucune convention choisie',
  nothingSelectedHint: 'Choisissez une convention pour voir ses parties et ses annexes.',
  kind: 'Nature',
  number: 'Numéro',
  title: 'Intitulé',
  titleMissing: 'Donnez l’intitulé de la convention.',
  parent: 'Applique',
  parentHint: 'La convention cadre dont elle découle.',
  purpose: 'Objet',
  signedOn: 'Signée le',
  from: 'En vigueur du',
  to: 'Au',
  renewal: 'Reconduction',
  renewalHint: frenchTypography('« tacite, par périodes d’un an », « expresse, une fois » …'),
  note: 'Note',
  delete: 'Supprimer cette convention',
  parties: 'Parties',
  noParties: 'Aucune partie pour l’instant.',
  addParty: 'Ajouter une partie',
  editParty: 'Modifier la partie',
  firstParty: 'Cette partie est déjà la première.',
  lastParty: 'Cette partie est déjà la dernière.',
  party: 'Partie',
  role: 'Rôle',
  roleHint: frenchTypography('Ce que la partie fait dans le projet : maîtrise d’ouvrage, financement …'),
  competence: 'Compétence',
  competenceHint: frenchTypography('À quel titre : « numérique éducatif, par transfert » …'),
  article: 'Article',
  signatory: 'Signataire',
  signatoryHint: 'Le titulaire de ce poste le jour de la signature.',
  enablingAct: 'Acte habilitant',
  enablingActHint: 'Délibération ou arrêté qui permet de signer.',
  enabledOn: 'Date de cet acte',
  partySignedOn: 'A signé le',
  partyMissing: 'Choisissez l’organisme partie à la convention.',
  roleMissing: 'rôle à préciser',
  competenceMissing: 'compétence à préciser',
  notSigned: 'Pas encore signé',
  partyGestures: 'Modifier, déplacer, retirer',
  edit: 'Modifier',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  annexes: 'Annexes',
  applications: 'Conventions qui l’appliquent',
  save: 'Enregistrer',
  exportAnnex: 'Annexe gouvernance',
} as const

/** « du 12 novembre 2025 au 11 novembre 2028 », or that the dates are not said. */
export function conventionPeriod(from: string | null, to: string | null): string {
  return capitalise(periodText(from, to)) || 'Dates non précisées'
}

/** « Signé le 12 novembre 2025 par Mme Hélène VAUTRIN », as far as it is known. */
export function signedBy(name: string, signedOn: string | null): string {
  if (signedOn === null)
    return name === '' ? conventionText.notSigned : frenchTypography(`${conventionText.signatory} : ${name}`)
  const signed = `Signé le ${longDate(signedOn)}`
  return name === '' ? signed : `${signed} par ${name}`
}

/** « Reconduction : tacite, par périodes d’un an ». */
export function renewalIs(renewal: string): string {
  return frenchTypography(`${conventionText.renewal} : ${renewal}`)
}

/** Groups of users, and the way of their requests to the éditeur. */
export const groupText = {
  animatedBy: 'Animé par',
  noAnimator: 'Personne ne l’anime à cette date.',
  reports: 'Remontées',
  noReport: 'Aucune remontée notée',
  path: 'Chemin des demandes',
  arrives: 'Les demandes arrivent à un éditeur ou intégrateur.',
  missing: 'éditeur ou intégrateur',
  otherStep: 'Autre étape …',
  otherStepTitle: 'Transmettre les demandes à',
  step: 'Instance ou organisme',
  noPublisher: frenchTypography(
    'Aucun éditeur ni intégrateur dans le projet : ajoutez-le d’abord dans « Personnes et organismes ».',
  ),
  none: 'Aucun groupe d’utilisateurs',
  noneHint:
    'Les groupes d’utilisateurs font remonter les usages et les demandes d’évolution, transmises ensuite aux éditeurs et aux intégrateurs. Ajoutez le premier dans « Organisation ».',
} as const

/** « Les demandes s’arrêtent à GU familles. » */
export function requestsStopAt(name: string): string {
  return frenchTypography(`Les demandes s’arrêtent à ${name}.`)
}

/** « Les demandes ne sont transmises à personne. », when they do not leave the group. */
export const requestsStay = 'Les demandes ne sont transmises à personne.'

/** « Transmettre à CSO ». */
export function transmitTo(name: string): string {
  return `Transmettre à ${name}`
}

/** The chain read aloud: « GU, puis CSO, puis Plumevent Éducation ». */
export function chainInWords(names: readonly string[]): string {
  return names.join(', puis ')
}
