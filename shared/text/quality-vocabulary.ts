import type { AcceptanceKind, AcceptanceResult, Reservation } from '../quality/acceptance.ts'
import type { ContractPointKind } from '../quality/contract-point.ts'
import type { Indicator, IndicatorDimension } from '../quality/indicator.ts'
import type { Trend } from '../quality/measurements.ts'
import type { CoherenceVerdict } from '../quality/objective.ts'
import type { Risk, RiskDegree, RiskFamily, RiskStatus } from '../quality/risk.ts'
import type { CriticalityZone, RiskTrend } from '../quality/risks.ts'
import type { ChangeRequest, ChangeRequestStatus, UsageReportKind } from '../quality/usage.ts'
import { noBreakSpace as nb } from './characters.ts'

type Labels<K extends string | number> = Readonly<Record<K, string>>

// Lower case, as in a sentence.

/** What an indicator, an objective or a good practice is about; the last four are the impacts of the fiche. */
export const dimensionLabels: Labels<IndicatorDimension> = {
  deployment: 'déploiement',
  use: 'usages',
  learning: 'apprentissages des élèves',
  families: 'relations avec les familles',
  careers: 'fluidité des parcours scolaires',
  continuity: 'continuité des apprentissages',
}

export const indicatorSenseLabels: Labels<Indicator['sense']> = {
  up: 'à la hausse',
  down: 'à la baisse',
}

export const trendLabels: Labels<Trend> = { better: 'en progrès', worse: 'en recul', steady: 'stable' }

export const coherenceVerdictLabels: Labels<CoherenceVerdict> = {
  'in-line': 'conforme',
  adrift: 'en écart',
  reached: 'atteint',
  'given-up': 'abandonné',
  'too-early': 'trop tôt pour juger',
}

export const riskFamilyLabels: Labels<RiskFamily> = {
  organisation: 'organisation',
  technical: 'technique',
  contract: 'contrat',
  schedule: 'calendrier',
  cost: 'coûts',
  use: 'usages',
  'data-protection': 'protection des données',
  other: 'autre',
}

export const riskTreatmentLabels: Labels<Risk['treatment']> = {
  avoid: 'éviter',
  reduce: 'réduire',
  share: 'partager',
  accept: 'accepter',
}

export const riskStatusLabels: Labels<RiskStatus> = {
  open: 'ouvert',
  occurred: 'survenu',
  closed: 'clos',
}

export const probabilityLabels: Labels<RiskDegree> = {
  1: 'improbable',
  2: 'possible',
  3: 'probable',
  4: 'quasi certaine',
}

export const riskImpactLabels: Labels<RiskDegree> = {
  1: 'mineure',
  2: 'significative',
  3: 'majeure',
  4: 'critique',
}

export const criticalityZoneLabels: Labels<CriticalityZone> = {
  low: 'faible',
  moderate: 'modérée',
  high: 'élevée',
  critical: 'critique',
}

export const riskTrendLabels: Labels<RiskTrend> = {
  rising: 'en hausse',
  falling: 'en baisse',
  steady: 'stable',
}

export const acceptanceKindLabels: Labels<AcceptanceKind> = {
  technical: 'recette technique',
  functional: 'recette fonctionnelle',
  fitness: 'vérification d’aptitude (VA)',
  'regular-service': 'vérification de service régulier (VSR)',
}

export const acceptanceResultLabels: Labels<AcceptanceResult> = {
  accepted: 'admise',
  'with-reservations': 'admise avec réserves',
  adjourned: 'ajournée',
  reduced: 'admise avec réfaction',
  refused: 'rejetée',
}

export const reservationSeverityLabels: Labels<Reservation['severity']> = {
  blocking: 'bloquante',
  major: 'majeure',
  minor: 'mineure',
}

export const contractPointKindLabels: Labels<ContractPointKind> = {
  quality: 'qualité',
  cost: 'coûts',
  deadline: 'délais',
  amendment: 'avenant',
  penalty: 'pénalités',
  other: 'autre',
}

export const changeRequestPriorityLabels: Labels<ChangeRequest['priority']> = {
  high: 'haute',
  medium: 'moyenne',
  low: 'basse',
}

export const changeRequestStatusLabels: Labels<ChangeRequestStatus> = {
  asked: 'demandée',
  kept: 'retenue',
  'set-aside': 'écartée',
  transmitted: 'transmise',
  promised: 'promise',
  delivered: 'livrée',
  refused: 'refusée',
}

export const usageReportKindLabels: Labels<UsageReportKind> = {
  use: 'usage',
  difficulty: 'difficulté',
  wish: 'souhait',
}

/** « n° 3 – Débit insuffisant », for what is numbered through the whole project. */
export function numberedName({ number, name }: { readonly number: number; readonly name: string }): string {
  return `n°${nb}${number} – ${name}`
}
