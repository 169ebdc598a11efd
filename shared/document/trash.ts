import { isAlike } from '../kit/is-alike.ts'
import { aChange, type Change, fieldsChanged } from './changes.ts'
import type { AnyRecord, Collection } from './collections.ts'
import type { DocumentData } from './document-data.ts'
import { nameOfRecord } from './record-name.ts'
import { referencesOf } from './references.ts'
import { withFieldsOf } from './take-out.ts'

/** What is kept after its deletion, to be brought back whole. */
export const trashCollections = ['body', 'person', 'meeting'] as const

export type TrashCollection = (typeof trashCollections)[number]

/** Something deleted, with the state of what it refers to as it was. */
export type Deleted = {
  readonly collection: TrashCollection
  readonly id: string
  readonly name: string
  readonly along: number
}

/**
 * What one step deleted and the document still lacks: instances, persons and meetings, those left out that went along with
 * another one, with how many records each brings back.
 */
export function deletedBy(data: DocumentData, step: readonly Change[]): readonly Deleted[] {
  const gone = goneIn(data, step)
  const before = withRecords(data, [...gone.values()])
  return [...gone.values()].flatMap(({ collection, id, before: record }) => {
    if (!isKept(collection) || record === null || isAlong(gone, collection, record)) return []
    const along = comingBack(data, step, collection, id).filter(({ before }) => before === null).length - 1
    return [{ collection, id, name: nameOfRecord(before, collection, record), along }]
  })
}

/** What brings a deleted record back: itself, what went along with it, and the references to it that the step let go. */
export function comingBack(
  data: DocumentData,
  step: readonly Change[],
  collection: Collection,
  id: string,
): readonly Change[] {
  const gone = goneIn(data, step)
  const root = gone.get(keyOf(collection, id))
  if (root === undefined) return []
  const taken = new Map([[keyOf(collection, id), root]])
  const isTaken = (change: Change) =>
    change.before !== null && keysReferred(change.collection, change.before).some((key) => taken.has(key))
  for (let size = 0; size < taken.size; ) {
    size = taken.size
    for (const [key, change] of gone) if (!taken.has(key) && isTaken(change)) taken.set(key, change)
  }
  takeNeeded(gone, taken)
  leaveOrphans(data, taken, keyOf(collection, id))
  const records = [...taken.values()].map((change) =>
    aChange(change.collection, change.id, null, change.before),
  )
  return [...records, ...letGo(data, step, new Set(taken.keys()))]
}

/** Deleted by the step, and not there again. */
function goneIn(data: DocumentData, step: readonly Change[]): ReadonlyMap<string, Change> {
  const gone = step.filter(({ collection, id, after }) => after === null && !data[collection].has(id))
  return new Map(gone.map((change) => [keyOf(change.collection, change.id), change]))
}

/** A seat comes back with its post, a body with what carries it; a link never brings back its other end. */
function takeNeeded(gone: ReadonlyMap<string, Change>, taken: Map<string, Change>): void {
  // Grows while it is walked.
  for (const { collection, before } of taken.values()) {
    if (before === null || collection === 'link') continue
    for (const key of keysReferred(collection, before)) {
      const needed = gone.get(key)
      if (needed !== undefined && !taken.has(key)) taken.set(key, needed)
    }
  }
}

/** What went along needs all that it refers to: a link whose other end is gone too stays away. */
function leaveOrphans(data: DocumentData, taken: Map<string, Change>, root: string): void {
  const isWhole = ({ collection, before }: Change) =>
    before === null ||
    referencesOf(collection, before).every(
      (to) => data[to.collection].has(to.id) || taken.has(keyOf(to.collection, to.id)),
    )
  for (let size = -1; size !== taken.size; ) {
    size = taken.size
    for (const [key, change] of [...taken]) if (key !== root && !isWhole(change)) taken.delete(key)
  }
}

/** The fields that lost one of these records, as they were, where nothing has been put there since. */
function letGo(data: DocumentData, step: readonly Change[], keys: ReadonlySet<string>): readonly Change[] {
  return step.flatMap(({ collection, id, before, after }) => {
    const now: AnyRecord | undefined = data[collection].get(id)
    if (before === null || after === null || now === undefined) return []
    const back = fieldsChanged(before, after).reduce((record, field) => {
      const candidate = withFieldsOf(record, before, [field])
      const isUntouched = isAlike(record, withFieldsOf(record, after, [field]))
      const refers = keysReferred(collection, candidate).some(
        (key) => keys.has(key) && !keysReferred(collection, record).includes(key),
      )
      return isUntouched && refers ? candidate : record
    }, now)
    return isAlike(back, now) ? [] : [aChange(collection, id, now, back)]
  })
}

function isAlong(gone: ReadonlyMap<string, Change>, collection: Collection, record: AnyRecord): boolean {
  return referencesOf(collection, record).some(
    (to) => isKept(to.collection) && gone.has(keyOf(to.collection, to.id)),
  )
}

function isKept(collection: Collection): collection is TrashCollection {
  return (trashCollections as readonly Collection[]).includes(collection)
}

/** A document in which deleted records can be named. */
function withRecords(data: DocumentData, changes: readonly Change[]): DocumentData {
  const named = { ...data } as Record<Collection, ReadonlyMap<string, AnyRecord>> // the same maps, read by name
  for (const { collection, id, before } of changes)
    if (before !== null) named[collection] = new Map([...named[collection], [id, before]])
  return named as unknown as DocumentData // records of its own collection in each map
}

function keysReferred(collection: Collection, record: AnyRecord): readonly string[] {
  return referencesOf(collection, record).map((to) => keyOf(to.collection, to.id))
}

function keyOf(collection: Collection, id: string): string {
  return `${collection} ${id}`
}
