import { frenchTypography } from './typography.ts'

/** Sentences of the views of the organisation: their tabs and what each draws. */
export const viewText = {
  views: 'Vues de l’organisation',
  add: 'Ajouter une vue',
  addVerb: 'Créer la vue',
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
