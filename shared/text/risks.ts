import type { RiskDegree } from '../quality/risk.ts'
import type { CriticalityZone, RiskCell } from '../quality/risks.ts'
import { longDate } from './dates.ts'
import { count, listText } from './plurals.ts'
import { criticalityZoneLabels, probabilityLabels, riskImpactLabels } from './quality-vocabulary.ts'
import { moreRisks } from './reports/risks.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the tab « Risques » and of the sheet of a risk. */
export const riskText = {
  table: 'Registre des risques',
  one: 'Fiche du risque',
  search: 'Rechercher un risque',
  add: 'Recenser un risque',
  export: 'Exporter',
  exportPdf: 'Registre des risques (PDF)',
  exportXlsx: 'Registre des risques (XLSX)',
  exportCsv: 'Registre des risques (CSV)',
  none: 'Aucun risque recensé',
  noneHint:
    'Un risque est ce qui peut compromettre une étape du projet. Recensez-le, cotez sa probabilité et sa gravité, puis liez-lui les suivis qui le réduisent.',
  noneShown: 'Aucun risque pour ce choix',
  noneShownHint: 'Choisissez une autre étape, un autre jour ou une autre case de la matrice.',
  phaseFilter: 'Étape',
  allPhases: 'Toutes les étapes',
  on: 'Au',
  matrix: 'Matrice des risques',
  probability: 'Probabilité',
  impact: 'Gravité',
  showMatrix: 'Matrice',
  matrixKeys: 'Les flèches vont d’une case à l’autre ; Entrée ne garde que ses risques.',
  showAll: 'Montrer tous les risques',
  number: 'N°',
  name: 'Risque',
  nameFault: 'Dites en quelques mots ce qui peut arriver.',
  description: 'Cause, événement, conséquence',
  family: 'Famille',
  phase: 'Étape concernée',
  anyPhase: 'À toute étape',
  body: 'Instance responsable',
  responsible: 'Responsable',
  criticality: 'Criticité',
  trend: 'Évolution',
  treatment: 'Traitement',
  mitigation: 'Mesures prévues',
  status: 'État',
  identifiedOn: 'Identifié le',
  closedOn: 'Clos le',
  assessedOn: 'Coté le',
  notAssessed: 'non coté',
  assessments: 'Cotations',
  noAssessments: 'Personne n’a encore coté ce risque.',
  assess: 'Coter le risque',
  assessVerb: 'Coter',
  editAssessment: 'Modifier la cotation',
  deleteAssessment: 'Supprimer la cotation',
  day: 'Jour',
  dayFault: 'Donnez le jour de la cotation.',
  note: 'Ce qui motive la cotation',
  actions: 'Suivis qui le réduisent',
  noActions: 'Aucun suivi ne réduit encore ce risque.',
  link: 'Lier un suivi',
  linkLabel: 'Choisissez le suivi qui réduit ce risque',
  unlink: 'Délier le suivi',
  createFollowUp: 'Créer un suivi',
  followUpText: 'Ce qu’il faut faire',
  followUpTextFault: 'Dites ce qu’il faut faire.',
  followUpBody: 'Instance qui suit',
  followUpBodyFault: 'Choisissez l’instance qui suit cette action.',
  dueDate: 'Échéance',
  openFollowUp: 'Ouvrir le suivi',
  close: 'Clore le risque',
  closeVerb: 'Clore',
  closeDayFault: 'Donnez le jour de la clôture.',
  occur: 'Noter qu’il est survenu',
  occurVerb: 'Noter',
  occurHint: 'Le risque est coté au jour où il survient : sa cotation en garde la date.',
  occurred: 'Le risque est survenu.',
  reopen: 'Rouvrir le risque',
  delete: 'Supprimer le risque',
  noneFound: 'Rien ne correspond.',
} as const

/** « 4 – quasi certaine ». */
export function probabilityChoice(degree: RiskDegree): string {
  return `${degree} – ${probabilityLabels[degree]}`
}

/** « 3 – majeure ». */
export function impactChoice(degree: RiskDegree): string {
  return `${degree} – ${riskImpactLabels[degree]}`
}

/** « 12 – critique », or « non coté ». */
export function criticalityText(criticality: number | null, zone: CriticalityZone | null): string {
  if (criticality === null || zone === null) return riskText.notAssessed
  return `${criticality} – ${criticalityZoneLabels[zone]}`
}

/** « 2, 5 » or « 103, 107, 115 et 179 autres »: what a cell of the matrix has room for. */
export function cellNumbers(risks: RiskCell['risks']): string {
  const [shown, rest] = risks.length > 5 ? [risks.slice(0, 3), risks.length - 3] : [risks, 0]
  const told = shown.map(({ number }) => number).join(', ')
  return rest === 0 ? told : `${told} ${moreRisks(rest)}`
}

/** More numbers would be long to listen to. */
const mostTold = 12

/** What a cell of the matrix is and holds, read aloud. */
export function cellText({ criticality, zone, risks, ...degrees }: RiskCell): string {
  const place = degreesText(degrees)
  const held =
    risks.length === 0
      ? 'aucun risque'
      : risks.length > mostTold
        ? count(risks.length, 'risque')
        : `${risks.length === 1 ? 'risque' : 'risques'} n° ${listText(risks.map(({ number }) => String(number)))}`
  return frenchTypography(`${place} : ${criticality}, ${criticalityZoneLabels[zone]} ; ${held}`)
}

/** « Case : probabilité 3, gravité 4 », on the button that forgets it. */
export function cellFilter({ probability, impact }: Pick<RiskCell, 'probability' | 'impact'>): string {
  return frenchTypography(`Case : probabilité ${probability}, gravité ${impact}`)
}

/** « 2 risques ne sont pas cotés : n° 4 et 7. »; empty when all are. */
export function unassessedText(numbers: readonly number[]): string {
  if (numbers.length === 0) return ''
  const told = listText(numbers.map(String))
  return frenchTypography(
    numbers.length === 1
      ? `Un risque n’est pas coté : n° ${told}.`
      : `${numbers.length} risques ne sont pas cotés : n° ${told}.`,
  )
}

/** « la cotation du 10 mars 2026 », as it is called in « Supprimer … ? ». */
export function assessmentName(on: string): string {
  return `la cotation du ${longDate(on)}`
}

/** The risk as it is called in « Supprimer … ? ». */
export function riskThing(name: string): string {
  return frenchTypography(`le risque « ${name} »`)
}

/** What goes with a risk, in a sentence; empty when nothing does. The follow-ups themselves stay. */
export function lostWithRisk(assessments: number, actions: number): string {
  const parts = [
    ...(assessments === 0 ? [] : [count(assessments, 'cotation')]),
    ...(actions === 0 ? [] : [count(actions, 'lien avec un suivi', 'liens avec des suivis')]),
  ]
  return parts.length === 0
    ? ''
    : frenchTypography(`Seront aussi supprimés : ${listText(parts)}. Vous pourrez annuler.`)
}

/** The course of the criticality of a risk, for those who do not see its chart. */
export function courseText(steps: readonly { readonly on: string; readonly criticality: number }[]): string {
  const told = steps.map(({ on, criticality }) => `${criticality} le ${longDate(on)}`)
  return frenchTypography(`Criticité : ${listText(told)}`)
}

/** « Probabilité 3 (probable), gravité 4 (critique) ». */
export function degreesText({ probability, impact }: Pick<RiskCell, 'probability' | 'impact'>): string {
  return frenchTypography(
    `Probabilité ${probability} (${probabilityLabels[probability]}), gravité ${impact} (${riskImpactLabels[impact]})`,
  )
}
