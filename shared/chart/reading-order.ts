import { isSameList, memoLast } from '../kit/memo-last.ts'
import { type Body, bodyKinds } from '../organisation/body.ts'
import { type Entity, entityKinds } from '../organisation/entity.ts'
import { levels } from '../organisation/level.ts'

/** From the ministry to the schools, then by kind, then by name: the order in which one reads organisations. */
export function compareEntities(a: Entity, b: Entity): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    entityKinds.indexOf(a.kind) - entityKinds.indexOf(b.kind) ||
    byText(a.name, b.name) ||
    byText(a.id, b.id)
  )
}

/** The same order for instances; one of several kinds stands with the first of them. */
export function compareBodies(a: Body, b: Body): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    bodyRank(a) - bodyRank(b) ||
    byText(a.name, b.name) ||
    byText(a.id, b.id)
  )
}

/**
 * Puts the records of one collection after the other in order. Each time it starts from the order before, in which
 * nearly all stand right: that takes a comparison for each instead of a dozen. The same list while nothing changed.
 */
export function successiveOrders<T extends { readonly id: string }>(
  compare: (a: T, b: T) => number,
  isShown: (record: T, date: string) => boolean,
): (records: ReadonlyMap<string, T>, date: string) => readonly T[] {
  let last: readonly T[] = []
  return memoLast((records, date) => {
    const known = new Set(last.map(({ id }) => id))
    const stayed = last.flatMap(({ id }) => records.get(id) ?? [])
    const came = [...records.values()].filter(({ id }) => !known.has(id))
    const next = [...stayed, ...came].filter((record) => isShown(record, date)).sort(compare)
    if (!isSameList(next, last)) last = next
    return last
  })
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function bodyRank(body: Body): number {
  return Math.min(...body.kinds.map((kind) => bodyKinds.indexOf(kind)))
}
