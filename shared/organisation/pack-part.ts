import { z } from 'zod'

/** What a meeting pack can hold, in the usual order. */
export const packParts = [
  'convocation',
  'agenda',
  'composition',
  'chart',
  'previous-minutes',
  'follow-up',
  'item-sheets',
  'annexes',
  'sign-in',
  'proxy-form',
] as const
export type PackPart = (typeof packParts)[number]

/** Some parts in the order in which they are printed, each once. */
export const packContentsField = z
  .array(z.enum(packParts))
  .refine((parts) => new Set(parts).size === parts.length, { error: 'duplicate' })
  .readonly()
