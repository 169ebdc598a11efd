import type { AnyRecord, Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'

/** The document into which a copy is merged, and that copy. */
export type Side = 'mine' | 'theirs'

/** What is merged; without a base, what only one of the two has was added by it. */
export type Sides = {
  readonly base: DocumentData | null
  readonly mine: DocumentData
  readonly theirs: DocumentData
}

/** Names a record among all those of a document. */
export type RecordKey = `${Collection} ${string}`

/** One record by its name. */
export type RecordName = { readonly collection: Collection; readonly id: string }

export function keyOf(collection: Collection, id: string): RecordKey {
  return `${collection} ${id}`
}

export function otherSide(side: Side): Side {
  return side === 'mine' ? 'theirs' : 'mine'
}

/** A record of a document, or null when it is not there. */
export function recordIn(data: DocumentData | null, collection: Collection, id: string): AnyRecord | null {
  return data?.[collection].get(id) ?? null
}

/** The records of a collection, whatever their kind. */
export function allOf(data: DocumentData, collection: Collection): ReadonlyMap<string, AnyRecord> {
  return data[collection]
}

/** The fields of a record, to be read by name. */
export function fieldsOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>> // every record is an object of named fields
}

/** The same record with other values; the caller answers for their kinds. */
export function withFields(record: AnyRecord, fields: Readonly<Record<string, unknown>>): AnyRecord {
  return { ...record, ...fields } as AnyRecord // fields of its own collection
}
