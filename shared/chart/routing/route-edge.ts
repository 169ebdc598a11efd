import { type Point, unionOf } from '../geometry.ts'
import type { Bundle, Ends } from './bundles.ts'
import { choosePorts } from './choose-ports.ts'
import { labelAnchor } from './label-anchor.ts'
import { candidateLines, corridorLines, linesOnBus } from './lines.ts'
import { nudge } from './nudge.ts'
import { occupyPort } from './ports.ts'
import { extentOf, keptReads } from './reads.ts'
import { segmentsOf } from './route.ts'
import { findWay } from './search.ts'
import { addToBus, type Bus, untilBus } from './shared-bus.ts'
import type { Terrain } from './terrain.ts'
import { openAround, type Trace, wallsOf } from './trace.ts'

/** The way of one edge, after the lines that are drawn already; undefined when there is none. */
export function routeEdge(
  terrain: Terrain,
  bundle: Bundle,
  rank: number,
  ends: Ends,
  bus: Bus,
): Trace | undefined {
  const { edge, source, target } = ends
  terrain.reads.length = 0
  const open = openAround(terrain, ends)
  const ports = choosePorts(terrain, bundle, ends)
  const corridors = corridorLines(terrain, ends, ports)
  const lines = candidateLines(terrain, ends, ports, corridors, bus)
  const goal = unionOf(ports.to.map((port) => ({ ...port, width: 0, height: 0 })))
  const found = findWay(terrain, { ...ports, lines, bundle: bundle.key, open, goal, bus })
  if (found === undefined) return undefined
  const points = nudge(terrain, found.points, bundle.key, open)
  const reads = keptReads(terrain.reads)
  const stroke = strokeOf(points, bundle, ends, bus)
  return {
    route: {
      edgeId: edge.id,
      kind: edge.kind,
      sourceId: source.id,
      targetId: target.id,
      points,
      stroke,
      bundle: bundle.key,
      label: labelAnchor(stroke),
    },
    segments: segmentsOf(stroke, bundle.key),
    source,
    target,
    from: found.from,
    to: found.to,
    hubId: bundle.hubId,
    isLone: bundle.edges.length === 1,
    rank,
    ports,
    corridors,
    lines,
    followed: [...bus.longest],
    onBus: linesOnBus(lines, bus),
    open,
    walls: wallsOf(terrain, open),
    reads,
    extent: extentOf(reads),
  }
}

function strokeOf(points: readonly Point[], bundle: Bundle, { source }: Ends, bus: Bus): readonly Point[] {
  const hubIsSource = bundle.hubId === source.id
  const fromLeaf = untilBus(hubIsSource ? points.toReversed() : points, bus)
  return hubIsSource ? fromLeaf.toReversed() : fromLeaf
}

/** Draws a line, so that those routed after it keep off it, or follow it. */
export function drawLine(
  terrain: Terrain,
  bus: Bus,
  { route, source, target, from, to, segments }: Trace,
): void {
  occupyPort(terrain.usedPorts, source.id, from, route.bundle)
  occupyPort(terrain.usedPorts, target.id, to, route.bundle)
  for (const segment of segments) {
    addToBus(bus, segment)
    terrain.segments.insert(segment)
  }
}
