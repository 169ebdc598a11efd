import type { AcceptanceKind } from '../quality/acceptance.ts'
import type { AcceptanceNeed } from '../quality/acceptances.ts'
import { dueIn, longDate, shortDate } from './dates.ts'
import { count } from './plurals.ts'

/** Sentences about recettes. */
export const acceptanceText = {
  parts: 'Partie affichée',
  part: 'Recettes',
  table: 'Recettes',
  search: 'Rechercher une recette',
  none: 'Aucune recette',
  noneHint:
    'Recettes techniques et fonctionnelles, vérification d’aptitude et de service régulier se suivent ici : dates, résultat, réserves et procès-verbal.',
  add: 'Ajouter une recette',
  delete: 'Supprimer cette recette',
  kind: 'Nature',
  name: 'Intitulé',
  nameFault: 'Un intitulé est nécessaire.',
  scope: 'Ce qui est vérifié',
  scopeHint: 'Ce qui est mis à l’épreuve, et au regard de quoi.',
  plannedOn: 'Prévue le',
  heldOn: 'Tenue le',
  result: 'Résultat',
  noResult: 'Pas encore conclue',
  conclusion: 'Conclusions',
  body: 'Instance',
  supplier: 'Fournisseur',
  convention: 'Contrat',
  phase: 'Étape',
  decision: 'Décision',
  need: 'À faire',
  noneFound: 'Aucun résultat',
  conclude: 'Noter le résultat',
  concludeTitle: 'Noter le résultat de la recette',
  resultFault: 'Choisissez un résultat.',
  heldFault: 'Donnez la date de la recette.',
  files: 'Procès-verbal et pièces',
  frame: 'Cadre',
} as const

/** Sentences about reservations. */
export const reservationText = {
  part: 'Réserves',
  table: 'Réserves',
  search: 'Rechercher une réserve',
  none: 'Aucune réserve',
  noneHint:
    'Une réserve s’ajoute à la fiche de la recette qui l’émet, et se suit ici jusqu’à ce qu’elle soit levée.',
  goToAcceptances: 'Voir les recettes',
  noneOfOne: 'Aucune réserve émise.',
  add: 'Ajouter une réserve',
  edit: 'Modifier cette réserve',
  editVerb: 'Modifier',
  editTitle: 'Modifier une réserve',
  delete: 'Supprimer cette réserve',
  acceptance: 'Recette',
  text: 'Réserve',
  textFault: 'Écrivez la réserve.',
  severity: 'Gravité',
  dueDate: 'À lever avant le',
  liftedOn: 'Levée le',
  lift: 'Lever la réserve',
  liftVerb: 'Lever',
  liftFault: 'Donnez la date à laquelle la réserve est levée.',
  state: 'État',
  open: 'à lever',
  lifted: 'levée',
} as const

/** Sentences about the points of the contract. */
export const contractPointText = {
  part: 'Contrat',
  table: 'Points du contrat',
  search: 'Rechercher un point du contrat',
  none: 'Aucun point du contrat',
  noneHint:
    'Qualité, coûts, délais, avenants et pénalités se suivent ici avec le fournisseur, jusqu’à leur règlement.',
  add: 'Ajouter un point du contrat',
  delete: 'Supprimer ce point du contrat',
  kind: 'Nature',
  name: 'Objet',
  detail: 'Précisions',
  amount: 'Montant',
  amountHint: 'En euros, négatif pour une somme due par le fournisseur.',
  raisedOn: 'Ouvert le',
  dueDate: 'Échéance',
  settledOn: 'Réglé le',
  settle: 'Noter réglé',
  state: 'État',
  open: 'à régler',
  settled: 'réglé',
} as const

/** Short enough for a column. */
export const shortAcceptanceKinds: Readonly<Record<AcceptanceKind, string>> = {
  technical: 'technique',
  functional: 'fonctionnelle',
  fitness: 'VA',
  'regular-service': 'VSR',
}

/** « réserve en retard de 12 jours », « tenue, sans résultat depuis le 21/05/2026 »; empty when nothing is to be done. */
export function acceptanceNeedText(need: AcceptanceNeed | null, today: string): string {
  switch (need?.kind) {
    case undefined:
      return ''
    case 'late-reservation':
      return `réserve ${dueIn(need.dueDate, today)}`
    case 'no-result':
      return `sans résultat, tenue le ${shortDate(need.heldOn)}`
    case 'late':
      return `non tenue, ${dueIn(need.plannedOn, today)}`
    case 'open-reservation':
      return need.dueDate === null ? 'réserve à lever' : `réserve à lever ${dueIn(need.dueDate, today)}`
    case 'to-come':
      return dueIn(need.plannedOn, today)
  }
}

/** « 1 à lever sur 3 », « 3 levées », nothing without any. */
export function reservationCount(open: number, all: number): string {
  if (all === 0) return ''
  return open === 0 ? count(all, 'levée') : `${open} à lever sur ${all}`
}

/** « levée le 11 septembre 2026 » */
export function liftedText(day: string): string {
  return `levée le ${longDate(day)}`
}
