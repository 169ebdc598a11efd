import type { ViewSeries } from '../organisation/view-series.ts'
import { count } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the views of the organisation: their tabs and what each draws. */
export const viewText = {
  views: 'Vues de l’organisation',
  add: 'Ajouter une vue',
  addVerb: 'Créer la vue',
  choose: 'Choisir une vue dans la liste',
  search: 'Rechercher une vue',
  noneFound: 'Aucune vue ne porte ce nom.',
  addSeries: 'Créer une vue par circonscription, instance ou département',
  seriesPer: 'Une vue par',
  seriesWhich: 'Vues à créer',
  seriesExists: 'existe déjà',
  seriesEmpty: 'Il n’y en a aucun dans l’organisation à cette date.',
  seriesNone: 'Cochez au moins une vue à créer.',
  seriesAllExist: 'Ces vues existent déjà toutes.',
  noSeries: 'L’organisation n’a encore ni circonscription, ni instance, ni DSDEN à cette date.',
  rename: 'Renommer la vue',
  duplicate: 'Dupliquer la vue',
  remove: 'Supprimer la vue',
  moveLeft: 'Déplacer la vue vers la gauche',
  moveRight: 'Déplacer la vue vers la droite',
  next: 'Vue suivante',
  previous: 'Vue précédente',
  content: 'Choisir ce que la vue montre',
  contentVerb: 'Enregistrer',
  name: 'Nom de la vue',
  shows: 'La vue montre',
  everything: 'Toute l’organisation',
  around: 'Ce qui entoure un élément',
  aroundNote: 'Une instance, une circonscription, une commune… et ce qui lui est relié.',
  byHand: 'Seulement ce que j’y mets',
  byHandNote: 'Pour commencer, les éléments sélectionnés. D’autres s’ajoutent ensuite.',
  centre: 'Élément au centre',
  steps: 'Distance',
  stepsUnit: 'pas',
  include: 'Ajouter un élément à la vue',
  includeVerb: 'Ajouter',
  element: 'Élément',
  exclude: 'Retirer de la vue',
  only: 'C’est la seule vue : un document en garde toujours une.',
  first: 'C’est déjà la première.',
  last: 'C’est déjà la dernière.',
  nameMissing: 'Donnez un nom à la vue.',
  nameTaken: 'Une autre vue porte déjà ce nom.',
  centreMissing: 'Choisissez l’élément au centre de la vue.',
  elementMissing: 'Choisissez un élément.',
  showsEverything: 'Cette vue montre toute l’organisation.',
  nothingToExclude: 'Sélectionnez d’abord un organisme ou une instance.',
  staysAround: 'Cet élément est là parce qu’il entoure le centre de la vue.',
  deletionNote: 'L’organisation et les autres vues ne changent pas.',
  seeIn: (name: string) => frenchTypography(`Voir dans « ${name} »`),
  emptyTitle: 'Cette vue est vide',
  emptyHint:
    'Ajoutez-y les organismes et les instances à montrer : ils restent les mêmes dans toutes les vues.',
} as const

/** « Vue 3 »: the name offered for a new view. */
export function nextViewName(names: readonly string[]): string {
  for (let rank = names.length + 1; ; rank++) {
    const name = frenchTypography(`Vue ${rank}`)
    if (!names.includes(name)) return name
  }
}

/** « Complète (copie) », « Complète (copie 2) » … */
export function copyName(name: string, names: readonly string[]): string {
  for (let rank = 1; ; rank++) {
    const copy = `${name.slice(0, 100)} (copie${rank === 1 ? '' : ` ${rank}`})`
    if (!names.includes(copy)) return copy
  }
}

/** « Supprimer la vue « Pour les élus » ? » */
export function removeViewQuestion(name: string): string {
  return frenchTypography(`Supprimer la vue « ${name} » ?`)
}

/** « « École de la Vigie » n’est pas dans cette vue » */
export function notInViewText(name: string): string {
  return frenchTypography(`« ${name} » n’est pas dans cette vue`)
}

/** Of what a series of views has one each. */
export const seriesLabels: Readonly<Record<ViewSeries, string>> = {
  constituency: 'Circonscription',
  body: 'Instance (hors équipes d’école)',
  department: 'Département (DSDEN)',
}

/** « Créer 12 vues » */
export function createSeriesVerb(made: number): string {
  return made === 0 ? 'Créer les vues' : `Créer ${count(made, 'vue')}`
}

/** « 12 vues seront créées ; 3 existent déjà et restent comme elles sont. » */
export function seriesNote(made: number, existing: number): string {
  const kept =
    existing < 2
      ? `${existing} existe déjà et reste comme elle est`
      : `${existing} existent déjà et restent comme elles sont`
  if (made === 0 && existing > 0) return frenchTypography(`${kept}.`)
  const will = made < 2 ? `${count(made, 'vue')} sera créée` : `${count(made, 'vue')} seront créées`
  if (existing === 0) return frenchTypography(`${will}.`)
  return frenchTypography(`${will} ; ${kept}.`)
}

/** « 28 éléments »: how much a view shows. */
export function elementsText(shown: number): string {
  return count(shown, 'élément')
}

/** « Toutes les vues (131) » */
export function allViewsText(views: number): string {
  return `Toutes les vues (${views})`
}
