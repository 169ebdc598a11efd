import { aChange, applyChanges, type Change } from '../document/changes.ts'
import { type AnyRecord, type Collection, collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { partMarkId, partMarkOf } from '../document/part-mark.ts'
import { referencesOf } from '../document/references.ts'
import { tiesOf, withoutMissing, withoutRecords } from './cascades.ts'
import { type Answers, type Conflict, conflictOf } from './conflict.ts'
import { differsInSubstance } from './field-rules.ts'
import type { Locks } from './locks.ts'
import { isOnRecord } from './on-record.ts'
import {
  allOf,
  fieldsOf,
  keyOf,
  otherSide,
  type RecordKey,
  type RecordName,
  recordIn,
  type Side,
  type Sides,
  withFields,
} from './sides.ts'
import { sparing } from './spared.ts'

/** A deletion that the other side does not expect: it changed the record, or needs it. */
type Contested = RecordName & { readonly because: readonly RecordName[] }

/**
 * What one side deleted while the other changed it, or something that names it. Kept, it comes back with all that went along;
 * deleted, the other side loses it with all that goes along. A deletion that meets nothing is simply taken.
 */
export function settleDeletions(
  sides: Sides,
  locks: Locks,
  answers: Answers,
): { readonly sides: Sides; readonly conflicts: readonly Conflict[] } {
  if (sides.base === null) return { sides, conflicts: [] }
  const conflicts: Conflict[] = []
  let settled = sides
  for (const deleter of ['theirs', 'mine'] as const) {
    const keeper = otherSide(deleter)
    const kept: RecordName[] = []
    const gone: Change[] = []
    for (const contested of contestedDeletions(sides, deleter, locks)) {
      const conflict = conflictOf(quarrelOf(sides, contested, keeper, locks), answers)
      conflicts.push(conflict)
      const { collection, id } = contested
      // Until somebody answers, nothing is lost.
      if ((conflict.answer ?? keeper) === keeper) kept.push({ collection, id })
      else gone.push(aChange(collection, id, recordIn(sides[keeper], collection, id), null))
    }
    settled = {
      ...settled,
      [deleter]: withRecordsBack(settled[deleter], sides.base, sides[keeper], kept),
      [keeper]:
        gone.length === 0
          ? settled[keeper]
          : withoutRecords(sparing(settled[keeper], settled[deleter], gone), gone),
    }
  }
  return { sides: settled, conflicts }
}

function quarrelOf(sides: Sides, { collection, id, because }: Contested, keeper: Side, locks: Locks) {
  const isSealed = [{ collection, id }, ...because].some((name) => {
    const record = recordIn(sides[keeper], name.collection, name.id)
    return record !== null && locks(name.collection, record)?.side === keeper
  })
  return {
    kind: 'deleted' as const,
    ...{ collection, id, because },
    mine: recordIn(sides.mine, collection, id),
    theirs: recordIn(sides.theirs, collection, id),
    only: isSealed ? keeper : null,
  }
}

function contestedDeletions(sides: Sides, deleter: Side, locks: Locks): readonly Contested[] {
  const { base } = sides
  if (base === null) return []
  const isDeleted = (collection: Collection, id: string) =>
    base[collection].has(id) && !sides[deleter][collection].has(id)
  const roots = new Map<RecordKey, Contested>()
  const contest = (name: RecordName, because: RecordName) => {
    for (const root of rootsOf(base, name, isDeleted)) {
      const key = keyOf(root.collection, root.id)
      const known = roots.get(key)?.because ?? []
      const isNew = !known.some(
        ({ collection, id }) => collection === because.collection && id === because.id,
      )
      roots.set(key, { ...root, because: isNew ? [...known, because] : known })
    }
  }
  const isPart = partMarkOf(base) !== null
  for (const collection of collections) {
    for (const [id, record] of allOf(sides[otherSide(deleter)], collection)) {
      if (collection === 'placement' && !(isPart && isOutside(base, record))) continue
      if (collection === 'setting' && id === partMarkId) continue
      for (const target of missedBy(sides, deleter, collection, record, locks, isDeleted))
        contest(target, { collection, id })
    }
  }
  return [...roots.values()]
}

/** Where something is shown of which the part that was sent does not tell: a drawing is not only of that part. */
function isOutside(base: DocumentData, placement: AnyRecord): boolean {
  return referencesOf('placement', placement).some(
    ({ field, collection, id }) => field === 'node' && !base[collection].has(id),
  )
}

/** What a record of the other side wants of what was deleted: itself, where it changed; and what it came to name. */
function missedBy(
  sides: Sides,
  deleter: Side,
  collection: Collection,
  record: AnyRecord,
  locks: Locks,
  isDeleted: (collection: Collection, id: string) => boolean,
): readonly RecordName[] {
  const before = recordIn(sides.base, collection, record.id)
  const isGone = isDeleted(collection, record.id)
  const isChanged = before === null || differsInSubstance(collection, before, record)
  const isSealed = locks(collection, record)?.side === otherSide(deleter)
  const keeper = sides[otherSide(deleter)]
  // Who chaired a meeting stays once it was held, though nothing else of it changed.
  const cameOnRecord = (field: string) =>
    isOnRecord(keeper, collection, record, field) &&
    !(before !== null && sides.base !== null && isOnRecord(sides.base, collection, before, field))
  if (!isChanged && !isSealed && collection !== 'agendaItem') return []
  const was = before === null ? {} : fieldsOf(before)
  const names = referencesOf(collection, record)
    .filter((to) => isDeleted(to.collection, to.id))
    .filter(
      ({ field }) =>
        isSealed ||
        before === null ||
        (isChanged && !sameTarget(was[field], fieldsOf(record)[field])) ||
        cameOnRecord(field),
    )
  const isMissed = isGone && (isChanged || isSealed)
  return [...(isMissed ? [{ collection, id: record.id }] : []), ...names]
}

function sameTarget(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The deletions that took a record along; itself when it was deleted for itself. */
function rootsOf(
  base: DocumentData,
  name: RecordName,
  isDeleted: (collection: Collection, id: string) => boolean,
): readonly RecordName[] {
  const record = recordIn(base, name.collection, name.id)
  const above =
    record === null ? [] : tiesOf(name.collection, record).filter((to) => isDeleted(to.collection, to.id))
  if (above.length === 0) return [{ collection: name.collection, id: name.id }]
  return above.flatMap(({ collection, id }) => rootsOf(base, { collection, id }, isDeleted))
}

/** A document with records back that it had deleted, with what went along as long as the other side has it. */
function withRecordsBack(
  data: DocumentData,
  base: DocumentData,
  keeper: DocumentData,
  names: readonly RecordName[],
): DocumentData {
  if (names.length === 0) return data
  const back = new Set(names.map(({ collection, id }) => keyOf(collection, id)))
  let restored = applyChanges(
    data,
    names.map(({ collection, id }) => aChange(collection, id, null, recordIn(base, collection, id))),
  )
  for (;;) {
    const along = collections.flatMap((collection) => broughtAlong(restored, base, keeper, collection, back))
    if (along.length === 0) break
    for (const { collection, id } of along) back.add(keyOf(collection, id))
    restored = applyChanges(restored, along)
  }
  const changes = collections.flatMap((collection) => namedAgain(restored, base, collection, back))
  return applyChanges(restored, changes)
}

function broughtAlong(
  data: DocumentData,
  base: DocumentData,
  keeper: DocumentData,
  collection: Collection,
  back: ReadonlySet<RecordKey>,
): readonly Change[] {
  const changes: Change[] = []
  for (const [id, record] of allOf(base, collection)) {
    if (data[collection].has(id) || !keeper[collection].has(id)) continue
    const ties = tiesOf(collection, record)
    if (!ties.some((to) => back.has(keyOf(to.collection, to.id)))) continue
    const whole = withoutMissing(data, collection, record)
    if (whole !== null) changes.push(aChange(collection, id, null, whole))
  }
  return changes
}

/** The fields that were emptied when what they named was deleted name it again; what came back is whole again. */
function namedAgain(
  data: DocumentData,
  base: DocumentData,
  collection: Collection,
  back: ReadonlySet<RecordKey>,
): readonly Change[] {
  const changes: Change[] = []
  for (const [id, before] of allOf(base, collection)) {
    const record = recordIn(data, collection, id)
    if (record === null) continue
    const named = referencesOf(collection, before).filter(
      (to) => back.has(keyOf(to.collection, to.id)) && fieldsOf(record)[to.field] === null,
    )
    if (named.length === 0) continue
    const fields = Object.fromEntries(named.map(({ field, id: target }) => [field, target]))
    changes.push(aChange(collection, id, record, withFields(record, fields)))
  }
  return changes
}
