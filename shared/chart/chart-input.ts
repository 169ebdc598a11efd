import { isWithin } from '../kit/period.ts'
import { type Body, type BodyKind, bodyKinds } from '../organisation/body.ts'
import { compositionOf } from '../organisation/composition.ts'
import { containerOfBody, containerOfEntity } from '../organisation/containment.ts'
import { type Entity, type EntityKind, entityKinds } from '../organisation/entity.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import { type Level, levels } from '../organisation/level.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import { coordinatorsAt } from '../organisation/responsibilities.ts'
import type { Placement, View, ViewId } from '../organisation/view.ts'
import { derivedEdges, linkEdges } from './chart-edges.ts'
import type { ChartBadge, ChartGraph, ChartNode } from './graph.ts'

/** The part of a document from which a chart is drawn. */
export type ChartSource = OrganisationData & {
  readonly responsibility: GovernanceData['responsibility']
  readonly view: ReadonlyMap<string, View>
  readonly placement: ReadonlyMap<string, Placement>
}

/** The words of a drawing, given by the caller: the chart knows no language. */
export type ChartLabels = {
  readonly entityKind: Readonly<Record<EntityKind, string>>
  readonly bodyKind: Readonly<Record<BodyKind, string>>
}

export type ChartInputOptions = {
  /** Draw also what does not exist on that day, with the badge `future` or `ended`; left out by default. */
  readonly otherDays?: boolean
}

/**
 * The organisation of a day as the graph of one view: what exists on that day, where the view puts it, with its seats.
 * Schools stand inside their constituency and teams inside their school. Nodes come in the order of reading.
 */
export function chartInput(
  data: ChartSource,
  viewId: ViewId,
  date: string,
  labels: ChartLabels,
  { otherDays = false }: ChartInputOptions = {},
): ChartGraph {
  const isShown = (period: Entity | Body) => otherDays || isWithin(period, date)
  const entities = [...data.entity.values()].filter(isShown).sort(byRank(entityRank))
  const bodies = [...data.body.values()].filter(isShown).sort(byRank(bodyRank))
  const shown = new Set<string>([...entities, ...bodies].map(({ id }) => id))
  const placed = placementsOf(data, viewId)
  const coordinators = new Set<string>(coordinatorsAt(data, date).map(({ id }) => id))
  const nodes = [
    ...entities.map(
      (entity): ChartNode => ({
        ...entityNode(data, entity, shown, labels),
        ...whereIs(placed.get(entity.id)),
        badges: [
          ...(coordinators.has(entity.id) ? (['coordination'] as const) : []),
          ...badgesOf(entity, date),
        ],
      }),
    ),
    ...bodies.map(
      (body): ChartNode => ({
        ...bodyNode(data, body, shown, labels),
        ...whereIs(placed.get(body.id)),
        seats: compositionOf(data, body.id, date).map(({ state }) => state),
        badges: badgesOf(body, date),
      }),
    ),
  ]
  const links = linkEdges(data, date, shown, otherDays)
  return { nodes, edges: [...links, ...derivedEdges(nodes, links)] }
}

function entityNode(
  data: ChartSource,
  entity: Entity,
  shown: ReadonlySet<string>,
  labels: ChartLabels,
): ChartNode {
  const parent =
    entity.parentId !== null && shown.has(entity.parentId) ? data.entity.get(entity.parentId) : undefined
  return {
    id: entity.id,
    type: 'entity',
    level: entity.level,
    kind: entity.kind,
    sigle: entity.sigle,
    name: entity.name,
    kindLabel: labels.entityKind[entity.kind],
    parentId: parent?.id,
    containerId: parent === undefined ? undefined : (containerOfEntity(data, entity) ?? undefined),
    // Where its schools stand: an empty one does not jump when it receives the first.
    ...(entity.kind === 'constituency' ? { band: 'school' as const } : {}),
  }
}

function bodyNode(data: ChartSource, body: Body, shown: ReadonlySet<string>, labels: ChartLabels): ChartNode {
  const host =
    body.hostEntityId !== null && shown.has(body.hostEntityId)
      ? data.entity.get(body.hostEntityId)
      : undefined
  const kinds = [...body.kinds].sort((a, b) => bodyKinds.indexOf(a) - bodyKinds.indexOf(b))
  return {
    id: body.id,
    type: 'body',
    level: body.level,
    kind: kinds[0] ?? 'other',
    sigle: body.sigle,
    name: body.name,
    kindLabel: kinds.map((kind) => labels.bodyKind[kind]).join(' + '),
    parentId: host?.id,
    containerId: host === undefined ? undefined : (containerOfBody(data, body) ?? undefined),
  }
}

function badgesOf(period: Entity | Body, date: string): readonly ChartBadge[] {
  if (period.from !== null && period.from > date) return ['future']
  return period.to !== null && period.to < date ? ['ended'] : []
}

function placementsOf(data: ChartSource, viewId: ViewId): ReadonlyMap<string, Placement> {
  const own = [...data.placement.values()].filter((placement) => placement.viewId === viewId)
  return new Map(own.map((placement) => [placement.node.id, placement]))
}

function whereIs(placement: Placement | undefined): Pick<ChartNode, 'position' | 'collapsed' | 'pinned'> {
  if (placement === undefined) return {}
  const { x, y, collapsed, pinned } = placement
  return { position: { x, y }, collapsed, pinned }
}

type Ranked = { readonly id: string; readonly level: Level; readonly name: string }

/** From the ministry to the schools, then by kind, then by name: the order in which one reads the organisation. */
function byRank<T extends Ranked>(rank: (value: T) => number): (a: T, b: T) => number {
  return (a, b) =>
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    rank(a) - rank(b) ||
    byText(a.name, b.name) ||
    byText(a.id, b.id)
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function entityRank(entity: Entity): number {
  return entityKinds.indexOf(entity.kind)
}

function bodyRank(body: Body): number {
  return Math.min(...body.kinds.map((kind) => bodyKinds.indexOf(kind)))
}
