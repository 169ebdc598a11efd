import { type AnyRecord, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import type { Chosen } from './chosen.ts'
import { bareBody, bareEntity } from './redact.ts'
import { eachNamed, type Named } from './references.ts'

/** The records that are only named in a part, as they stand there. */
export type Names = { readonly [C in Named]: ReadonlyMap<string, AnyRecord> }

/**
 * What the chosen records name and what does not stay by itself: a person with how she is reached, a post without who holds
 * it, entities and bodies by their names, with those in which they stand.
 */
export function namedBy(data: DocumentData, chosen: Chosen): Names {
  const names = { entity: new Map(), body: new Map(), post: new Map(), person: new Map() } satisfies Names
  const waiting: [Named, string][] = []
  const name = (collection: Named, id: string) => {
    if (!chosen[collection].has(id) && !names[collection].has(id)) waiting.push([collection, id])
  }
  for (const collection of collections)
    for (const record of chosen[collection].values()) eachNamed(collection, record, name)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [collection, id] = next
    const record = names[collection].has(id) ? null : bareRecord(data, collection, id)
    if (record === null) continue
    names[collection].set(id, record)
    eachNamed(collection, record, name)
  }
  return names
}

function bareRecord(data: DocumentData, collection: Named, id: string): AnyRecord | null {
  switch (collection) {
    case 'entity': {
      const entity = data.entity.get(id)
      return entity === undefined ? null : bareEntity(entity)
    }
    case 'body': {
      const body = data.body.get(id)
      return body === undefined ? null : bareBody(body)
    }
    case 'post':
      return data.post.get(id) ?? null
    case 'person': {
      const person = data.person.get(id)
      return person === undefined ? null : { ...person, note: '' }
    }
  }
}
