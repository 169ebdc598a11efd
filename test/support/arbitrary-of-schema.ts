import fc from 'fast-check'
import { z } from 'zod'

type Json = {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly items?: Json
  readonly prefixItems?: readonly Json[]
  readonly additionalProperties?: Json | boolean
  readonly anyOf?: readonly Json[]
  readonly oneOf?: readonly Json[]
  readonly allOf?: readonly Json[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Json>>
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** Values that a schema admits more often than not: the reader of `safeParse` leaves the others out. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Json // its own form
  return valuesOf(json, json, 6)
}

/** What a text may look like that some schema asks for. */
const texts = fc.oneof(
  fc.constantFrom(
    '2026-03-10',
    '14:30',
    '2026-03-10T08:00:00.000Z',
    'body-1',
    'entity-1',
    'person-1',
    'none',
  ),
  fc.constantFrom('a'.repeat(64), '0751234A', '75', '', '= 1 + 1', '../x', 'École'),
  fc.string({ maxLength: 12 }),
)

function valuesOf(json: Json, root: Json, depth: number): fc.Arbitrary<unknown> {
  if (json.const !== undefined) return fc.constant(json.const)
  if (json.enum !== undefined) return fc.constantFrom(...json.enum)
  if (json.$ref !== undefined)
    return valuesOf(root.$defs?.[json.$ref.split('/').at(-1) ?? ''] ?? {}, root, depth - 1)
  const ways = json.anyOf ?? json.oneOf
  if (ways !== undefined) return fc.oneof(...ways.map((way) => valuesOf(way, root, depth)))
  if (json.allOf !== undefined) return valuesOf(Object.assign({}, ...json.allOf), root, depth)
  if (json.type === 'object') return objectsOf(json, root, depth)
  if (json.type === 'array') return listsOf(json, root, depth)
  if (json.type === 'string') return texts
  if (json.type === 'integer' || json.type === 'number') {
    const { minimum = -3, maximum = 2_000 } = json
    return fc.integer({
      min: Math.ceil(minimum),
      max: Math.max(Math.ceil(minimum), Math.min(maximum, 2_000)),
    })
  }
  if (json.type === 'boolean') return fc.boolean()
  if (json.type === 'null') return fc.constant(null)
  return fc.constantFrom(undefined, null, '', {})
}

function objectsOf(json: Json, root: Json, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(json.properties ?? {}).map(
    ([name, field]) => [name, valuesOf(field, root, depth - 1)] as const,
  )
  const required = new Set(json.required ?? [])
  const model = fc.record(Object.fromEntries(fields), { requiredKeys: [...required] })
  if (typeof json.additionalProperties !== 'object' || depth <= 0) return model
  const others = fc.dictionary(texts, valuesOf(json.additionalProperties, root, depth - 1), { maxKeys: 2 })
  return fc.tuple(model, others).map(([own, more]) => ({ ...more, ...own }))
}

function listsOf(json: Json, root: Json, depth: number): fc.Arbitrary<unknown> {
  if (json.prefixItems !== undefined)
    return fc.tuple(...json.prefixItems.map((item) => valuesOf(item, root, depth - 1)))
  const most = depth <= 0 ? 0 : 2
  return fc.array(valuesOf(json.items ?? {}, root, depth - 1), { maxLength: most })
}
