import { ficheSentences } from '../../quality/fiche.ts'
import { count } from '../plurals.ts'

/** Words of the « Fiche des indicateurs »; typography is set by the builders. */
export const indicatorWords = {
  title: 'Fiche des indicateurs',
  subject: 'Ce que le projet mesure, où il en est et vers quoi il va',
  everyBody: 'Tous les indicateurs du projet',
  none: 'Aucun indicateur n’est suivi.',
  measured: 'Mesures',
  overview: 'Vue d’ensemble',
  indicator: 'Indicateur',
  baseline: 'Départ',
  target: 'Cible',
  last: 'Dernière mesure',
  share: 'Progression',
  trend: 'Tendance',
  chart: 'Évolution',
  period: 'Mesures',
  day: 'Date',
  value: 'Valeur',
  place: 'Lieu',
  note: 'Note',
  whole: 'Ensemble du périmètre',
  reached: 'cible atteinte',
  overdue: 'échéance passée',
  fiche: ficheSentences.Q21,
} as const

/** Headings of the measures for spreadsheets: one line for each. */
export const measureColumns = [
  'Dimension',
  'Indicateur',
  'Unité',
  'Sens',
  'Départ',
  'Cible',
  'Échéance',
  'Instance',
  'Date',
  'Valeur',
  'Lieu',
  'UAI',
  'Note',
] as const

/** « 8 indicateurs, dont 7 mesurés ; 2 ont atteint leur cible. » */
export function indicatorSummary(all: number, measured: number, reached: number): string {
  const rest = measured === 0 ? 'aucun mesuré' : `dont ${count(measured, 'mesuré')}`
  const aim =
    reached === 0 ? '' : ` ; ${reached === 1 ? '1 a atteint sa cible' : `${reached} ont atteint leur cible`}`
  return `${count(all, 'indicateur')}, ${rest}${aim}.`
}
