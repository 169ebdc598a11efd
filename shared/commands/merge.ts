import { z } from 'zod'
import { type AnyRecord, type Collection, collectionSchemas, collections } from '../document/collections.ts'
import { lineField, nameField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'

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

const copyIdField = z.string().min(1).max(64)
const bodiesField = z.array(bodyIdField).max(20_000)

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
  // A copy goes out: in which of the two the official acts of each body are numbered from then on.
  z.strictObject({
    type: z.literal('document.send-copy'),
    copyId: copyIdField,
    to: nameField(200),
    from: nameField(200),
    /** Bodies whose register goes along, and those whose register stays. */
    given: bodiesField.readonly(),
    kept: bodiesField.readonly(),
  }),
  // Says that the registers of some bodies are kept in another copy.
  z.strictObject({
    type: z.literal('register.give'),
    bodyIds: bodiesField.min(1).readonly(),
    copyId: copyIdField,
    holder: nameField(200),
  }),
  // The registers of some bodies are kept here again, whoever had them.
  z.strictObject({ type: z.literal('register.take'), bodyIds: bodiesField.min(1).readonly() }),
] as const
