import { type AnyRecord, type Collection, collections } from '../document/collections.ts'

/** The records of a part while it is made, by collection. */
export type Chosen = Record<Collection, Map<string, AnyRecord>>

export function nothingChosen(): Chosen {
  return Object.fromEntries(collections.map((collection) => [collection, new Map()])) as Chosen // one map for each
}
