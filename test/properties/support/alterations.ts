import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { Table } from '#electron/tables/define-table.ts'
import { tables } from '#electron/tables/tables.ts'
import { type Collection, collectionSchemas, collections } from '#shared/document/collections.ts'
import { referenceFields } from '#shared/document/references.ts'
import type { Random } from './random.ts'

// What another program, a careless hand or a spoilt sector may leave where we keep a text or a number.
const texts = [
  '',
  ' ',
  'demain',
  '2026-02-30',
  '24:61',
  'a\u0000b',
  '\u0007\u001b[31m',
  'deux\nlignes\r\n',
  '\u202e\ufffe\ufffd',
  '{année',
  '<&">',
  'é'.repeat(400),
]
const numbers = [-1, 0, 2 ** 40, Number.MAX_SAFE_INTEGER]

type Alterable = { readonly collection: Collection; readonly field: string; readonly isText: boolean }

/** Every field in which a file can hold what our schemas do not admit: free texts and numbers, no id, no vocabulary. */
const alterable: readonly Alterable[] = collections.flatMap((collection) =>
  Object.entries<z.ZodType>(collectionSchemas[collection].unwrap().shape).flatMap(
    ([field, schema]): readonly Alterable[] => {
      const core = schema instanceof z.ZodNullable ? schema.unwrap() : schema
      if (field === 'id' || field in referenceFields[collection]) return []
      if (core instanceof z.ZodString || core instanceof z.ZodISODate)
        return [{ collection, field, isText: true }]
      return core instanceof z.ZodNumber ? [{ collection, field, isText: false }] : []
    },
  ),
)

/** Writes foreign values into the tables of a file, as another program would; answers how many. */
export function alterFile(db: Database, random: Random): number {
  let altered = 0
  for (const { collection, field, isText } of random.some(alterable, 0.25)) {
    const table = tables[collection] as Table // read generically
    const [column = ''] = table.fields.find((place) => place.field === field)?.columns ?? []
    const value = isText ? random.pick(texts) : random.pick(numbers)
    try {
      altered += db
        .prepare(`UPDATE ${table.name} SET ${column} = ? WHERE rowid % 3 = ?`)
        .run(value, random.below(3)).changes
    } catch (error) {
      // A constraint holds: then no file can have this value.
      if (!String(error).includes('constraint')) throw error
    }
  }
  return altered
}
