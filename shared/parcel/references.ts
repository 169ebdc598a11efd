import { type AnyRecord, type Collection, collections } from '../document/collections.ts'
import { nodeFields, referenceFields } from '../document/references.ts'
import { goesAlong } from '../merge/cascades.ts'
import { fieldsOf } from '../merge/sides.ts'
import type { NodeRef } from '../organisation/link.ts'

/** What can be named in a part without being part of it. */
const named = ['entity', 'body', 'post', 'person'] as const
export type Named = (typeof named)[number]

type Field = { readonly field: string; readonly target: Collection; readonly isOptional: boolean }
type Fields = {
  readonly told: readonly Field[]
  readonly naming: readonly Field[]
  readonly nodes: readonly string[]
}

/** The fields by which records refer to others: those that only name, and those by which one is told of the other. */
const fields = Object.fromEntries(
  collections.map((collection) => {
    const all = Object.entries(referenceFields[collection]).map(([field, target]) => ({
      field,
      target,
      isOptional: isOptional(collection, field),
    }))
    const naming = all.filter(({ target }) => isNamed(target))
    const told = all.filter(({ target }) => !isNamed(target))
    return [collection, { told, naming, nodes: nodeFields[collection] ?? [] }]
  }),
) as unknown as Readonly<Record<Collection, Fields>> // one entry for each collection

export function isNamed(collection: Collection): collection is Named {
  return (named as readonly Collection[]).includes(collection)
}

/** Of a follow-up, the decision of another body is one that is not told; a deletion would take it along. */
function isOptional(collection: Collection, field: string): boolean {
  return !goesAlong(collection, field) || (collection === 'followUp' && field === 'decisionId')
}

/** The fields that refer to what does not stay, entities, bodies, posts and persons apart, which can be named. */
export function missingFields(
  collection: Collection,
  record: AnyRecord,
  stays: (collection: Collection, id: string) => boolean,
): readonly { readonly field: string; readonly isOptional: boolean }[] {
  const values = fieldsOf(record)
  return fields[collection].told.filter(({ field, target }) => {
    const id = values[field]
    return typeof id === 'string' && !stays(target, id)
  })
}

/** Calls `name` with every entity, body, post and person that a record names. */
export function eachNamed(
  collection: Collection,
  record: AnyRecord,
  name: (collection: Named, id: string) => void,
): void {
  const { naming, nodes } = fields[collection]
  if (naming.length === 0 && nodes.length === 0) return
  const values = fieldsOf(record)
  for (const { field, target } of naming) {
    const id = values[field]
    if (typeof id === 'string' && isNamed(target)) name(target, id)
  }
  for (const field of nodes) {
    const { type, id } = values[field] as NodeRef // the schema of links and placements
    name(type, id)
  }
}
