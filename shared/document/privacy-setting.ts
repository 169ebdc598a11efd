import { z } from 'zod'
import type { Setting } from './collections.ts'

/** The key under which a document keeps its rules of privacy (collection `setting`). */
export const privacySettingId = 'privacy'

const privacySchema = z
  .strictObject({
    /** Months after the last day of all that somebody held, during which her data is kept. */
    retentionMonths: z.int().min(0).max(600),
  })
  .readonly()

export type Privacy = z.infer<typeof privacySchema>

/** A parameter of ours: no text fixes the length for a steering committee. */
export const defaultPrivacy: Privacy = { retentionMonths: 24 }

/** The rules of privacy of a document; ours when it has none, or when what it has cannot be read. */
export function privacyOf(setting: ReadonlyMap<string, { readonly value: string }>): Privacy {
  const value = setting.get(privacySettingId)?.value
  if (value === undefined) return defaultPrivacy
  try {
    return privacySchema.parse(JSON.parse(value))
  } catch {
    return defaultPrivacy
  }
}

/** The setting that keeps these rules. */
export function privacySetting(privacy: Privacy): Setting {
  return { id: privacySettingId, value: JSON.stringify(privacy) }
}
