import type { SearchHit, SearchKind } from '../api/search.ts'
import { shortDate } from './dates.ts'
import { count } from './plurals.ts'

/** What each kind of thing found is called. */
export const searchKindLabels: Readonly<Record<SearchKind, string>> = {
  decision: 'décision',
  'follow-up': 'suivi',
  meeting: 'séance',
  'agenda-item': 'point',
  body: 'instance',
  person: 'personne',
  entity: 'organisme',
  mission: 'mission',
  convention: 'convention',
  objective: 'objectif',
  risk: 'risque',
  indicator: 'indicateur',
  acceptance: 'recette',
  'contract-point': 'point du contrat',
  'change-request': 'demande d’évolution',
  'usage-report': 'remontée d’usage',
  'good-practice': 'bonne pratique',
  annex: 'pièce jointe',
}

/** The box that searches the whole document. */
export const searchText = {
  action: 'Chercher dans tout le document…',
  actionWords: ['recherche', 'trouver', 'retrouver', 'plein texte', 'qu’avait-on décidé'],
  title: 'Chercher dans tout le document',
  field: 'Mots à chercher',
  placeholder: 'Décisions, suivis, séances, comptes rendus, personnes, pièces jointes…',
  kind: 'Nature',
  everyKind: 'Tout',
  body: 'Instance',
  everyBody: 'Toutes',
  from: 'Du',
  to: 'Au',
  results: 'Résultats',
  hint: 'Les accents et les pluriels ne comptent pas. Entre guillemets, les mots se suivent.',
  none: 'Rien ne contient ces mots. Essayez moins de mots, ou une autre nature.',
} as const

/** « 12 résultats », « 50 résultats sur 340 ». */
export function foundCount(shown: number, total: number): string {
  return shown === total
    ? count(total, 'résultat')
    : `${count(shown, 'résultat')} sur ${count(total, 'trouvé')}`
}

/** « 3 pièces jointes restent à lire. » */
export function annexesToRead(number: number): string {
  return `${count(number, 'pièce jointe', 'pièces jointes')} ${number >= 2 ? 'restent' : 'reste'} à lire…`
}

/** « décision\t2026-CPS-03 – Périmètre\t03/02/2026\t… le périmètre … »: a hit as a line of the command line. */
export function hitLine({ kind, title, date, snippet }: Omit<SearchHit, 'id' | 'bodyId'>): string {
  const parts = [searchKindLabels[kind], title, date === null ? '' : shortDate(date), snippet]
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\t')
}
