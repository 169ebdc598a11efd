import type { FollowUp } from '../../decisions/follow-up.ts'
import type { DocumentData } from '../../document/document-data.ts'
import type { Body } from '../../organisation/body.ts'
import type { Phase } from '../../organisation/phase.ts'
import type { Risk, RiskAssessment, RiskStatus } from '../../quality/risk.ts'
import {
  actionsAgainst,
  type CriticalityZone,
  criticalityOf,
  latestAssessment,
  type RiskTrend,
  riskTrendOf,
  statusOn,
  zoneOf,
} from '../../quality/risks.ts'
import { capitalise } from '../../text/terms.ts'
import { responsibleInWords } from '../parts/responsible.ts'

/** A risk with what its line of the register tells, as of a day. */
export type RiskFacts = {
  readonly risk: Risk
  readonly status: RiskStatus
  readonly body: Body | null
  /** Null: it may occur at any stage. */
  readonly phase: Phase | null
  /** How it was judged; null when nobody had assessed it yet, and so are the three that follow. */
  readonly assessment: RiskAssessment | null
  readonly criticality: number | null
  readonly zone: CriticalityZone | null
  /** Null also with one assessment only. */
  readonly trend: RiskTrend | null
  /** The function and its holder of that day, or whoever was named. */
  readonly responsible: string
  readonly followUps: readonly FollowUp[]
}

/** Every risk known on a day, the gravest first, what was not assessed before what was closed. */
export function riskFacts(data: DocumentData, date: string): readonly RiskFacts[] {
  return [...data.risk.values()]
    .filter(({ identifiedOn }) => identifiedOn <= date)
    .map((risk) => riskFactsOf(data, risk, date))
    .sort(byGravity)
}

/** The facts of one risk as of a day. */
export function riskFactsOf(data: DocumentData, risk: Risk, date: string): RiskFacts {
  const assessment = latestAssessment(data, risk.id, date)
  const criticality = assessment === null ? null : criticalityOf(assessment)
  return {
    risk,
    status: statusOn(risk, date),
    body: risk.bodyId === null ? null : (data.body.get(risk.bodyId) ?? null),
    phase: risk.phaseId === null ? null : (data.phase.get(risk.phaseId) ?? null),
    assessment,
    criticality,
    zone: criticality === null ? null : zoneOf(criticality),
    trend: riskTrendOf(data, risk.id, date),
    responsible: capitalise(responsibleInWords(data, risk, date)),
    followUps: actionsAgainst(data, risk.id).map(({ followUp }) => followUp),
  }
}

function byGravity(a: RiskFacts, b: RiskFacts): number {
  const isClosed = ({ status }: RiskFacts) => Number(status === 'closed')
  return (
    isClosed(a) - isClosed(b) || (b.criticality ?? 0) - (a.criticality ?? 0) || a.risk.number - b.risk.number
  )
}
