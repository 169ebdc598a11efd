import { z } from 'zod'
import { dateField } from '../kit/fields.ts'
import { functionIdField, jobFunctionSchema, jobFunctionShape } from '../organisation/job-function.ts'
import { personIdField, personSchema, writtenPersonShape } from '../organisation/person.ts'
import {
  postIdField,
  postSchema,
  postShape,
  tenureIdField,
  tenureSchema,
  tenureShape,
} from '../organisation/post.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about persons, the functions of the referential, posts and who holds them. */
export const peopleCommands = [
  createCommand('person', personSchema),
  // Made anonymous by its own command, and never named again.
  editCommand('person', writtenPersonShape),
  deleteCommand('person', personIdField),
  // Erasures: what they take leaves the file, its history included, so that undo stops there.
  z.strictObject({ type: z.literal('person.purge'), ids: z.array(personIdField).min(1).readonly() }),
  z.strictObject({
    type: z.literal('person.anonymise'),
    ids: z.array(personIdField).min(1).readonly(),
    on: dateField,
  }),
  createCommand('function', jobFunctionSchema),
  editCommand('function', jobFunctionShape),
  deleteCommand('function', functionIdField),
  createCommand('post', postSchema),
  editCommand('post', postShape),
  deleteCommand('post', postIdField),
  createCommand('tenure', tenureSchema),
  editCommand('tenure', tenureShape),
  deleteCommand('tenure', tenureIdField),
  // One gesture: the new holder's tenure begins, the former one's ends the day before, and she may be new herself.
  z.strictObject({
    type: z.literal('post.appoint'),
    value: tenureSchema,
    person: personSchema.optional(),
    endsTenureId: tenureIdField.nullable(),
  }),
] as const
