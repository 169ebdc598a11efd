import type { FollowUp } from '../decisions/follow-up.ts'
import { memoGroupBy } from '../kit/group-by.ts'
import {
  type Risk,
  type RiskAction,
  type RiskAssessment,
  type RiskDegree,
  type RiskId,
  type RiskStatus,
  riskDegrees,
} from './risk.ts'

/** The part of a document from which risks are read. */
export type RiskData = {
  readonly risk: ReadonlyMap<string, Risk>
  readonly riskAssessment: ReadonlyMap<string, RiskAssessment>
}

type Degrees = Pick<RiskAssessment, 'probability' | 'impact'>

const byRisk = memoGroupBy((assessment: RiskAssessment) => assessment.riskId)

/** The four zones of the matrix, the least grave first; the bounds are a parameter of the tool. */
export const criticalityZones = ['low', 'moderate', 'high', 'critical'] as const
export type CriticalityZone = (typeof criticalityZones)[number]

/** Probability times impact: 1 to 16. */
export function criticalityOf({ probability, impact }: Degrees): number {
  return probability * impact
}

/** The zone of a criticality: low up to 3, moderate up to 6, high up to 9, critical beyond. */
export function zoneOf(criticality: number): CriticalityZone {
  if (criticality <= 3) return 'low'
  if (criticality <= 6) return 'moderate'
  return criticality <= 9 ? 'high' : 'critical'
}

/** Every assessment of a risk, the earliest first; of one day, in the order in which they were recorded. */
export function assessmentsOf(
  data: Pick<RiskData, 'riskAssessment'>,
  riskId: RiskId,
): readonly RiskAssessment[] {
  return byRisk(data.riskAssessment)(riskId).toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}

/** How a risk was judged on a day: the last assessment of that day or before; null when there was none yet. */
export function latestAssessment(
  data: Pick<RiskData, 'riskAssessment'>,
  riskId: RiskId,
  date: string,
): RiskAssessment | null {
  return assessmentsOf(data, riskId).findLast(({ on }) => on <= date) ?? null
}

/** Tells whether a risk was known and not yet closed on a day; one that occurred is still followed. */
export function isFollowedOn({ identifiedOn, closedOn }: Risk, date: string): boolean {
  return identifiedOn <= date && (closedOn === null || date < closedOn)
}

/** The state of a risk as it was on a day: one that was closed later was still open. */
export function statusOn({ status, closedOn }: Risk, date: string): RiskStatus {
  return status === 'closed' && closedOn !== null && date < closedOn ? 'open' : status
}

/** Which way the criticality of a risk went between its last two assessments. */
export type RiskTrend = 'rising' | 'falling' | 'steady'

/** The trend of a risk on a day, since the assessment before the last one; null with fewer than two assessments. */
export function riskTrendOf(
  data: Pick<RiskData, 'riskAssessment'>,
  riskId: RiskId,
  date: string,
): RiskTrend | null {
  const [before, last] = assessmentsOf(data, riskId)
    .filter(({ on }) => on <= date)
    .slice(-2)
  if (before === undefined || last === undefined) return null
  const change = criticalityOf(last) - criticalityOf(before)
  if (change === 0) return 'steady'
  return change > 0 ? 'rising' : 'falling'
}

const actionsByRisk = memoGroupBy((action: RiskAction) => action.riskId)

/** What is done against a risk: each follow-up with the link that says so, in the order in which they were recorded. */
export function actionsAgainst(
  data: {
    readonly riskAction: ReadonlyMap<string, RiskAction>
    readonly followUp: ReadonlyMap<string, FollowUp>
  },
  riskId: RiskId,
): readonly { readonly action: RiskAction; readonly followUp: FollowUp }[] {
  return actionsByRisk(data.riskAction)(riskId)
    .flatMap((action) => {
      const followUp = data.followUp.get(action.followUpId)
      return followUp === undefined ? [] : [{ action, followUp }]
    })
    .toSorted((a, b) => (keyOf(a.followUp) < keyOf(b.followUp) ? -1 : 1))
}

function keyOf({ recordedOn, id }: FollowUp): string {
  return `${recordedOn} ${id}`
}

/** One cell of the matrix, with the risks that were in it, the lowest number first. */
export type RiskCell = Degrees & {
  readonly criticality: number
  readonly zone: CriticalityZone
  readonly risks: readonly Risk[]
}

/** The matrix of a day: its sixteen cells, and the risks that nobody had assessed. */
export type RiskMatrix = { readonly cells: readonly RiskCell[]; readonly unassessed: readonly Risk[] }

/**
 * The risks followed on a day in their cells, those that `isShown` keeps. Rows go from the most probable down, columns from the least grave on: the order
 * in which a matrix is drawn.
 */
export function riskMatrixOf(
  data: RiskData,
  date: string,
  isShown: (risk: Risk) => boolean = () => true,
): RiskMatrix {
  const followed = [...data.risk.values()]
    .filter((risk) => isFollowedOn(risk, date) && isShown(risk))
    .toSorted((a, b) => a.number - b.number)
    .map((risk) => ({ risk, assessment: latestAssessment(data, risk.id, date) }))
  const within = ({ probability, impact }: Degrees) =>
    followed.flatMap(({ risk, assessment }) =>
      assessment?.probability === probability && assessment.impact === impact ? [risk] : [],
    )
  return {
    cells: allDegrees.map((degrees) => {
      const criticality = criticalityOf(degrees)
      return { ...degrees, criticality, zone: zoneOf(criticality), risks: within(degrees) }
    }),
    unassessed: followed.flatMap(({ risk, assessment }) => (assessment === null ? [risk] : [])),
  }
}

const allDegrees: readonly Degrees[] = riskDegrees
  .toReversed()
  .flatMap((probability: RiskDegree) => riskDegrees.map((impact) => ({ probability, impact })))

type Standing = Pick<Risk, 'status' | 'closedOn'>

/** What a new state brings along: what is closed has a day of closing, what is not has none. */
export function riskStandingAs(status: Risk['status'], { closedOn }: Standing, day: string): Standing {
  return { status, closedOn: status === 'closed' ? (closedOn ?? day) : null }
}
