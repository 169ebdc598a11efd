import type { ReviewKind } from '../turnover/review-items.ts'
import { longDate } from './dates.ts'
import { elide } from './elision.ts'
import { fullName, type PersonName } from './names.ts'
import { count, listText, numberText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** How each review is called. */
export const reviewTitles: Readonly<Record<ReviewKind, string>> = {
  'school-year': 'Revue de rentrée',
  elections: 'Revue après élections',
}

/** Sentences of the reviews of seats. */
export const reviewText = {
  actions: {
    'school-year': 'Faire la revue de rentrée',
    elections: 'Faire la revue après élections',
  },
  actionWords: {
    'school-year': ['sièges', 'septembre', 'titulaires', 'mutations', 'IEN', 'directeurs', 'vérifier'],
    elections: ['sièges', 'maires', 'élus', 'municipales', 'communautaires', 'syndicats', 'vérifier'],
  },
  noSeat: 'Aucune instance n’a encore de siège.',
  date: 'Date d’effet',
  datePast: 'Cette date est passée : les séances tenues depuis auront la nouvelle composition.',
  dateMissing: 'Donnez la date d’effet.',
  progress: 'Sièges et postes vus',
  body: 'Aller à l’instance',
  kept: 'Vos réponses sont gardées sur ce poste jusqu’à l’enregistrement : vous pouvez fermer et reprendre plus tard.',
  none: 'Aucun siège ne relève d’une collectivité ou d’un élu.',
  unchanged: 'Inchangé',
  stillVacant: 'Toujours vacant',
  successor: 'Nouveau titulaire',
  vacant: 'Vacant',
  later: 'Plus tard',
  confirm: 'Retenir',
  previous: 'Précédent',
  next: 'Suivant',
  vacantNow: 'Personne en place',
  upToDate: frenchTypography('Déjà à jour : cette personne est en place depuis la date d’effet ou après.'),
  stillDeputy: 'Suppléance maintenue',
  summary: 'Récapitulatif',
  backToQuestions: 'Revenir aux sièges',
  save: 'Enregistrer la revue',
  suspend: 'Fermer et reprendre plus tard',
  restart: 'Tout recommencer',
  restartQuestion: 'Effacer les réponses de cette revue ?',
  nothing: 'Aucun changement à enregistrer.',
  successors: 'Nouveaux titulaires',
  vacancies: 'Deviennent vacants',
  leavingDeputies: 'Ne sont plus suppléants',
  saved: 'Revue enregistrée',
  savedHint: 'Une seule annulation remet tout en place.',
  answerKeys: ['1', '2', '3', '4'],
  choices: 'Réponse',
} as const

/** « Revue de rentrée, au 1er septembre 2026 ». */
export function reviewTitle(kind: ReviewKind): string {
  return reviewTitles[kind]
}

/** « 12 sur 40 ». */
export function progressText(done: number, total: number): string {
  return `${numberText(done)} sur ${numberText(total)}`
}

/** « Reconduire Mme Laura COQUELUNE ». */
export function renewText(person: PersonName): string {
  return `Reconduire ${fullName(person)}`
}

/** « Toujours suppléante : Mme Catherine PASSELOUP ». */
export function deputyKept(term: string, person: PersonName): string {
  return frenchTypography(`Toujours ${term} : ${fullName(person)}`)
}

/** « CSO et GAP Brumeval », where one question is about several seats. */
export function seatsAsked(bodies: readonly string[]): string {
  return listText([...new Set(bodies)])
}

/** « IEN de Brumeval : Mme Jeanne NOUVEL, au lieu de Mme Claire AUBÉPIN ». */
export function succession(office: string, next: PersonName, former: PersonName | null): string {
  const instead = former === null ? '' : `, au lieu ${elide('de', fullName(former))}`
  return frenchTypography(`${office} : ${fullName(next)}${instead}`)
}

/** « 30 inchangés, 3 à revoir plus tard, 2 non vus. » */
export function restText(unchanged: number, later: number, unseen: number): string {
  const parts = [
    ...(unchanged === 0 ? [] : [count(unchanged, 'inchangé')]),
    ...(later === 0 ? [] : [`${numberText(later)} à revoir plus tard`]),
    ...(unseen === 0 ? [] : [count(unseen, 'non vu')]),
  ]
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}

/** « À compter du 1er septembre 2026 ». */
export function effectiveFrom(date: string): string {
  return `À compter du ${longDate(date)}`
}
