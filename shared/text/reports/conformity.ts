import type { Severity } from '../../quality/conformity/rule.ts'
import { severityLabels } from '../conformity.ts'
import { longDate } from '../dates.ts'
import { frenchTypography } from '../typography.ts'

/** Words of the report of conformity; typography is set by the builders. */
export const conformityWords = {
  title: 'Conformité à l’organisation type',
  subject: 'Ce que la fiche recommande et ce que le projet a mis en place',
  phase: 'Étape actuelle',
  noPhase: 'non précisée',
  project: 'Projet',
  result: 'Résultat',
  results: 'Constats',
  nothing: 'Aucun écart relevé',
  nothingSentence: 'À cette date, aucun contrôle ne relève d’écart.',
  preamble:
    'Ce document compare l’organisation du projet à la fiche « modèle d’organisation type » du ministère. Les contrôles n’ont pas valeur d’obligation : une erreur répond à un « doit » de la fiche ou à un objet essentiel, une alerte à ce que la fiche juge important, un conseil à ce qu’elle suggère. Les seuils et les étapes sont des paramètres de l’outil.',
  says: 'Ce que dit la fiche',
  toolParameter: 'Seuil : paramètre de l’outil.',
  goodPractice: 'Bonne pratique, hors fiche.',
  minimum: 'Organisation minimale par étape',
  minimumNote: 'Paramètre de l’outil, modifiable : la fiche pose la question sans fixer de seuil.',
  requirement: 'Élément',
  current: 'Étape actuelle',
  next: 'Étape suivante',
  found: 'En place',
  dismissed: 'Points écartés avec un motif',
  point: 'Point',
  reason: 'Motif',
  by: 'Par',
  on: 'Le',
} as const

/** Headings of the columns of the report for spreadsheets. */
export const conformityColumns = [
  'Code',
  'Gravité',
  'Domaine',
  'Constat',
  'Objets',
  'Ce que dit la fiche',
  'Écarté',
  'Motif',
  'Par',
  'Le',
] as const

/** « Conformité – 10 mars 2026 ». */
export function conformityFooter(date: string): string {
  return `Conformité à l’organisation type – ${longDate(date)}`
}

/** « État au 10 mars 2026 ». */
export function stateOn(date: string): string {
  return `État au ${longDate(date)}`
}

/** « 3 sur 4 », or « oui » and « non » for what is single. */
export function foundOf(found: number, wanted: number): string {
  if (wanted === 1) return found === 1 ? 'oui' : 'non'
  return wanted === 0 ? 'sans objet' : `${found} sur ${wanted}`
}

/** One result on one line of the command line: « ERREUR  CNV-01  Aucune convention de partenariat.  (fiche : « … ») ». */
export function checkLine(told: {
  readonly severity: Severity
  readonly code: string
  readonly objects: readonly string[]
  readonly message: string
  readonly sentences: readonly string[]
  readonly isDismissed: boolean
}): string {
  const degree = told.isDismissed ? 'écarté' : severityLabels[told.severity].label
  const said = told.sentences.map((sentence) => frenchTypography(`« ${sentence} »`))
  return [
    degree.toLocaleUpperCase('fr-FR'),
    told.code,
    told.objects.join(', ') || '–',
    told.message,
    ...said,
  ].join('\t')
}
