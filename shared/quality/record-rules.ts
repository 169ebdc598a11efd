import { fail, ok, type Result } from '../kit/result.ts'
import type { Acceptance, Reservation } from './acceptance.ts'
import type { ContractPoint } from './contract-point.ts'
import type { Indicator } from './indicator.ts'
import type { Objective, ObjectiveReview } from './objective.ts'
import type { Risk, RiskAction, RiskAssessment } from './risk.ts'
import type { ChangeRequest, GoodPractice } from './usage.ts'
import { isTransmitted } from './usages.ts'

/** What fields of a record say against each other, or against what the record belongs to; sentences are in shared/text. */
export type QualityFault =
  | 'objective-due-before-set'
  | 'review-before-objective'
  | 'target-against-sense'
  | 'target-date-without-target'
  | 'measurement-twice'
  | 'risk-closed-without-day'
  | 'risk-open-with-closing-day'
  | 'risk-closed-before-identified'
  | 'assessment-before-risk'
  | 'risk-action-twice'
  | 'result-without-day'
  | 'reservation-lifted-before-acceptance'
  | 'point-due-before-raised'
  | 'point-settled-before-raised'
  | 'transmitted-without-day'
  | 'transmitted-without-supplier'
  | 'transmitted-before-asked'
  | 'answered-without-day'
  | 'answered-before-transmitted'
  | 'delivered-without-day'
  | 'delivered-before-transmitted'
  | 'practice-shared-before-seen'

/** The part of a document that these rules read. */
export type RecordRulesData = {
  readonly objective: ReadonlyMap<string, Objective>
  readonly objectiveReview: ReadonlyMap<string, ObjectiveReview>
  readonly risk: ReadonlyMap<string, Risk>
  readonly riskAssessment: ReadonlyMap<string, RiskAssessment>
  readonly riskAction: ReadonlyMap<string, RiskAction>
  readonly acceptance: ReadonlyMap<string, Acceptance>
  readonly reservation: ReadonlyMap<string, Reservation>
  readonly changeRequest: ReadonlyMap<string, ChangeRequest>
}

type Answer = Result<null, QualityFault>

/** An objective is due after it was fixed, and was never judged before. */
export function checkObjective({ id, setOn, dueDate }: Objective, data: RecordRulesData): Answer {
  const reviews = [...data.objectiveReview.values()].filter(({ objectiveId }) => objectiveId === id)
  return first({
    'objective-due-before-set': isBefore(dueDate, setOn),
    'review-before-objective': reviews.some(({ on }) => on < setOn),
  })
}

/** An objective is judged once it is fixed. */
export function checkReview({ objectiveId, on }: ObjectiveReview, data: RecordRulesData): Answer {
  return first({ 'review-before-objective': isBefore(on, data.objective.get(objectiveId)?.setOn ?? null) })
}

/** A target is on the better side of the baseline, and what is due on a day is a target. */
export function checkIndicator({ baseline, target, targetDate, sense }: Indicator): Answer {
  const isAgainst =
    baseline !== null && target !== null && (sense === 'up' ? target < baseline : target > baseline)
  return first({
    'target-against-sense': isAgainst,
    'target-date-without-target': targetDate !== null && target === null,
  })
}

/** A risk has a day of closing when it is closed, and only then; it was neither closed nor assessed before it was known. */
export function checkRisk({ id, status, identifiedOn, closedOn }: Risk, data: RecordRulesData): Answer {
  const assessments = [...data.riskAssessment.values()].filter(({ riskId }) => riskId === id)
  return first({
    'risk-closed-without-day': status === 'closed' && closedOn === null,
    'risk-open-with-closing-day': status !== 'closed' && closedOn !== null,
    'risk-closed-before-identified': isBefore(closedOn, identifiedOn),
    'assessment-before-risk': assessments.some(({ on }) => on < identifiedOn),
  })
}

/** A risk is assessed once it is known. */
export function checkAssessment({ riskId, on }: RiskAssessment, data: RecordRulesData): Answer {
  return first({ 'assessment-before-risk': isBefore(on, data.risk.get(riskId)?.identifiedOn ?? null) })
}

/** A follow-up is linked to a risk once. */
export function checkRiskAction({ id, riskId, followUpId }: RiskAction, data: RecordRulesData): Answer {
  const others = [...data.riskAction.values()].filter((action) => action.id !== id)
  return first({
    'risk-action-twice': others.some((other) => other.riskId === riskId && other.followUpId === followUpId),
  })
}

/** A recette concludes once it was held, and what it reserved was lifted afterwards. */
export function checkAcceptance({ id, heldOn, result }: Acceptance, data: RecordRulesData): Answer {
  const reservations = [...data.reservation.values()].filter(({ acceptanceId }) => acceptanceId === id)
  return first({
    'result-without-day': result !== null && heldOn === null,
    'reservation-lifted-before-acceptance': reservations.some(({ liftedOn }) => isBefore(liftedOn, heldOn)),
  })
}

/** A reservation is lifted after the recette at which it was made. */
export function checkReservation({ acceptanceId, liftedOn }: Reservation, data: RecordRulesData): Answer {
  const heldOn = data.acceptance.get(acceptanceId)?.heldOn ?? null
  return first({ 'reservation-lifted-before-acceptance': isBefore(liftedOn, heldOn) })
}

/** A point of the contract is due and settled after it was raised. */
export function checkContractPoint({ raisedOn, dueDate, settledOn }: ContractPoint): Answer {
  return first({
    'point-due-before-raised': isBefore(dueDate, raisedOn),
    'point-settled-before-raised': isBefore(settledOn, raisedOn),
  })
}

/**
 * A request says when it was sent and to whom, when it was answered, when it came: as far as it has gone, in this order. One
 * whose supplier was deleted since goes on without.
 */
export function checkChangeRequest(request: ChangeRequest, data: RecordRulesData): Answer {
  const { status, askedOn, transmittedOn, answeredOn, deliveredOn } = request
  const known = data.changeRequest.get(request.id)
  const isOrphan = known !== undefined && isSentToNobody(known)
  return first({
    'transmitted-without-day': isTransmitted(request) && transmittedOn === null,
    'transmitted-without-supplier': isSentToNobody(request) && !isOrphan,
    'transmitted-before-asked': isBefore(transmittedOn, askedOn),
    'answered-without-day': (status === 'promised' || status === 'refused') && answeredOn === null,
    'answered-before-transmitted': isBefore(answeredOn, transmittedOn),
    'delivered-without-day': status === 'delivered' && deliveredOn === null,
    'delivered-before-transmitted': isBefore(deliveredOn, transmittedOn),
  })
}

function isSentToNobody(request: ChangeRequest): boolean {
  return isTransmitted(request) && request.supplierId === null
}

/** A good practice is spread after it was seen. */
export function checkGoodPractice({ on, sharedOn }: GoodPractice): Answer {
  return first({ 'practice-shared-before-seen': isBefore(sharedOn, on) })
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other
}

/** The first fault that is there, in the order in which they are named. */
function first(faults: { readonly [F in QualityFault]?: boolean }): Answer {
  const fault = (Object.keys(faults) as QualityFault[]).find((one) => faults[one]) // its own keys
  return fault === undefined ? ok(null) : fail(fault)
}
