import { isAlike } from '../kit/is-alike.ts'
import { isSameList, memoLast } from '../kit/memo-last.ts'
import { isWithin } from '../kit/period.ts'
import type { Body, BodyId } from '../organisation/body.ts'
import { compositionOf } from '../organisation/composition.ts'
import { containerOfBody, containerOfEntity } from '../organisation/containment.ts'
import type { Entity } from '../organisation/entity.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import { type HoldingsOf, successiveHoldings } from '../organisation/holdings.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import { coordinatorsAt } from '../organisation/responsibilities.ts'
import type { Placement, View, ViewId } from '../organisation/view.ts'
import { drawnIn } from '../organisation/view-content.ts'
import { derivedEdges, linkEdges } from './chart-edges.ts'
import { type AboutBody, type AboutEntity, bodyNode, type ChartLabels, entityNode } from './chart-nodes.ts'
import type { ChartEdge, ChartGraph, ChartNode, SeatState } from './graph.ts'
import { compareBodies, compareEntities, successiveOrders } from './reading-order.ts'

/** The part of a document from which a chart is drawn. */
export type ChartSource = OrganisationData & {
  readonly responsibility: GovernanceData['responsibility']
  readonly view: ReadonlyMap<string, View>
  readonly placement: ReadonlyMap<string, Placement>
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
  options?: ChartInputOptions,
): ChartGraph {
  return successiveInputs(labels, options)(data, viewId, date)
}

/**
 * Makes one graph after the other, each as `chartInput` would. What says the same as in the graph before is the same
 * object: a node whose records did not change, its seats, an edge, the graph itself. `flagged` nodes carry the badge
 * `problem`: on the screen only, paper shows the organisation and not what is said of it.
 */
export function successiveInputs(
  labels: ChartLabels,
  { otherDays = false }: ChartInputOptions = {},
): (data: ChartSource, viewId: ViewId, date: string, flagged?: ReadonlySet<string>) => ChartGraph {
  const isShown = (period: Entity | Body, date: string) => otherDays || isWithin(period, date)
  const orderEntities = successiveOrders(compareEntities, isShown)
  const orderBodies = successiveOrders(compareBodies, isShown)
  const placementsOf = memoLast(placementsIn)
  const coordinatorsOf = memoLast(coordinatorsIn)
  const seatsOf = successiveSeats()
  const holdingsOf = successiveHoldings()
  const drawEntities = memoLast(entityNodes(labels))
  const drawBodies = memoLast(bodyNodes(labels))
  const keepDrawn = keepSameIds()
  const drawnEntities = memoLast(drawnOnly<Entity>)
  const drawnBodies = memoLast(drawnOnly<Body>)
  let last: ChartGraph = { nodes: [], edges: [] }
  return (data, viewId, date, flagged = noneFlagged) => {
    const placed = placementsOf(data.placement, viewId)
    const drawn = keepDrawn(drawnIn(data, data.view.get(viewId), date))
    const coordinators = coordinatorsOf(data.responsibility, data.entity, date)
    const shownEntities = drawnEntities(orderEntities(data.entity, date), drawn)
    const holdings = holdingsOf(data, date)
    const entities = drawEntities(shownEntities, placed, coordinators, date, flagged, holdings)
    const shownBodies = drawnBodies(orderBodies(data.body, date), drawn)
    const bodies = drawBodies(shownBodies, entities.byId, placed, seatsOf(data, date), date, flagged)
    const nodes = [...entities.nodes, ...bodies.nodes]
    const links = linkEdges(data, date, (id) => entities.byId.has(id) || bodies.byId.has(id), otherDays)
    const edges = keepEdges(last.edges, [...links, ...derivedEdges(nodes, links)])
    if (edges !== last.edges || !isSameList(nodes, last.nodes)) last = { nodes, edges }
    return last
  }
}

/** Those of which a view is made; the same list when it is made of everything. */
function drawnOnly<T extends Entity | Body>(
  records: readonly T[],
  drawn: ReadonlySet<string> | null,
): readonly T[] {
  return drawn === null ? records : records.filter(({ id }) => drawn.has(id))
}

/** Answers the set that it was given before as long as the next one holds the same ids. */
function keepSameIds(): (next: ReadonlySet<string> | null) => ReadonlySet<string> | null {
  let last: ReadonlySet<string> | null = null
  return (next) => {
    const isSame =
      last !== null && next !== null && last.size === next.size && [...last].every((id) => next.has(id))
    if (!isSame) last = next
    return last
  }
}

const noneFlagged: ReadonlySet<string> = new Set()

type Placements = ReadonlyMap<string, Placement>

function placementsIn(placements: ReadonlyMap<string, Placement>, viewId: ViewId): Placements {
  const own = [...placements.values()].filter((placement) => placement.viewId === viewId)
  return new Map(own.map((placement) => [placement.node.id, placement]))
}

function coordinatorsIn(
  responsibility: ChartSource['responsibility'],
  entity: ChartSource['entity'],
  date: string,
): ReadonlySet<string> {
  return new Set(coordinatorsAt({ responsibility, entity }, date).map(({ id }) => id))
}

function entityNodes(labels: ChartLabels) {
  const remember = remembered((entity: Entity, about: AboutEntity) => entityNode(labels, entity, about))
  return (
    entities: readonly Entity[],
    placed: Placements,
    coordinators: ReadonlySet<string>,
    date: string,
    flagged: ReadonlySet<string>,
    holdingsOf: HoldingsOf,
  ) => {
    const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]))
    const nodes = entities.map((entity) => {
      const above = entity.parentId === null ? undefined : byId.get(entity.parentId)
      const container = containerOfEntity({ entity: byId }, entity)
      const marks = [coordinators.has(entity.id), flagged.has(entity.id), holdingsOf(entity.id)] as const
      return remember(entity, [above, container, placed.get(entity.id), date, ...marks])
    })
    return { byId, nodes }
  }
}

function bodyNodes(labels: ChartLabels) {
  const remember = remembered((body: Body, about: AboutBody) => bodyNode(labels, body, about))
  return (
    bodies: readonly Body[],
    entity: ReadonlyMap<string, Entity>,
    placed: Placements,
    seatsOf: SeatsOf,
    date: string,
    flagged: ReadonlySet<string>,
  ) => {
    const byId = new Map<string, Body>(bodies.map((body) => [body.id, body]))
    const nodes = bodies.map((body) => {
      const above = body.hostEntityId === null ? undefined : entity.get(body.hostEntityId)
      const container = containerOfBody({ entity }, body)
      const marks = [seatsOf(body.id), flagged.has(body.id)] as const
      return remember(body, [above, container, placed.get(body.id), date, ...marks])
    })
    return { byId, nodes }
  }
}

/** Makes the node of a record again only when the record or what it is drawn with is another than last time. */
function remembered<T extends { readonly id: string }, About extends readonly unknown[]>(
  make: (record: T, about: About) => ChartNode,
): (record: T, about: About) => ChartNode {
  const known = new Map<string, { readonly record: T; readonly about: About; readonly node: ChartNode }>()
  return (record, about) => {
    const before = known.get(record.id)
    if (before !== undefined && before.record === record && isSameList(before.about, about))
      return before.node
    const made = make(record, about)
    const node = before !== undefined && isAlike(before.node, made) ? before.node : made
    known.set(record.id, { record, about, node })
    return node
  }
}

type SeatsOf = (bodyId: BodyId) => readonly SeatState[]

/** How the seats of each body are filled; a change of one of the collections has them all read again. */
function successiveSeats(): (data: ChartSource, date: string) => SeatsOf {
  const known = new Map<BodyId, readonly SeatState[]>()
  let from: readonly unknown[] = []
  let seatsOf: SeatsOf = () => []
  return (data, date) => {
    const source = [data.seat, data.mandate, data.tenure, data.person, date]
    if (isSameList(source, from)) return seatsOf
    from = source
    const read = new Set<BodyId>()
    seatsOf = (bodyId) => {
      const before = known.get(bodyId)
      if (before !== undefined && read.has(bodyId)) return before
      read.add(bodyId)
      const states = compositionOf(data, bodyId, date).map(({ state }) => state)
      const kept = before !== undefined && isSameList(before, states) ? before : states
      known.set(bodyId, kept)
      return kept
    }
    return seatsOf
  }
}

/** The edges with the objects of the ones before where they say the same; the same list when all do. */
function keepEdges(previous: readonly ChartEdge[], next: readonly ChartEdge[]): readonly ChartEdge[] {
  const known = new Map(previous.map((edge) => [edge.id, edge]))
  const kept = next.map((edge) => {
    const before = known.get(edge.id)
    return before !== undefined && isAlike(before, edge) ? before : edge
  })
  return isSameList(kept, previous) ? previous : kept
}
