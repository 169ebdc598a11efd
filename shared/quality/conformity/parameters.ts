import { z } from 'zod'

/** The key under which a document keeps its thresholds (collection `setting`). */
export const conformitySettingId = 'conformity'

/** How far each threshold may go, both ends included; the order is that in which they are shown. */
export const thresholdBounds = {
  /** Part of the seats of the CPS, in per cent, above which one family of partners outweighs the others. */
  imbalancePercent: { least: 34, most: 100 },
  /** Days after the due date of a decision from which it is said to be late. */
  lateDecisionDays: { least: 0, most: 3650 },
  /** Days before its end from which a mandate or a convention is said to end soon. */
  endingSoonDays: { least: 0, most: 3650 },
  /** Days after a meeting from which its minutes are said to be late. */
  lateMinutesDays: { least: 0, most: 3650 },
  /** Months after its last confrontation with the work done from which an objective waits for the next. */
  objectiveReviewMonths: { least: 1, most: 120 },
} as const
export type Threshold = keyof typeof thresholdBounds
export const thresholds: readonly Threshold[] = [
  'imbalancePercent',
  'lateDecisionDays',
  'endingSoonDays',
  'lateMinutesDays',
  'objectiveReviewMonths',
]

/** Thresholds of the tool: the fiche gives none, so they are shown as ours and can be changed. */
export type ConformityParameters = Readonly<Record<Threshold, number>>

export const defaultParameters: ConformityParameters = {
  imbalancePercent: 66,
  lateDecisionDays: 90,
  endingSoonDays: 90,
  lateMinutesDays: 15,
  objectiveReviewMonths: 12,
}

/** Whole numbers, whatever their bounds: see `isThreshold`. */
export const parametersSchema = z
  .strictObject({
    imbalancePercent: z.int(),
    lateDecisionDays: z.int(),
    endingSoonDays: z.int(),
    // Documents whose thresholds were set before there were these keep theirs.
    lateMinutesDays: z.int().default(defaultParameters.lateMinutesDays),
    objectiveReviewMonths: z.int().default(defaultParameters.objectiveReviewMonths),
  })
  .readonly()

/** Tells whether a threshold may be set to this value: a whole number within its bounds. */
export function isThreshold(threshold: Threshold, value: number | null): value is number {
  const { least, most } = thresholdBounds[threshold]
  return value !== null && Number.isInteger(value) && value >= least && value <= most
}

/** The first threshold that is not within its bounds, or null. */
export function faultyThreshold(parameters: ConformityParameters): Threshold | null {
  return thresholds.find((threshold) => !isThreshold(threshold, parameters[threshold])) ?? null
}

/** The thresholds of a document; ours when it has none, or when what it has cannot be read. */
export function parametersOf(setting: ReadonlyMap<string, { readonly value: string }>): ConformityParameters {
  const value = setting.get(conformitySettingId)?.value
  if (value === undefined) return defaultParameters
  try {
    const parameters = parametersSchema.parse(JSON.parse(value))
    return faultyThreshold(parameters) === null ? parameters : defaultParameters
  } catch {
    return defaultParameters
  }
}

/** The setting that keeps these thresholds. */
export function parametersSetting(parameters: ConformityParameters): {
  readonly id: string
  readonly value: string
} {
  return { id: conformitySettingId, value: JSON.stringify(parameters) }
}
