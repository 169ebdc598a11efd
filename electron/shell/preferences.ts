import { z } from 'zod'
import { readJsonFile, writeJsonFile } from '../document/json-file.ts'

const preferencesSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  zoom: z.number().min(-3).max(5).catch(0),
  exportFolder: z.string().nullable().catch(null),
  window: z
    .object({
      bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
      isMaximized: z.boolean(),
    })
    .nullable()
    .catch(null),
})

/** What this user chose on this machine; nothing of it belongs to a document. */
export type PreferenceValues = z.infer<typeof preferencesSchema>
export type Theme = PreferenceValues['theme']

export type Preferences = {
  readonly get: () => PreferenceValues
  readonly set: (values: Partial<PreferenceValues>) => void
}

/** The preferences kept in a JSON file of the profile; each damaged value falls back alone. */
export function openPreferences(file: string): Preferences {
  let values = readJsonFile(file, preferencesSchema) ?? preferencesSchema.parse({})
  return {
    get: () => values,
    set: (changed) => {
      values = { ...values, ...changed }
      writeJsonFile(file, values)
    },
  }
}
