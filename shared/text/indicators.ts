import { ficheSentences } from '../quality/fiche.ts'
import type { Indicator, IndicatorDimension, Measurement } from '../quality/indicator.ts'
import { shortDate } from './dates.ts'
import { count, listText, percentText, pluralOf } from './plurals.ts'
import { dimensionLabels } from './quality-vocabulary.ts'
import { quantityText } from './quantities.ts'
import { frenchTypography } from './typography.ts'

/** Sentences about indicators and their measures, on the screen. */
export const indicatorText = {
  one: 'Indicateur',
  table: 'Indicateurs',
  search: 'Rechercher un indicateur',
  none: 'Aucun indicateur',
  noneHint:
    'Un indicateur suit un chiffre dans le temps : écoles ouvertes, comptes activés, effets sur les élèves. Ajoutez le premier, puis ses mesures, à la main ou depuis un tableau.',
  add: 'Ajouter un indicateur',
  delete: 'Supprimer cet indicateur',
  name: 'Nom',
  nameFault: 'Un nom est nécessaire.',
  dimension: 'Dimension',
  unit: 'Unité',
  unitHint: 'Au pluriel : écoles, comptes, %.',
  sense: 'Sens attendu',
  baseline: 'Valeur de départ',
  target: 'Cible',
  targetDate: 'Échéance',
  method: 'Qui mesure, et comment',
  body: 'Instance',
  objective: 'Objectif',
  noneFound: 'Rien de tel.',
  figureFault: 'Écrivez un nombre, comme 12 ou 12,5.',
  last: 'Dernière mesure',
  lastOn: 'Mesuré le',
  share: 'Progression',
  trend: 'Tendance',
  chart: 'Évolution',
  reached: 'atteinte',
  overdue: 'échéance passée',
  notMeasured: 'pas encore mesuré',
  measures: 'Mesures',
  noMeasure: 'Aucune mesure. La première dira d’où l’on part.',
  addMeasure: 'Ajouter une mesure',
  editMeasure: 'Modifier la mesure',
  deleteMeasure: 'Supprimer cette mesure',
  record: 'Enregistrer',
  day: 'Date',
  dayFault: 'Donnez le jour de la mesure.',
  futureDay: 'Une mesure se note une fois faite : choisissez aujourd’hui ou un jour passé.',
  value: 'Valeur',
  place: 'Lieu mesuré',
  placeHint: 'Vide : l’ensemble du périmètre.',
  whole: 'Ensemble du périmètre',
  note: 'Note',
  replaces: 'Une mesure existe déjà ce jour-là à cet endroit : elle sera remplacée.',
  unmeasured: 'Dimensions sans indicateur',
  fiche: ficheSentences.Q21,
  export: 'Exporter',
  exportPdf: 'Fiche des indicateurs en PDF',
  exportXlsx: 'Mesures pour Excel (XLSX)',
  exportCsv: 'Mesures pour tableur (CSV)',
  import: 'Importer…',
} as const

/** The words of a small chart. */
export const plotText = {
  target: (figure: string) => `cible ${figure}`,
  baseline: (figure: string) => `départ ${figure}`,
} as const

/** « 79 % »: how far an indicator is from its baseline to its target. */
export function shareText(share: number): string {
  return percentText(Math.round(100 * share))
}

/** « mesuré dans 6 lieux, pas sur l’ensemble »: what there is when nothing was measured over the whole perimeter. */
export function onlyPlacesText(places: number): string {
  return `mesuré dans ${count(places, 'lieu', 'lieux')}, pas sur l’ensemble`
}

/** What a chart shows, for those who do not see it. */
export function plotInWords(
  { name, unit, target, targetDate }: Pick<Indicator, 'name' | 'unit' | 'target' | 'targetDate'>,
  series: readonly Pick<Measurement, 'on' | 'value'>[],
): string {
  const [first, last] = [series[0], series.at(-1)]
  const told = ({ on, value }: Pick<Measurement, 'on' | 'value'>) =>
    `${quantityText(value, unit)} le ${shortDate(on)}`
  const course =
    first === undefined || last === undefined
      ? indicatorText.notMeasured
      : first === last
        ? `une mesure, ${told(first)}`
        : `${count(series.length, 'mesure')}, de ${told(first)} à ${told(last)}`
  const by = targetDate === null ? '' : ` le ${shortDate(targetDate)}`
  const aim = target === null ? '' : ` ; cible ${quantityText(target, unit)}${by}`
  return frenchTypography(`${name} : ${course}${aim}.`)
}

/** « Rien ne mesure encore la fluidité … »: kindly, for what the fiche wants assessed too. */
export function unmeasuredSentence(dimensions: readonly IndicatorDimension[]): string {
  const names = dimensions.map((dimension) => `« ${dimensionLabels[dimension]} »`)
  return frenchTypography(
    `Aucun indicateur ne porte encore sur ${pluralOf(names.length, 'la dimension', 'les dimensions')} ${listText(names)}.`,
  )
}

/** « la mesure du 20/11/2026 », as it is called in « Supprimer … ? ». */
export function measureName({ on }: Pick<Measurement, 'on'>): string {
  return `la mesure du ${shortDate(on)}`
}

/** « l’indicateur « Écoles ouvertes » », in « Supprimer … ? ». */
export function indicatorName({ name }: Pick<Indicator, 'name'>): string {
  return frenchTypography(`l’indicateur « ${name} »`)
}

/** What goes with an indicator that is deleted. */
export function lostMeasures(measures: number): string {
  return measures === 0
    ? ''
    : `${pluralOf(measures, 'Sa mesure sera supprimée', `Ses ${count(measures, 'mesure')} seront supprimées`)} avec lui.`
}
