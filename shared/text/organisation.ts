import type { ChartNode } from '../chart/graph.ts'
import type { BodyKind } from '../organisation/body.ts'
import type { EntityKind } from '../organisation/entity.ts'
import type { LinkRefusal } from '../organisation/link-rules.ts'
import { chartWords } from './chart.ts'
import { holdingsAloud } from './holdings.ts'
import { count } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'
import { bodyKindLabels, entityKindLabels, levelLabels } from './vocabulary.ts'

/** Sentences of the organisation workspace: canvas, palette, sheets of bodies and links. */
export const organisationText = {
  workspace: 'Organisation',
  chart: 'Organigramme',
  empty: 'L’organisation est vide',
  emptyHint:
    'Laissez la fiche proposer l’organisation de votre périmètre, ou posez vous-même les premières instances. La palette, en haut à gauche, propose tous les autres éléments.',
  addSteering: 'Ajouter le comité de pilotage stratégique',
  addOperational: 'Ajouter le comité de suivi opérationnel',
  addDsden: 'Ajouter la DSDEN',
  palette: 'Palette',
  bodies: 'Instances',
  entities: 'Organismes',
  select: 'Sélectionner',
  placing: 'Cliquez à l’endroit voulu ; en tenant Maj, plusieurs fois. Échap pour renoncer.',
  rename: 'Renommer',
  remove: 'Supprimer',
  selectAll: 'Tout sélectionner',
  clearSelection: 'Tout désélectionner',
  tidy: 'Ranger l’organigramme',
  tidyShort: 'Ranger',
  zoom: 'Échelle',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout afficher',
  fitSelection: 'Afficher la sélection',
  zoomFull: 'Taille réelle',
  find: 'Rechercher dans l’organisation',
  findHint: 'Nom, sigle ou personne',
  connect: 'Relier',
  newLink: 'Nouveau lien',
  minimap: 'Vue d’ensemble',
  exportChart: 'Exporter l’organigramme',
  exportPdfA4: 'PDF, A4 paysage',
  exportPdfA3: 'PDF, A3 paysage',
  exportPdfMono: 'PDF, A4 en noir et blanc',
  exportSvg: 'Image vectorielle (SVG)',
  noneFound: 'Aucun élément ne correspond.',
  nothingToDelete: 'Sélectionnez d’abord un élément.',
  nothingToRename: 'Sélectionnez d’abord un seul organisme ou une seule instance.',
  pinned: 'épinglé',
  reattach: 'Rattacher le lien',
  collapse: 'Replier',
  expand: 'Déplier',
  collapseAll: 'Tout replier',
  expandAll: 'Tout déplier',
  pin: 'Épingler à sa place',
  unpin: 'Détacher',
  nothingToFold: 'Sélectionnez d’abord un élément qui en contient d’autres.',
  nothingFoldable: 'Aucun élément n’en contient d’autres dans cette vue.',
  nothingToPin: 'Sélectionnez d’abord un organisme ou une instance.',
  findNext: 'Résultat suivant',
  findPrevious: 'Résultat précédent',
  back: 'Revenir à l’endroit précédent',
  forward: 'Aller à l’endroit suivant',
  noBack: 'Aucun endroit précédent.',
  noForward: 'Aucun endroit suivant.',
  multiple: 'Plusieurs éléments sélectionnés',
} as const

/** Why two things cannot be joined, told while the line is being drawn. */
export const linkRefusalText: Readonly<Record<LinkRefusal | 'no-kind', string>> = {
  'link-to-itself': 'Un élément ne se relie pas à lui-même.',
  'link-exists': 'Ce lien existe déjà.',
  'link-end-missing': 'L’un des deux éléments n’existe plus.',
  'link-needs-bodies': 'Ce lien n’unit que des instances.',
  'link-needs-entities': 'Ce lien n’unit que des organismes.',
  'link-needs-supplier': 'Seul un prestataire peut fournir.',
  'link-makes-loop': 'Ce lien ferait une boucle.',
  'no-kind': 'Tous les liens possibles entre ces deux éléments existent déjà.',
}

/** A node as it is read aloud: « Comité de pilotage stratégique, CPS, niveau académique, 12 sièges dont 1 vacant ». */
export function nodeSentence(node: ChartNode): string {
  const seats = node.seats ?? []
  const vacant = seats.filter((seat) => seat === 'vacant').length
  const parts = [
    node.name,
    node.sigle,
    node.kindLabel,
    `niveau ${levelLabels[node.level].toLocaleLowerCase('fr-FR')}`,
    node.type === 'body' ? count(seats.length, 'siège') : '',
    vacant > 0 ? `dont ${count(vacant, 'vacant')}` : '',
    holdingsAloud(node.holds ?? []),
    ...(node.badges ?? []).map((badge) => chartWords.badge[badge]),
    node.difference?.caption ?? '',
  ]
  return frenchTypography(parts.filter((part) => part !== '').join(', '))
}

/** « 3 éléments sélectionnés » */
export function selectionText(selected: number): string {
  return selected === 0 ? '' : count(selected, 'élément sélectionné', 'éléments sélectionnés')
}

/** « 3 sur 7 », « 7 résultats » */
export function foundText(at: number | null, found: number): string {
  if (found === 0) return ''
  return at === null ? count(found, 'résultat') : frenchTypography(`${at + 1} sur ${found}`)
}

/** « 85 % » */
export function zoomText(zoom: number): string {
  return frenchTypography(`${Math.round(zoom * 100)} %`)
}

/** « Supprimer ces 3 éléments ? » */
export function deleteManyQuestion(selected: number): string {
  return frenchTypography(`Supprimer ces ${count(selected, 'élément')} ?`)
}

/** The name that a new entity bears until the user gives its own: « Commune ». */
export function newEntityName(kind: EntityKind): string {
  return capitalise(kind === 'dsden' ? entityKindLabels.dsden.short : entityKindLabels[kind].short)
}

/** The name that a new body bears until the user gives its own: « Comité de pilotage stratégique ». */
export function newBodyName(kind: BodyKind): string {
  return capitalise(bodyKindLabels[kind].label)
}
