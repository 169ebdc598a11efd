import { approvalOfPrevious } from './approval-title.ts'
import { noBreakSpace as nb } from './characters.ts'
import { usualItems } from './meetings.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the editor of the usual agenda of a body. */
export const usualAgendaText = {
  title: 'Ordre du jour type',
  edit: 'Modifier l’ordre du jour type…',
  hint: 'Chaque nouvelle séance de l’instance part de ces points. Le point d’approbation reçoit la date de la séance précédente.',
  save: 'Enregistrer',
  add: 'Ajouter un point',
  newTitle: 'Nouveau point',
  itemTitle: 'Intitulé',
  nature: 'Nature',
  rapporteur: 'Rapporteur (fonction)',
  duration: 'Durée',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  isFirst: 'C’est le premier point.',
  isLast: 'C’est le dernier point.',
  noTitle: 'Chaque point a besoin d’un intitulé.',
} as const

/** « Monter – point 3 »: a button with the item it is about. */
export function aboutItem(verb: string, rank: number): string {
  return frenchTypography(`${verb} – point${nb}${rank}`)
}

/** The items of nearly every committee, without the date of any meeting: from which a usual agenda starts. */
export function usualStart(): ReturnType<typeof usualItems> {
  return usualItems('2026-01-01').map((item) => ({
    ...item,
    title: approvalOfPrevious(item.title),
  }))
}
