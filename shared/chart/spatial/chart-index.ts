import { bottomOf, encloses, overlaps, type Point, type Rect, rightOf } from '../geometry.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import { boundsOfRoute, type Route, segmentsOf } from '../routing/route.ts'
import { createGrid } from './spatial-grid.ts'

export type Direction = 'up' | 'right' | 'down' | 'left'

/** A drawn chart that can be asked by place. */
export type ChartIndex = {
  /** What meets a rectangle; containers come before what they contain. */
  readonly visibleIn: (rect: Rect) => { readonly nodes: readonly NodeBox[]; readonly edges: readonly Route[] }
  /** The nodes that lie entirely within a rectangle (marquee). */
  readonly nodesInside: (rect: Rect) => readonly NodeBox[]
  /** The innermost node under a point. */
  readonly nodeAt: (point: Point) => NodeBox | undefined
  /** The next node for an arrow key: never one that contains the node or is contained in it. */
  readonly nearest: (fromId: string, direction: Direction) => NodeBox | undefined
  /** The top left child of a container, to step into it. */
  readonly firstInside: (containerId: string) => NodeBox | undefined
}

/** Indexes a layout and its routes for culling, selecting and moving by keyboard. */
export function indexChart(layout: Layout, routes: readonly Route[]): ChartIndex {
  const nodes = createGrid(layout.boxes.values())
  const edges = createGrid(routes.map((route) => ({ ...boundsOfRoute(route), route })))
  const meeting = (rect: Rect) => nodes.search(rect).sort(byReading)
  return {
    visibleIn: (rect) => ({
      nodes: meeting(rect),
      edges: edges
        .search(rect)
        .map(({ route }) => route)
        .filter((route) => crosses(route, rect)),
    }),
    nodesInside: (rect) => meeting(rect).filter((box) => encloses(rect, box)),
    nodeAt: (point) => meeting({ ...point, width: 0, height: 0 }).at(-1),
    nearest: (fromId, direction) => nearest(layout, fromId, direction),
    firstInside: (containerId) =>
      [...layout.boxes.values()].filter((box) => box.containerId === containerId).sort(byReading)[0],
  }
}

function byReading(a: NodeBox, b: NodeBox): number {
  return a.depth - b.depth || a.y - b.y || a.x - b.x
}

function crosses(route: Route, rect: Rect): boolean {
  const around = { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 }
  return segmentsOf(route.points, route.bundle).some((segment) => overlaps(around, segment))
}

/** Nodes straight ahead come first, however far; among the others a step sideways counts this much more. */
const notAhead = 100_000
const sidewaysWeight = 2.5

function nearest(layout: Layout, fromId: string, direction: Direction): NodeBox | undefined {
  const from = layout.boxes.get(fromId)
  if (from === undefined) return undefined
  const around = ancestors(layout, fromId)
  let best: NodeBox | undefined
  let least = Number.POSITIVE_INFINITY
  for (const box of layout.boxes.values()) {
    if (box.id === fromId || around.has(box.id) || ancestors(layout, box.id).has(fromId)) continue
    const score = distanceTowards(from, box, direction)
    if (score >= least) continue
    least = score
    best = box
  }
  return best
}

function ancestors(layout: Layout, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (let up = layout.boxes.get(id)?.containerId; up !== undefined; up = layout.boxes.get(up)?.containerId)
    found.add(up)
  return found
}

/** How far a box is in a direction, as an arrow key counts; infinite when it is not on that side. */
export function distanceTowards(from: Rect, to: Rect, direction: Direction): number {
  const ahead = {
    left: from.x - rightOf(to),
    right: to.x - rightOf(from),
    up: from.y - bottomOf(to),
    down: to.y - bottomOf(from),
  }[direction]
  if (ahead < 0) return Number.POSITIVE_INFINITY
  const across = direction === 'left' || direction === 'right'
  const sideways = across
    ? Math.max(to.y - bottomOf(from), from.y - bottomOf(to), 0)
    : Math.max(to.x - rightOf(from), from.x - rightOf(to), 0)
  const offset = across ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x)
  return ahead + (sideways > 0 ? notAhead + sideways * sidewaysWeight : 0) + offset * 0.1
}
