import { shortDate } from './dates.ts'
import { count, listText, numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of every table: counts, headers, filters, columns, selection. */
export const tableText = {
  /** « 46 lignes », « 12 sur 46 »; nothing of an empty table, which says so itself. */
  count: (shown: number, total: number) => {
    if (total === 0) return ''
    return shown === total ? count(total, 'ligne') : `${numberText(shown)} sur ${numberText(total)}`
  },
  menuOf: (title: string) => frenchTypography(`Colonne « ${title} »`),
  sortUp: 'Trier par ordre croissant',
  sortDown: 'Trier par ordre décroissant',
  filter: 'Filtrer…',
  moveLeft: 'Déplacer à gauche',
  moveRight: 'Déplacer à droite',
  hide: 'Masquer la colonne',
  columns: 'Colonnes…',
  isFirst: 'C’est déjà la première colonne.',
  isLast: 'C’est déjà la dernière colonne.',
  isNeeded: 'Cette colonne nomme les lignes.',
  resetColumns: 'Rétablir les colonnes',
  filterOf: (title: string) => frenchTypography(`Filtrer : ${title}`),
  filtered: 'filtrée',
  contains: 'Contient',
  from: 'Du',
  to: 'Au',
  any: 'Tout',
  empty: 'Vide',
  filled: 'Non vide',
  searchChoice: 'Rechercher une valeur',
  noChoice: 'Aucune valeur.',
  /** « 212 autres valeurs : précisez la recherche. » */
  moreChoices: (more: number) =>
    frenchTypography(`${count(more, 'autre valeur', 'autres valeurs')} : précisez la recherche.`),
  clearFilter: 'Effacer ce filtre',
  filters: 'Filtres',
  isAmong: (title: string, values: readonly string[]) =>
    frenchTypography(`${title} : ${listText(fewOf(values), 'ou')}`),
  isContaining: (title: string, typed: string) => frenchTypography(`${title} contient « ${typed.trim()} »`),
  isBetween: (title: string, from: string | null, to: string | null) =>
    frenchTypography(`${title} : ${daysText(from, to)}`),
  isEmpty: (title: string) => frenchTypography(`${title} : vide`),
  isFilled: (title: string) => frenchTypography(`${title} : non vide`),
  removeFilter: (filter: string) => frenchTypography(`Retirer le filtre ${filter}`),
  clearFilters: 'Effacer les filtres',
  noMatch: 'Aucune ligne ne répond à ces critères',
  noMatchHint: 'Élargissez la recherche ou retirez un filtre.',
  showAll: 'Tout afficher',
  selection: 'Gestes sur la sélection',
  /** « 3 lignes sélectionnées ». */
  selected: (chosen: number) => count(chosen, 'ligne sélectionnée', 'lignes sélectionnées'),
  clearSelection: 'Tout désélectionner',
} as const

/** A filter is one line: beyond three values, two and how many others. */
function fewOf(values: readonly string[]): readonly string[] {
  if (values.length <= 3) return values
  return [...values.slice(0, 2), count(values.length - 2, 'autre')]
}

/** « du 01/11/2026 au 30/11/2026 », « depuis le 01/11/2026 », « jusqu’au 30/11/2026 ». */
function daysText(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `jusqu’au ${shortDate(to)}`
  if (to === null) return `depuis le ${shortDate(from)}`
  return from === to ? `le ${shortDate(from)}` : `du ${shortDate(from)} au ${shortDate(to)}`
}
