import { z } from 'zod'
import { nameField } from '../kit/fields.ts'
import { bodyKinds } from './body.ts'
import { entityKinds } from './entity.ts'
import { functionIdField, type JobFunction, jobFunctionShape } from './job-function.ts'

const referentialSchema = z
  .array(
    z.strictObject({
      code: functionIdField,
      sigle: nameField(40).nullable(),
      titleMasculine: jobFunctionShape.titleMasculine,
      titleFeminine: jobFunctionShape.titleFeminine,
      level: jobFunctionShape.level,
      employerKinds: z.array(z.enum(entityKinds)).min(1).readonly(),
      protocolRank: jobFunctionShape.rank,
      usualSeats: z.array(z.enum(bodyKinds)).readonly(),
      aliases: jobFunctionShape.aliases,
      skills: jobFunctionShape.skills,
      isElective: jobFunctionShape.isElective,
    }),
  )
  .readonly()

/** One line of the shipped referential of functions: who usually employs it and where it usually sits. */
export type ReferentialFunction = z.infer<typeof referentialSchema>[number]

/** Reads the shipped referential (`resources/referentials/functions.json`); throws when it is malformed: it is ours. */
export function parseFunctionReferential(json: unknown): readonly ReferentialFunction[] {
  return referentialSchema.parse(json)
}

/** The function as a record of a document; its code is its id, so that two documents agree on it. */
export function jobFunctionOf(line: ReferentialFunction): JobFunction {
  const { code, sigle, employerKinds, usualSeats, protocolRank, ...fields } = line
  return { id: code, sigle: sigle ?? '', rank: protocolRank, ...fields }
}
