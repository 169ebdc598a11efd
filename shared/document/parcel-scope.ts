import { z } from 'zod'
import { bodyIdField } from '../organisation/body.ts'
import { entityIdField } from '../organisation/entity.ts'

/** How much of a document a copy holds: all of it, an entity with all that it contains, or one body with its work. */
export const parcelScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everything') }).readonly(),
  z.strictObject({ kind: z.literal('entity'), entityId: entityIdField }).readonly(),
  z.strictObject({ kind: z.literal('body'), bodyId: bodyIdField }).readonly(),
])
export type ParcelScope = z.infer<typeof parcelScopeSchema>
