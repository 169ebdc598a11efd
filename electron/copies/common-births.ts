import { type AnyRecord, type Collection, collections } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { partMarkId, partMarkOf } from '#shared/document/part-mark.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { allOf, recordIn } from '#shared/merge/sides.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { unpacked } from '../document/packed.ts'
import type { Session } from '../document/session.ts'
import { type Birth, basesOf, birthsKept, knownCopies, pastStates, readIdentity } from '../tables/copies.ts'

type Database = Session['database']

/** A state in which both files have been, and when that was. */
export type CommonState = { readonly at: string; readonly read: () => DocumentData | null }

/**
 * The births of copies that are in the past of both files: each of them is the copy that was born so, sent it, or comes from a
 * document that had sent it before.
 */
export function commonBirths(one: Database, other: Database): readonly CommonState[] {
  const [past, otherPast] = [pastStates(one), pastStates(other)]
  return [one, other].flatMap((keeper) =>
    birthsKept(keeper)
      .filter(({ born }) => past.has(born) && otherPast.has(born))
      .map((birth) => ({ at: birth.at, read: () => commonIn(keeper, birth, [one, other]) })),
  )
}

function commonIn(keeper: Database, birth: Birth, sides: readonly Database[]): DocumentData | null {
  const state = stateOf(keeper, birth)
  if (state === null) return null
  // A part tells less than what the whole was then: between two others, what it lacks would be taken for a deletion.
  const isPart = partMarkOf(state) !== null
  if (isPart && sides.every((side) => readIdentity(side).copyId !== birth.born)) return null
  let common: DocumentData | null = state
  for (const side of sides) common = common && narrowed(common, birth, side)
  return common
}

/**
 * What of a state a file has had. One that was born later as a part never had the rest of it, nor all that is told of what it
 * had: only what it began with, told just so, is common.
 */
function narrowed(state: DocumentData, { born }: Birth, side: Database): DocumentData | null {
  const own = readIdentity(side).copyId
  const known = knownCopies(side)
  const hasBeen = own === born || known.some(({ relation, copyId }) => relation === 'sent' && copyId === born)
  if (hasBeen || known.every(({ relation }) => relation !== 'origin')) return state
  const first = ownBirth(side)
  if (first === null) return null
  return partMarkOf(first) === null ? state : toldAlike(state, first)
}

/** The state in which a copy was born, as it knows it itself. */
export function ownBirth(db: Database): DocumentData | null {
  const { copyId } = readIdentity(db)
  const birth = birthsKept(db).find(({ born }) => born === copyId)
  return birth === undefined ? null : stateOf(db, birth)
}

function stateOf(keeper: Database, { knownAs }: Birth): DocumentData | null {
  const { sent } = basesOf(keeper, knownAs)
  return sent === null ? null : unpacked(sent.packed)
}

/**
 * The records of a part that a state told just so: as they are in it, or as they would have been in the same part of it. The
 * rest may have been changed between the two, or lie outside.
 */
function toldAlike(state: DocumentData, part: DocumentData): DocumentData {
  const scope = parcelScopeSchema.safeParse(partMarkOf(part)?.scope)
  const told = scope.success ? [state, partOf(state, scope.data)] : [state]
  const isTold = (collection: Collection, id: string, record: AnyRecord) =>
    told.some((data) => isAlike(recordIn(data, collection, id), record))
  return Object.fromEntries(
    collections.map((collection) => [
      collection,
      new Map(
        [...allOf(part, collection)].filter(
          ([id, record]) => id === partMarkId || isTold(collection, id, record),
        ),
      ),
    ]),
  ) as unknown as DocumentData // records of its own collection in each map
}
