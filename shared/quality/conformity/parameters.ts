import { z } from 'zod'

/** The key under which a document keeps its thresholds (collection `setting`). */
export const conformitySettingId = 'conformity'

const parametersSchema = z
  .strictObject({
    /** Part of the seats of the CPS, in per cent, above which one family of partners outweighs the others. */
    imbalancePercent: z.int().min(34).max(100),
    /** Days after the due date of a decision from which it is said to be late. */
    lateDecisionDays: z.int().min(0).max(3650),
    /** Days before its end from which a mandate or a convention is said to end soon. */
    endingSoonDays: z.int().min(0).max(3650),
  })
  .readonly()

/** Thresholds of the tool: the fiche gives none, so they are shown as ours and can be changed. */
export type ConformityParameters = z.infer<typeof parametersSchema>

export const defaultParameters: ConformityParameters = {
  imbalancePercent: 66,
  lateDecisionDays: 90,
  endingSoonDays: 90,
}

/** The thresholds of a document; ours when it has none, or when what it has cannot be read. */
export function parametersOf(setting: ReadonlyMap<string, { readonly value: string }>): ConformityParameters {
  const value = setting.get(conformitySettingId)?.value
  if (value === undefined) return defaultParameters
  try {
    return parametersSchema.parse(JSON.parse(value))
  } catch {
    return defaultParameters
  }
}
