import { count } from '../plurals.ts'

/** Words of the tableau de suivi; typography is set by the builders. */
export const followUpWords = {
  title: 'Tableau de suivi',
  subject: 'Ce que les décisions demandent de faire, par qui et pour quand',
  everyBody: 'Toutes les instances du projet',
  open: 'À faire et en cours',
  closed: 'Clos',
  action: 'Action',
  origin: 'Origine',
  contributors: 'Contributeurs',
  recordedOn: 'Inscrit le',
  progress: 'Avancement',
  lastReminder: 'Dernière relance',
  closedOn: 'Clos le',
  none: 'Aucun suivi n’a été inscrit au cours de cette période.',
  noneOpen: 'Plus rien ne reste à faire.',
} as const

/** Headings of the columns of the tableau de suivi for spreadsheets (domain §2.3 I). */
export const followUpColumns = [
  'N°',
  'Instance',
  'Sigle',
  'Origine',
  'Libellé',
  'Responsable',
  'Organisme',
  'Contributeurs',
  'Inscrit le',
  'Échéance',
  'Échéance révisée',
  'En retard',
  'État',
  'Avancement (%)',
  'Commentaire',
  'Dernière relance',
  'Clos le',
] as const

/** « 12 suivis, dont 5 ouverts ; 1 est en retard. » */
export function followUpSummary(all: number, open: number, late: number): string {
  const rest = open === 0 ? 'aucun ouvert' : `dont ${count(open, 'ouvert')}`
  const delay = late === 0 ? '' : ` ; ${late === 1 ? '1 est' : `${late} sont`} en retard`
  return `${count(all, 'suivi')}, ${rest}${delay}.`
}
