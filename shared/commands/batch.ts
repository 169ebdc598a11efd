import { z } from 'zod'
import { responsibleShape } from '../decisions/decision.ts'
import { bodySchema, bodyShape } from '../organisation/body.ts'
import { entitySchema, entityShape } from '../organisation/entity.ts'
import { letterheadShape } from '../organisation/letterhead.ts'
import { linkSchema } from '../organisation/link.ts'
import { assignmentSchema, missionSchema } from '../organisation/mission.ts'
import { personSchema, writtenPersonShape } from '../organisation/person.ts'
import { phaseShape } from '../organisation/phase.ts'
import { postSchema, postShape, tenureSchema, tenureShape } from '../organisation/post.ts'
import { projectSchema } from '../organisation/project.ts'
import { responsibilitySchema, responsibilityShape } from '../organisation/responsibility.ts'
import { mandateSchema, mandateShape, seatSchema, seatShape } from '../organisation/seat.ts'
import { placementSchema } from '../organisation/view.ts'

/** What a batch is for: it names the undo step. */
export const batchPurposes = [
  'model',
  'directory',
  'people',
  'review',
  'departure',
  'seats',
  'terms',
  'structure',
] as const
export type BatchPurpose = (typeof batchPurposes)[number]

const many = <S extends z.ZodType>(schema: S) => z.array(schema).max(100_000).readonly().optional()

/** The records that a batch may create, collection by collection; nothing official is among them. */
const createdShape = {
  entity: many(entitySchema),
  // Its logo is imported afterwards: a batch carries no bytes.
  letterhead: many(z.strictObject({ ...letterheadShape, logo: z.null() }).readonly()),
  person: many(personSchema),
  post: many(postSchema),
  tenure: many(tenureSchema),
  body: many(bodySchema),
  seat: many(seatSchema),
  mandate: many(mandateSchema),
  link: many(linkSchema),
  mission: many(missionSchema),
  assignment: many(assignmentSchema),
  responsibility: many(responsibilitySchema),
  placement: many(placementSchema),
} as const

/** The fields of a record that one entry of a batch changes; what a record belongs to does not change this way. */
function patchOf<C extends string, S extends z.ZodRawShape>(
  collection: C,
  shape: S,
  fixed: readonly string[],
) {
  const kept = Object.fromEntries(Object.entries(shape).filter(([field]) => !fixed.includes(field)))
  const fields = z.strictObject(kept as S).partial() // without the fixed ones, which the schema then refuses
  return z.strictObject({ collection: z.literal(collection), id: z.string(), patch: fields }).readonly()
}

const editSchema = z.discriminatedUnion('collection', [
  patchOf('project', projectSchema.unwrap().shape, ['id']),
  patchOf('entity', entityShape, ['id']),
  patchOf('person', writtenPersonShape, ['id']),
  patchOf('post', postShape, ['id']),
  patchOf('tenure', tenureShape, ['id', 'postId']),
  patchOf('body', bodyShape, ['id', 'numberPattern']),
  patchOf('seat', seatShape, ['id', 'bodyId']),
  patchOf('mandate', mandateShape, ['id', 'seatId']),
  patchOf('phase', phaseShape, ['id']),
  patchOf('responsibility', responsibilityShape, ['id']),
  // Only who is in charge: what is to be done or feared, and why, is the body's.
  patchOf('followUp', responsibleShape, ['dueDate']),
  patchOf('risk', responsibleShape, ['dueDate']),
])

/**
 * Many changes that are one gesture: the model organisation, an import, a review. The outcome is checked as a whole
 * (`checkDocument`), so that the order inside does not matter.
 */
export const batchCommands = [
  z.strictObject({
    type: z.literal('batch.apply'),
    purpose: z.enum(batchPurposes),
    create: z.strictObject(createdShape).readonly(),
    edit: z.array(editSchema).max(100_000).readonly(),
  }),
] as const

export type BatchCollection = keyof typeof createdShape
export const batchCollections = Object.keys(createdShape) as readonly BatchCollection[] // the literal above has no other keys
