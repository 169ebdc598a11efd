import { isOpenFollowUp } from '../decisions/follow-up-rules.ts'
import type { DocumentData } from '../document/document-data.ts'
import { isWithin } from '../kit/period.ts'
import type { Body, BodyKind } from '../organisation/body.ts'
import { collectivitiesAt } from '../organisation/collectivities.ts'
import { compositionOf, postHolder } from '../organisation/composition.ts'
import type { Entity } from '../organisation/entity.ts'
import type { Person, PersonId } from '../organisation/person.ts'
import type { PostId } from '../organisation/post.ts'
import { referentsAt } from '../organisation/referents.ts'
import { answererOf } from '../organisation/responsibilities.ts'
import { isOpenDecision } from './open-tasks.ts'

/** What one person carries with nobody beside her. */
export type Load = {
  /** Seats that she holds without a deputy. */
  readonly seats: number
  readonly responsibilities: number
  /** Decisions to carry out and follow-ups to do. */
  readonly tasks: number
  /** Risks that she watches. */
  readonly risks: number
}

/** Carries nothing. */
const noLoad: Load = { seats: 0, responsibilities: 0, tasks: 0, risks: 0 }

/** Where the absence of one person would stop something. */
export type Fragility =
  | { readonly type: 'person'; readonly person: Person; readonly load: Load }
  | { readonly type: 'chair'; readonly body: Body; readonly person: Person }
  | {
      readonly type: 'referent'
      readonly entity: Entity
      readonly person: Person
      /** What she carries besides. */
      readonly load: Load
    }

/** From how many charges on somebody is said to carry much: a parameter of the tool, no rule of the fiche. */
export const usualThreshold = 4

/**
 * The points of single failure on a day: persons who alone carry `threshold` things or more, bodies with one chair and
 * nobody to stand in, collectivities whose only référent carries something else too. The heaviest first.
 */
export function fragilities(data: DocumentData, date: string, threshold: number): readonly Fragility[] {
  const loads = loadsAt(data, date)
  return [
    ...heavyLoads(data, loads, threshold),
    ...loneChairs(data, date),
    ...loneReferents(data, loads, date),
  ]
}

/** How many things a load is. */
export function weightOf({ seats, responsibilities, tasks, risks }: Load): number {
  return seats + responsibilities + tasks + risks
}

function heavyLoads(
  data: DocumentData,
  loads: ReadonlyMap<PersonId, Load>,
  threshold: number,
): readonly Fragility[] {
  return [...loads]
    .filter(([, load]) => weightOf(load) >= threshold)
    .sort(([a, one], [b, other]) => weightOf(other) - weightOf(one) || (a < b ? -1 : 1))
    .flatMap(([id, load]) => {
      const person = data.person.get(id)
      return person === undefined ? [] : [{ type: 'person', person, load } as const]
    })
}

// A school sees to the absence of its head, and there may be hundreds of teams.
const localKinds: ReadonlySet<BodyKind> = new Set(['school-team', 'user-group'])

function loneChairs(data: DocumentData, date: string): readonly Fragility[] {
  return [...data.body.values()].flatMap((body) => {
    if (!isWithin(body, date) || body.kinds.every((kind) => localKinds.has(kind))) return []
    const chairs = compositionOf(data, body.id, date).filter(
      ({ seat, state }) => (seat.role === 'chair' || seat.role === 'co-chair') && state !== 'vacant',
    )
    const [only, another] = chairs
    if (only === undefined || another !== undefined || only.holder === null) return []
    return only.deputies.length > 0 ? [] : [{ type: 'chair', body, person: only.holder } as const]
  })
}

function loneReferents(
  data: DocumentData,
  loads: ReadonlyMap<PersonId, Load>,
  date: string,
): readonly Fragility[] {
  return collectivitiesAt(data, date).flatMap((entity) => {
    const [only, another] = referentsAt(data, entity.id, date)
    const person = only?.person ?? null
    if (only === undefined || another !== undefined || person === null) return []
    const counted = only.charge === null ? 0 : 1
    const load = loads.get(person.id) ?? { ...noLoad, responsibilities: counted }
    const besides = { ...load, responsibilities: load.responsibilities - counted }
    return weightOf(besides) === 0 ? [] : [{ type: 'referent', entity, person, load: besides } as const]
  })
}

function loadsAt(data: DocumentData, date: string): ReadonlyMap<PersonId, Load> {
  const loads = new Map<PersonId, Load>()
  const add = (id: PersonId | null | undefined, what: keyof Load) => {
    if (id === null || id === undefined) return
    const load = loads.get(id) ?? noLoad
    loads.set(id, { ...load, [what]: load[what] + 1 })
  }
  for (const body of data.body.values()) {
    if (!isWithin(body, date)) continue
    for (const { holder, deputies } of compositionOf(data, body.id, date)) {
      if (deputies.length === 0) add(holder?.id, 'seats')
    }
  }
  for (const one of data.responsibility.values()) {
    if (isWithin(one, date)) add(answererOf(data, one, date).person?.id, 'responsibilities')
  }
  const inCharge = ({ responsiblePostId, responsiblePersonId }: InCharge) =>
    (responsiblePostId === null ? undefined : postHolder(data, responsiblePostId, date)?.personId) ??
    responsiblePersonId
  for (const one of data.decision.values()) if (isOpenDecision(one)) add(inCharge(one), 'tasks')
  for (const one of data.followUp.values()) if (isOpenFollowUp(one)) add(inCharge(one), 'tasks')
  for (const one of data.risk.values()) if (one.status !== 'closed') add(inCharge(one), 'risks')
  return loads
}

type InCharge = { readonly responsiblePostId: PostId | null; readonly responsiblePersonId: PersonId | null }
