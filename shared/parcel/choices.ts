import type { DocumentData } from '../document/document-data.ts'
import type { ParcelScope } from '../document/parcel-scope.ts'
import { fold } from '../kit/fold.ts'
import { groupBy } from '../kit/group-by.ts'
import type { Body } from '../organisation/body.ts'
import type { Entity } from '../organisation/entity.ts'
import { type Core, coreOf } from './core.ts'

/** How much a part would take, as far as it is counted without being made. */
export type ParcelWeight = {
  readonly entities: number
  readonly bodies: number
  readonly meetings: number
  readonly decisions: number
}

/** Something that can be sent alone: an entity or a body, as deep in the list as it stands in others. */
export type ParcelChoice = {
  readonly scope: ParcelScope
  readonly record: Entity | Body
  readonly depth: number
  readonly weight: ParcelWeight
}

/** Whatever can be sent alone, each entity before those attached to it, then the bodies, both by name. */
export function parcelChoices(data: DocumentData): readonly ParcelChoice[] {
  const perBody = countsByBody(data)
  const weightOf = (scope: ParcelScope): ParcelWeight => {
    const { entities, bodies } = coreOf(data, scope) ?? nothing
    const sum = (counts: ReadonlyMap<string, number>) =>
      [...bodies].reduce((total, id) => total + (counts.get(id) ?? 0), 0)
    const { meetings, decisions } = perBody
    return {
      entities: entities.size,
      bodies: bodies.size,
      meetings: sum(meetings),
      decisions: sum(decisions),
    }
  }
  const entities = inTree(data).map(({ entity, depth }): ParcelChoice => {
    const scope = { kind: 'entity', entityId: entity.id } as const
    return { scope, record: entity, depth, weight: weightOf(scope) }
  })
  const bodies = byName([...data.body.values()]).map((body): ParcelChoice => {
    const scope = { kind: 'body', bodyId: body.id } as const
    return { scope, record: body, depth: 0, weight: weightOf(scope) }
  })
  return [...entities, ...bodies]
}

const nothing: Core = { entities: new Set(), bodies: new Set() }

function countsByBody({ meeting, decision }: DocumentData) {
  const counts = (records: Iterable<{ readonly bodyId: string }>) =>
    new Map([...groupBy(records, ({ bodyId }) => bodyId)].map(([id, group]) => [id, group.length]))
  return { meetings: counts(meeting.values()), decisions: counts(decision.values()) }
}

/** Those that are attached to each other in a circle are nowhere in the tree: they come last. */
function inTree({ entity }: DocumentData): readonly { readonly entity: Entity; readonly depth: number }[] {
  const children = groupBy(entity.values(), ({ parentId }) => parentId)
  const tops = [...entity.values()].filter(({ parentId }) => parentId === null || !entity.has(parentId))
  const placed = new Map<string, { readonly entity: Entity; readonly depth: number }>()
  const waiting = byName(tops)
    .map((one) => ({ entity: one, depth: 0 }))
    .reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entity: one, depth } = next
    if (placed.has(one.id)) continue
    placed.set(one.id, next)
    for (const inner of byName(children.get(one.id) ?? []).reverse())
      waiting.push({ entity: inner, depth: depth + 1 })
  }
  const others = byName([...entity.values()].filter(({ id }) => !placed.has(id)))
  return [...placed.values(), ...others.map((one) => ({ entity: one, depth: 0 }))]
}

function byName<R extends Entity | Body>(records: readonly R[]): R[] {
  const keyed = records.map((record) => ({ record, key: fold(record.name) }))
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record)
}
