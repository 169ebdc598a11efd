import type { AnyRecord, Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { partMarkOf } from '../document/part-mark.ts'
import { nextQualityNumber } from '../quality/numbers.ts'
import type { Clash } from './clashes.ts'
import { type Answers, type Conflict, conflictOf, holder } from './conflict.ts'
import type { Locks } from './locks.ts'
import { allOf, fieldsOf, recordIn, type Sides, withFields } from './sides.ts'

type Numbered = 'meeting' | 'issuedPack' | 'followUp' | 'risk' | 'changeRequest'
type Values = Readonly<Record<string, unknown>>

/** Within what each number is one; decisions have registers of their own. */
const series: { readonly [C in Numbered]: (fields: Values) => string } = {
  meeting: ({ bodyId, date }) => `${bodyId} ${String(date).slice(0, 4)}`,
  issuedPack: ({ meetingId }) => String(meetingId),
  followUp: ({ bodyId }) => String(bodyId),
  risk: () => '',
  changeRequest: () => '',
}

export function isNumbered(collection: Collection): collection is Numbered {
  return Object.hasOwn(series, collection)
}

/**
 * Who keeps a number that both sides gave: whoever was told of it outside, else that of the document to which a part comes
 * back, which could not know of it, else the earlier one; the other takes the next.
 */
export function settleNumber(
  data: DocumentData,
  sides: Sides,
  { collection, ids }: Clash & { readonly collection: Numbered },
  locks: Locks,
  answers: Answers,
): { readonly changed: AnyRecord | null; readonly conflict: Conflict | null } {
  const records = ids.flatMap((id) => recordIn(data, collection, id) ?? [])
  const [here, there] = records
  if (here === undefined || there === undefined) return { changed: null, conflict: null }
  const fixed = records.filter((record) => locks(collection, record) !== null)
  // Both stand in adopted minutes: neither changes any more.
  if (fixed.length === 2) return { changed: null, conflict: null }
  const told = fixed.length === 1 ? fixed : records.filter((record) => isTold(data, collection, record))
  if (told.length === 1)
    return { changed: renumbered(data, sides, collection, told[0] === here ? there : here), conflict: null }
  if (told.length === 0) {
    const loser = ofPart(sides, collection, records) ?? later(here, there)
    return { changed: renumbered(data, sides, collection, loser), conflict: null }
  }
  const quarrel = {
    kind: 'number' as const,
    collection,
    id: here.id,
    mine: here,
    theirs: there,
    fields: ['number'],
  }
  const conflict = conflictOf({ ...quarrel, because: [{ collection, id: there.id }] }, answers)
  const loser = holder(conflict) === 'mine' ? there : here
  return { changed: renumbered(data, sides, collection, loser), conflict }
}

/** Whether somebody outside knows of a number. */
function isTold(data: DocumentData, collection: Numbered, record: AnyRecord): boolean {
  const { status, transmittedOn } = fieldsOf(record)
  switch (collection) {
    case 'meeting':
      return (
        status !== 'planned' ||
        [...data.convocation.values()].some(({ meetingId }) => meetingId === record.id)
      )
    case 'issuedPack':
      return true
    case 'changeRequest':
      return transmittedOn !== null
    case 'followUp':
    case 'risk':
      return false
  }
}

/** The only one of these that a part made, where the other side is the whole. */
function ofPart(sides: Sides, collection: Numbered, records: readonly AnyRecord[]): AnyRecord | null {
  const [mine, theirs] = [partMarkOf(sides.mine), partMarkOf(sides.theirs)]
  if ((mine === null) === (theirs === null)) return null
  const whole = mine === null ? sides.mine : sides.theirs
  const made = records.filter(({ id }) => recordIn(whole, collection, id) === null)
  return made.length === 1 ? (made[0] ?? null) : null
}

/** The same on both sides, so that both give the same number to the same record. */
function later(a: AnyRecord, b: AnyRecord): AnyRecord {
  const rankOf = (record: AnyRecord) => `${fieldsOf(record).date ?? ''} ${record.id}`
  return rankOf(a) < rankOf(b) ? b : a
}

function renumbered(data: DocumentData, sides: Sides, collection: Numbered, record: AnyRecord): AnyRecord {
  const seriesOf = series[collection]
  const own = seriesOf(fieldsOf(record))
  const given = [data, sides.mine, sides.theirs].flatMap((known) =>
    [...allOf(known, collection).values()]
      .map(fieldsOf)
      .filter((fields) => seriesOf(fields) === own)
      .map(({ number }) => Number(number ?? 0)),
  )
  const isOfProject = collection === 'risk' || collection === 'changeRequest'
  const kept = isOfProject ? nextQualityNumber(data, collection).number - 1 : 0
  return withFields(record, { number: given.reduce((most, number) => Math.max(most, number), kept) + 1 })
}
