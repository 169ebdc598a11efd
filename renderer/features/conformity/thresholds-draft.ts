import {
  type ConformityParameters,
  isThreshold,
  type Threshold,
  thresholds,
} from '#shared/quality/conformity/parameters.ts'
import { namedThresholdFault, thresholdFault } from '#shared/text/thresholds.ts'

/** What the dialog holds: a field may be empty. */
export type ThresholdsDraft = Readonly<Record<Threshold, number | null>>

/** What is wrong with one field, or with the first one that is wrong, by its name; null when all is well. */
export function draftFault(draft: ThresholdsDraft, one?: Threshold): string | null {
  if (one !== undefined) return isThreshold(one, draft[one]) ? null : thresholdFault(one)
  const faulty = thresholds.find((threshold) => !isThreshold(threshold, draft[threshold]))
  return faulty === undefined ? null : namedThresholdFault(faulty)
}

/** The thresholds as they may be kept, or undefined while one of them is faulty. */
export function parametersIn(draft: ThresholdsDraft): ConformityParameters | undefined {
  const { imbalancePercent, lateDecisionDays, endingSoonDays, lateMinutesDays, objectiveReviewMonths } = draft
  return isThreshold('imbalancePercent', imbalancePercent) &&
    isThreshold('lateDecisionDays', lateDecisionDays) &&
    isThreshold('endingSoonDays', endingSoonDays) &&
    isThreshold('lateMinutesDays', lateMinutesDays) &&
    isThreshold('objectiveReviewMonths', objectiveReviewMonths)
    ? { imbalancePercent, lateDecisionDays, endingSoonDays, lateMinutesDays, objectiveReviewMonths }
    : undefined
}

/** Tells whether two sets of thresholds are the same, one by one. */
export function sameThresholds(a: ThresholdsDraft, b: ThresholdsDraft): boolean {
  return thresholds.every((threshold) => a[threshold] === b[threshold])
}
