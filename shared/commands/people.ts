import { z } from 'zod'
import { functionIdField, jobFunctionSchema, jobFunctionShape } from '../organisation/job-function.ts'
import { personIdField, personSchema, personShape } from '../organisation/person.ts'
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
  editCommand('person', personShape),
  deleteCommand('person', personIdField),
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
