import { z } from 'zod'
import { idField, lineField, periodShape, proseField } from '../kit/fields.ts'
import { entityIdField } from './entity.ts'
import { functionIdField } from './job-function.ts'
import { personIdField } from './person.ts'

export const postIdField = idField<'Post'>()
export type PostId = z.infer<typeof postIdField>

export const postShape = {
  id: postIdField,
  functionId: functionIdField,
  entityId: entityIdField,
  /** Completes the function's title where it does not say all (« chargé du numérique »). */
  label: lineField(),
} as const

export const postSchema = z.strictObject(postShape).readonly()
/** A function at an entity, whoever holds it: « IEN de la circonscription de Beaune ». */
export type Post = z.infer<typeof postSchema>

export const tenureIdField = idField<'Tenure'>()
export type TenureId = z.infer<typeof tenureIdField>

export const tenureShape = {
  id: tenureIdField,
  postId: postIdField,
  personId: personIdField,
  ...periodShape,
  /** Act of appointment. */
  act: lineField(),
  note: proseField(),
} as const

export const tenureSchema = z.strictObject(tenureShape).readonly()
/** A person holds a post, from … to …. */
export type Tenure = z.infer<typeof tenureSchema>
