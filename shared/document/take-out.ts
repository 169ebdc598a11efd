import { isAlike } from '../kit/is-alike.ts'
import { aChange, type Change, fieldsChanged } from './changes.ts'
import type { AnyRecord, Collection } from './collections.ts'
import type { DocumentData } from './document-data.ts'
import { referencesOf } from './references.ts'

/** A step of the history; each record once. */
export type Step = { readonly seq: number; readonly changes: readonly Change[] }

export type TakenOut = {
  /** What restores all that the step changed, and nothing else. */
  readonly changes: readonly Change[]
  /** The later steps that rest on it: the same field or record, or a reference to what it created. */
  readonly tied: readonly number[]
}

/** What it takes to undo one step of the history and none of those done since, oldest first. */
export function takeOut(data: DocumentData, step: readonly Change[], later: readonly Step[]): TakenOut {
  const mine = new Map(step.map((change) => [keyOf(change.collection, change.id), change]))
  const created = new Set([...mine].filter(([, { before }]) => before === null).map(([key]) => key))
  const isTied = (change: Change) => {
    const same = mine.get(keyOf(change.collection, change.id))
    return (same !== undefined && isOnSame(same, change)) || refersTo(created, change, data)
  }
  return {
    changes: step.flatMap((change) => backOf(data, change)),
    tied: later.filter(({ changes }) => changes.some(isTied)).map(({ seq }) => seq),
  }
}

/** A record as it is now, with some fields as they were. */
export function withFieldsOf(now: AnyRecord, before: AnyRecord, fields: readonly string[]): AnyRecord {
  const was = valuesOf(before)
  return { ...now, ...Object.fromEntries(fields.map((field) => [field, was[field]])) } as AnyRecord // of its own collection
}

function isOnSame(one: Change, other: Change): boolean {
  if (one.before === null || one.after === null || other.before === null || other.after === null) return true
  const fields = new Set(fieldsChanged(one.before, one.after))
  return fieldsChanged(other.before, other.after).some((field) => fields.has(field))
}

/** Whether a change made its record refer to one of these, as it still does. */
function refersTo(keys: ReadonlySet<string>, { collection, id, before, after }: Change, data: DocumentData) {
  const now: AnyRecord | undefined = data[collection].get(id)
  if (after === null || now === undefined || keys.size === 0 || keys.has(keyOf(collection, id))) return false
  const refers = (record: AnyRecord | null, wanted: string) =>
    record !== null && referencesOf(collection, record).some((to) => keyOf(to.collection, to.id) === wanted)
  return [...keysReferred(collection, after)].some(
    (key) => keys.has(key) && refers(now, key) && !refers(before, key),
  )
}

function keysReferred(collection: Collection, record: AnyRecord): readonly string[] {
  return referencesOf(collection, record).map((to) => keyOf(to.collection, to.id))
}

function backOf(data: DocumentData, change: Change): readonly Change[] {
  const { collection, id, before, after } = change
  const now: AnyRecord | null = data[collection].get(id) ?? null
  if (before === null) return now === null ? [] : [aChange(collection, id, now, null)]
  if (after === null) return now === null ? [aChange(collection, id, null, before)] : []
  if (now === null) return []
  const back = withFieldsOf(now, before, fieldsChanged(before, after))
  return isAlike(now, back) ? [] : [aChange(collection, id, now, back)]
}

function keyOf(collection: Collection, id: string): string {
  return `${collection} ${id}`
}

function valuesOf(record: AnyRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>> // every record is an object of named fields
}
