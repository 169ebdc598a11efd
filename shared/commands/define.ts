import { z } from 'zod'

type Shape = { readonly [field: string]: z.ZodType }

/** `noun.create` carries the whole record: ids are made by the caller, which can so select what it created. */
export function createCommand<N extends string, S extends z.ZodType>(noun: N, schema: S) {
  return z.strictObject({ type: z.literal<`${N}.create`>(`${noun}.create`), value: schema })
}

/** `noun.edit` carries only the fields that change. */
export function editCommand<N extends string, I extends z.ZodType, S extends Shape>(
  noun: N,
  shape: S & { readonly id: I },
) {
  const { id, ...fields } = shape
  return z.strictObject({
    type: z.literal<`${N}.edit`>(`${noun}.edit`),
    id,
    patch: z.strictObject(fields).partial(),
  })
}

/** `noun.delete` names the record; what depends on it is told beforehand by the deletion rules. */
export function deleteCommand<N extends string, S extends z.ZodType>(noun: N, id: S) {
  return z.strictObject({ type: z.literal<`${N}.delete`>(`${noun}.delete`), id })
}
