import type { Project } from '../organisation/project.ts'
import { type Collection, collections, type RecordOf } from './collections.ts'

/** A whole document in memory: one immutable map per collection, keyed by id. */
export type DocumentData = { readonly [C in Collection]: ReadonlyMap<string, RecordOf<C>> }

/** A document with no record at all: the start of every fold over changes. */
export function emptyData(): DocumentData {
  const maps = Object.fromEntries(collections.map((collection) => [collection, new Map()]))
  return maps as unknown as DocumentData // one empty map for each collection, by construction
}

/** The project of the document; every document has exactly one, so its absence is a bug. */
export function projectOf(data: DocumentData): Project {
  const project = data.project.get('project')
  if (project === undefined) throw new Error('document without project')
  return project
}

/** All records of a collection, in no particular order. */
export function recordsOf<C extends Collection>(data: DocumentData, collection: C): readonly RecordOf<C>[] {
  return [...data[collection].values()]
}
