import { bottomOf, type Point, unionOf } from '../geometry.ts'
import type { ChartGraph } from '../graph.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { type Bundle, bundleEdges, type Ends } from './bundles.ts'
import { edgeStyle } from './edge-style.ts'
import { labelAnchor } from './label-anchor.ts'
import { costs } from './line-cost.ts'
import { candidateLines } from './lines.ts'
import { nudge } from './nudge.ts'
import { inwardPorts, occupyPort, type Port, portOn, type Side, sharedMiddle, sides } from './ports.ts'
import { type Route, type Segment, segmentsOf } from './route.ts'
import { type Found, findWay } from './search.ts'
import { untilBus } from './shared-bus.ts'
import { surveyTerrain, type Terrain } from './terrain.ts'

export type RouteOptions = {
  /** Only these edges; all by default. While something is dragged: the edges at the dragged nodes. */
  readonly edgeIds?: ReadonlySet<string> | undefined
  /** Lines that stay and are avoided. */
  readonly others?: readonly Route[] | undefined
}

/**
 * Orthogonal ways for the edges that can be seen: around nodes, sharing a bus per kind and hub, on tracks of their
 * own. An edge whose ends are hidden in the same container has none. Deterministic.
 */
export function routeEdges(graph: ChartGraph, layout: Layout, options: RouteOptions = {}): readonly Route[] {
  const { edgeIds, others = [] } = options
  const edges = edgeIds === undefined ? graph.edges : graph.edges.filter((edge) => edgeIds.has(edge.id))
  const staying = edgeIds === undefined ? others : others.filter((route) => !edgeIds.has(route.edgeId))
  const terrain = surveyTerrain(graph, layout, staying)
  return bundleEdges(layout, edges).flatMap((bundle) => routeBundle(terrain, bundle))
}

function routeBundle(terrain: Terrain, bundle: Bundle): Route[] {
  const drawn: Segment[] = []
  return bundle.edges.flatMap((ends) => {
    const route = routeEdge(terrain, bundle, ends, drawn)
    return route === undefined ? [] : [route]
  })
}

function routeEdge(terrain: Terrain, bundle: Bundle, ends: Ends, drawn: Segment[]): Route | undefined {
  const { edge, source, target } = ends
  const { containersOf } = terrain.obstacles
  const open = new Set([...containersOf(source.id), ...containersOf(target.id)])
  const ports = choosePorts(terrain, bundle, ends)
  const all = [...ports.from, ...ports.to]
  const found = findWay(terrain, {
    ...ports,
    lines: candidateLines(terrain, [source, target], all, drawn),
    bundle: bundle.key,
    open,
    goal: unionOf(ports.to.map((port) => ({ ...port, width: 0, height: 0 }))),
    floor: drawn.length > 0 ? costs.ownBus : 1,
  })
  if (found === undefined) return undefined
  const points = nudge(terrain, found.points, bundle.key, open)
  rememberPorts(terrain, bundle, ends, found)
  const stroke = strokeOf(points, bundle, ends, drawn)
  for (const segment of segmentsOf(stroke, bundle.key)) {
    drawn.push(segment)
    terrain.segments.insert(segment)
  }
  return {
    edgeId: edge.id,
    kind: edge.kind,
    sourceId: source.id,
    targetId: target.id,
    points,
    stroke,
    bundle: bundle.key,
    label: labelAnchor(stroke),
  }
}

function strokeOf(
  points: readonly Point[],
  bundle: Bundle,
  ends: Ends,
  drawn: readonly Segment[],
): readonly Point[] {
  const hubIsSource = bundle.hubId === ends.source.id
  const fromLeaf = untilBus(hubIsSource ? points.toReversed() : points, drawn)
  return hubIsSource ? fromLeaf.toReversed() : fromLeaf
}

function rememberPorts(terrain: Terrain, bundle: Bundle, { source, target }: Ends, found: Found): void {
  occupyPort(terrain.usedPorts, source.id, found.from, bundle.key)
  occupyPort(terrain.usedPorts, target.id, found.to, bundle.key)
}

function choosePorts(
  terrain: Terrain,
  bundle: Bundle,
  { source, target }: Ends,
): { from: readonly Port[]; to: readonly Port[] } {
  const { containersOf } = terrain.obstacles
  if (containersOf(target.id).includes(source.id)) {
    return { from: inwardPorts(source, target), to: outwardPorts(terrain, bundle, target, source) }
  }
  if (containersOf(source.id).includes(target.id)) {
    return { from: outwardPorts(terrain, bundle, source, target), to: inwardPorts(target, source) }
  }
  return {
    from: outwardPorts(terrain, bundle, source, target),
    to: outwardPorts(terrain, bundle, target, source),
  }
}

function outwardPorts(terrain: Terrain, bundle: Bundle, box: NodeBox, other: NodeBox): readonly Port[] {
  const isHub = box.id === bundle.hubId
  const lone = bundle.edges.length === 1
  return sides.map((side) => {
    const vertical = side === 'top' || side === 'bottom'
    const facing = portOn(other, opposite[side], bundle.key, terrain.usedPorts)
    const wanted = lone
      ? sharedMiddle(box, other, vertical)
      : isHub
        ? undefined
        : vertical
          ? facing.x
          : facing.y
    const reachable = wanted !== undefined && isWithin(box, wanted, vertical) ? wanted : undefined
    const port = portOn(box, side, bundle.key, terrain.usedPorts, reachable)
    return { ...port, cost: sideCost(terrain, bundle, box, other, side) }
  })
}

const opposite: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

function isWithin(box: NodeBox, at: number, vertical: boolean): boolean {
  const low = vertical ? box.x : box.y
  return at > low && at < low + (vertical ? box.width : box.height)
}

/** What it costs to leave on another side than the one that the family prefers, in units of length. */
const otherSide = { hub: 160, tree: 400, rows: 60, tie: 40 } as const

/** A hub keeps its bundle on one side; lines between rows leave upwards or downwards, those of a tree nearly always. */
function sideCost(terrain: Terrain, bundle: Bundle, box: NodeBox, other: NodeBox, side: Side): number {
  const isHub = box.id === bundle.hubId
  const used = isHub && sides.some((one) => hasPort(terrain, box, one, bundle.key))
  if (used && !hasPort(terrain, box, side, bundle.key)) return otherSide.hub
  const { family } = edgeStyle(bundle.kind)
  const isTree = family === 'hierarchy' || family === 'hosting' || family === 'membership'
  const facing = bottomOf(box) <= other.y ? 'bottom' : bottomOf(other) <= box.y ? 'top' : undefined
  if (facing !== undefined) return side === facing ? 0 : isTree ? otherSide.tree : otherSide.rows
  return isTree && (side === 'top' || side === 'bottom') ? otherSide.tie : 0
}

function hasPort(terrain: Terrain, box: NodeBox, side: Side, bundle: string): boolean {
  return terrain.usedPorts.get(`${box.id} ${side}`)?.some((port) => port.bundle === bundle) ?? false
}
