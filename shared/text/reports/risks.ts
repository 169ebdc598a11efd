import { longDate } from '../dates.ts'
import { count } from '../plurals.ts'

/** Words of the register of risks; typography is set by the builders. */
export const riskWords = {
  title: 'Registre des risques',
  subject: 'Ce qui peut compromettre le projet, étape par étape, et ce que l’on fait pour l’éviter',
  everyBody: 'Toutes les instances du projet',
  matrix: 'Matrice des risques',
  register: 'Registre',
  closed: 'Risques clos',
  risk: 'Risque',
  family: 'Famille',
  phase: 'Étape',
  anyPhase: 'Toutes les étapes',
  probability: 'Probabilité',
  impact: 'Gravité',
  criticality: 'Criticité',
  trend: 'Évolution',
  treatment: 'Traitement',
  notAssessed: 'non coté',
  scale:
    'La criticité est le produit de la probabilité et de la gravité, cotées de 1 à 4 : faible jusqu’à 3, modérée jusqu’à 6, élevée jusqu’à 9, critique au-delà. Ces bornes sont un paramètre de l’outil.',
  none: 'Aucun risque n’était recensé à cette date.',
} as const

/** Headings of the columns of the register for spreadsheets. */
export const riskColumns = [
  'N°',
  'Risque',
  'Description',
  'Famille',
  'Étape',
  'Instance',
  'Sigle',
  'Responsable',
  'Identifié le',
  'Coté le',
  'Probabilité (1 à 4)',
  'Gravité (1 à 4)',
  'Criticité',
  'Zone',
  'Évolution',
  'Traitement',
  'Mesures prévues',
  'Suivis liés',
  'État',
  'Clos le',
] as const

/** « 8 risques suivis, dont 1 survenu ; 2 critiques et 3 élevés ; 1 non coté. » */
export function riskSummary(counts: {
  readonly followed: number
  readonly occurred: number
  readonly critical: number
  readonly high: number
  readonly unassessed: number
}): string {
  const { followed, occurred, critical, high, unassessed } = counts
  if (followed === 0) return 'Aucun risque ouvert.'
  const grave = [
    ...(critical === 0 ? [] : [count(critical, 'critique')]),
    ...(high === 0 ? [] : [count(high, 'élevé')]),
  ]
  return `${[
    `${count(followed, 'risque suivi', 'risques suivis')}${occurred === 0 ? '' : `, dont ${count(occurred, 'survenu')}`}`,
    grave.length === 0 ? 'aucun critique ni élevé' : grave.join(' et '),
    ...(unassessed === 0 ? [] : [count(unassessed, 'non coté', 'non cotés')]),
  ].join(' ; ')}.`
}

/** What the drawing of the matrix says to those who do not see it. */
export function matrixAlt(followed: number, date: string): string {
  return `Matrice des risques au ${longDate(date)} : probabilité en lignes, gravité en colonnes, ${count(followed, 'risque')} ; le registre qui suit dit la cotation de chacun.`
}

/** « 12 – critique ». */
export function criticalityWords(criticality: number, zone: string): string {
  return `${criticality} – ${zone}`
}

/** « 4 – quasi certaine ». */
export function degreeWords(degree: number, label: string): string {
  return `${degree} – ${label}`
}

/** « et 8 autres », in a cell that has no room for more numbers. */
export function moreRisks(number: number): string {
  return `et ${count(number, 'autre')}`
}

/** « Suivi : mesurer le débit dans les écoles ». */
export function followUpAgainst(text: string): string {
  return `Suivi : ${text}`
}
