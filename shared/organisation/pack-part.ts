import { z } from 'zod'

/** What a meeting pack can hold, in order (domain §2.3 C). */
export const packParts = [
  'convocation',
  'agenda',
  'composition',
  'chart',
  'previous-minutes',
  'follow-up',
  'item-sheets',
  'indicators',
  'risks',
  'annexes',
  'sign-in',
  'proxy-form',
] as const
export type PackPart = (typeof packParts)[number]

/** What the pack of a body holds that has chosen nothing: indicators and risks are not told at every meeting. */
export const usualPackParts: readonly PackPart[] = packParts.filter(
  (part) => part !== 'indicators' && part !== 'risks',
)

/** Some parts in the order in which they are printed, each once. */
export const packContentsField = z
  .array(z.enum(packParts))
  .refine((parts) => new Set(parts).size === parts.length, { error: 'duplicate' })
  .readonly()
