import { z } from 'zod'

/** The three lanes of the chart. The fiche counts two levels: the first two are one for its rules. */
export const levels = ['academic', 'territorial', 'school'] as const
export const levelField = z.enum(levels)
export type Level = z.infer<typeof levelField>
