import { measureColumns } from './measure-columns.ts'
import { count, listText, pluralOf } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The import of measures from a table. */
export const measureImportText = {
  action: 'Importer des mesures…',
  words: ['indicateurs', 'tableur', 'CSV', 'Excel', 'chiffres', 'statistiques'],
  title: 'Importer des mesures d’indicateurs',
  hint: 'Un tableau CSV, XLSX ou ODS : une ligne par mesure, avec les colonnes Indicateur, Date, Valeur et, au besoin, Lieu (UAI ou nom) et Note. Rien ne change avant que vous ayez vu et accepté.',
  gives: [
    'Les mesures des indicateurs du document, reconnus à leur nom',
    'Celles d’une école ou d’un organisme, reconnu à son UAI ou à son nom ; sans lieu, celles de l’ensemble du périmètre',
    'Une mesure du même jour au même endroit est remplacée',
  ],
  measures: 'Mesures',
  none: 'Aucune mesure',
  nothingNew: 'Rien à importer : le document connaît déjà ces mesures, ou aucune ligne n’a été comprise.',
  most: 5000,
  tooMany: 'Pas plus de 5 000 mesures à la fois : partagez le fichier.',
} as const

/** « 24 mesures à importer, dont 3 remplacées ; 2 déjà connues. », or what was done. */
export function plannedText(
  plan: { readonly measurements: readonly unknown[]; readonly replaced: number; readonly same: number },
  isDone: boolean,
): string {
  const { length } = plan.measurements
  const verb = isDone ? pluralOf(length, ' importée', ' importées') : ' à importer'
  const replaced = plan.replaced === 0 ? '' : `, dont ${count(plan.replaced, 'remplacée')}`
  const same = plan.same === 0 ? '' : ` ; ${count(plan.same, 'déjà connue', 'déjà connues')}`
  return frenchTypography(`${count(length, 'mesure')}${verb}${replaced}${same}.`)
}

/** « Il manque la colonne « Date ». »: what a table must have to be read. */
export function missingColumns(fields: readonly (keyof typeof measureColumns)[]): string {
  const names = fields.map((field) => `« ${measureColumns[field].label} »`)
  return frenchTypography(
    `Il manque ${pluralOf(names.length, 'la colonne', 'les colonnes')} ${listText(names)}.`,
  )
}
