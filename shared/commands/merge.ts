import { z } from 'zod'
import { type AnyRecord, type Collection, collectionSchemas, collections } from '../document/collections.ts'
import { lineField } from '../kit/fields.ts'

const oneChange = (collection: Collection) =>
  z
    .strictObject({
      collection: z.literal(collection),
      id: z.string(),
      /** As it must be when the command comes: what changed meanwhile is not overwritten. */
      before: collectionSchemas[collection].nullable() as z.ZodType<AnyRecord | null>, // the schema of this collection
      after: collectionSchemas[collection].nullable() as z.ZodType<AnyRecord | null>, // the schema of this collection
    })
    .readonly()

type OneChange = ReturnType<typeof oneChange>
const changeSchema = z.discriminatedUnion(
  'collection',
  collections.map(oneChange) as unknown as readonly [OneChange, ...OneChange[]], // there are collections
)

/**
 * What a merge makes of the document, as one step: whole records, since they come from another document. What they are was
 * decided and shown before (`shared/merge`); the outcome is checked as a whole.
 */
export const mergeCommands = [
  z.strictObject({
    type: z.literal('document.merge'),
    /** How the copy is called. */
    name: lineField(200),
    changes: z.array(changeSchema).min(1).max(200_000).readonly(),
  }),
] as const
