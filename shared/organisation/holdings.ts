import { isSameList, memoLast } from '../kit/memo-last.ts'
import { isWithin } from '../kit/period.ts'
import { collectivityKinds } from './collectivities.ts'
import type { Entity, EntityId } from './entity.ts'
import { headlessSchools, type Teams, teamsBySchool } from './headless.ts'
import type { OrganisationData } from './organisation-data.ts'

/** What is counted in an organisation, in the order in which it is told. `headless`: schools whose post of head is vacant. */
export const heldThings = ['service', 'constituency', 'commune', 'school', 'team', 'headless'] as const
export type HeldThing = (typeof heldThings)[number]

/** « 28 écoles », as a thing and a number above zero. */
export type Holding = { readonly thing: HeldThing; readonly count: number }

/** What every organisation holds on a day; nothing for one that holds nothing. */
export type HoldingsOf = (id: EntityId) => readonly Holding[]

/**
 * What every organisation holds on a day, at any depth: services, constituencies, communes, schools, teams, schools
 * without a head. It holds what is attached to it; a commune holds the schools that it owns, a grouping its members.
 */
export function holdingsAt(data: OrganisationData, date: string): HoldingsOf {
  return successiveHoldings()(data, date)
}

/** The same for one document after the other: what an edit does not touch is not counted again, and stays the same object. */
export function successiveHoldings(): (data: OrganisationData, date: string) => HoldingsOf {
  const above = memoLast(holdersOf)
  const teams = keepSame(memoLast(teamsBySchool), isSameTeams)
  const headless = keepSame(successiveHeadless(), isSameIds)
  const counted = memoLast(countAll)
  const known = new Map<EntityId, readonly Holding[]>()
  let last: Counts | undefined
  let answer: HoldingsOf = () => none
  return (data, date) => {
    const { entity, link, body } = data
    const own = teams(body, date)
    const counts = counted(entity, above(entity, link, date), own, headless(data, own, date), date)
    if (counts !== last) {
      last = counts
      keepKnown(known, counts)
      // Another function only when it answers otherwise.
      answer = (id) => known.get(id) ?? none
    }
    return answer
  }
}

const none: readonly never[] = []

/** An edit of anything else has no school asked again. */
function successiveHeadless(): typeof headlessSchools {
  let last: { readonly of: readonly unknown[]; readonly answer: ReadonlySet<EntityId> } | undefined
  return (data, teams, date) => {
    const of = [data.entity, data.post, data.tenure, data.seat, data.mandate, data.person, teams, date]
    if (last === undefined || !isSameList(last.of, of))
      last = { of, answer: headlessSchools(data, teams, date) }
    return last.answer
  }
}

type Counts = ReadonlyMap<EntityId, ReadonlyMap<HeldThing, number>>
type Holders = ReadonlyMap<EntityId, readonly EntityId[]>

/** Directly above each organisation: its parent, the commune that owns it, the groupings that its links join. */
function holdersOf(
  entity: OrganisationData['entity'],
  link: OrganisationData['link'],
  date: string,
): Holders {
  const holders = new Map<EntityId, EntityId[]>()
  const isThere = (id: EntityId) => {
    const found = entity.get(id)
    return found !== undefined && isWithin(found, date)
  }
  const put = (id: EntityId, holder: EntityId | null) => {
    if (holder === null || !isThere(id) || !isThere(holder)) return
    const known = holders.get(id)
    if (known === undefined) holders.set(id, [holder])
    else if (!known.includes(holder)) known.push(holder)
  }
  for (const { id, parentId, communeId } of entity.values()) {
    put(id, parentId)
    put(id, communeId)
  }
  for (const one of link.values())
    if (isMembership(entity, one.kind, one.target.id) && isWithin(one, date))
      put(one.source.id as EntityId, one.target.id as EntityId) // a link of this kind joins entities only
  return holders
}

function isMembership(entity: OrganisationData['entity'], kind: string, targetId: string): boolean {
  if (kind === 'hierarchy') return true
  const target = entity.get(targetId as EntityId)?.kind // a missing one has no kind
  return (kind === 'group-member' || kind === 'transfers') && (target === 'epci' || target === 'syndicate')
}

const thingOfKind: Readonly<Partial<Record<Entity['kind'], HeldThing>>> = {
  dsden: 'service',
  constituency: 'constituency',
  commune: 'commune',
  school: 'school',
}

function countAll(
  entity: OrganisationData['entity'],
  above: Holders,
  teams: Teams,
  headless: ReadonlySet<EntityId>,
  date: string,
): Counts {
  const counts = new Map<EntityId, Map<HeldThing, number>>()
  const add = (id: EntityId, thing: HeldThing, count: number) => {
    let own = counts.get(id)
    if (own === undefined) {
      own = new Map()
      counts.set(id, own)
    }
    own.set(thing, (own.get(thing) ?? 0) + count)
  }
  for (const one of entity.values()) {
    const thing = thingOfKind[one.kind]
    if (thing === undefined || !isWithin(one, date)) continue
    const held = thing === 'school' ? (teams.get(one.id)?.length ?? 0) : 0
    const isHeadless = headless.has(one.id)
    if (held > 0) add(one.id, 'team', held)
    if (isHeadless) add(one.id, 'headless', 1)
    for (const id of allAbove(above, one.id)) {
      if (!tells(entity, id, thing)) continue
      add(id, thing, 1)
      if (held > 0) add(id, 'team', held)
      if (isHeadless) add(id, 'headless', 1)
    }
  }
  return counts
}

/** Of a collectivity or a grouping, its communes and schools; a service of the State does not hold communes. */
function tells(entity: OrganisationData['entity'], id: EntityId, thing: HeldThing): boolean {
  const kind = entity.get(id)?.kind
  return thing !== 'commune' || (kind !== undefined && collectivityKinds.includes(kind))
}

/** Everything above, each once, whatever the ways and even if they went round in circles. */
function allAbove(above: Holders, id: EntityId): ReadonlySet<EntityId> {
  const found = new Set<EntityId>(above.get(id))
  for (const one of found) for (const next of above.get(one) ?? []) found.add(next)
  found.delete(id)
  return found
}

function keepKnown(known: Map<EntityId, readonly Holding[]>, counts: Counts): void {
  for (const id of known.keys()) if (!counts.has(id)) known.delete(id)
  for (const [id, own] of counts) {
    const before = known.get(id)
    const isSame = before?.length === own.size && before.every(({ thing, count }) => own.get(thing) === count)
    if (!isSame) known.set(id, holdingsFrom(own))
  }
}

function holdingsFrom(own: ReadonlyMap<HeldThing, number>): readonly Holding[] {
  return heldThings.flatMap((thing) => {
    const count = own.get(thing)
    return count === undefined ? [] : [{ thing, count }]
  })
}

/** Answers what it answered before as long as that says the same. */
function keepSame<Args extends readonly unknown[], T>(
  compute: (...args: Args) => T,
  isSame: (a: T, b: T) => boolean,
): (...args: Args) => T {
  let last: T | undefined
  return (...args) => {
    const next = compute(...args)
    if (last === undefined || !isSame(last, next)) last = next
    return last
  }
}

function isSameIds(a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>): boolean {
  return a === b || isSameList([...a], [...b])
}

function isSameTeams(a: Teams, b: Teams): boolean {
  if (a === b) return true
  return a.size === b.size && [...a].every(([id, own]) => isSameList(own, b.get(id) ?? none))
}
