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

/** The same as arrays, in the order of the maps: the form in which documents are written as JSON. */
export type RecordArrays = { readonly [C in Collection]: readonly RecordOf<C>[] }

/** The records of these collections as arrays. */
export function arraysOf<C extends Collection>(data: Pick<DocumentData, C>): Pick<RecordArrays, C> {
  const arrays = Object.entries(data).map(([name, records]) => [
    name,
    [...(records as DocumentData[C]).values()],
  ])
  return Object.fromEntries(arrays) as Pick<RecordArrays, C> // one array for each map
}

/** The other way: what `arraysOf` made is the same data again. */
export function mapsOf<C extends Collection>(arrays: Pick<RecordArrays, C>): Pick<DocumentData, C> {
  const maps = Object.entries(arrays).map(([name, records]) => [
    name,
    new Map((records as RecordArrays[C]).map((record) => [record.id, record])),
  ])
  return Object.fromEntries(maps) as unknown as Pick<DocumentData, C> // one map for each array
}

/** All records of a collection, in no particular order. */
export function recordsOf<C extends Collection>(data: DocumentData, collection: C): readonly RecordOf<C>[] {
  return [...data[collection].values()]
}
