import { encloses, overlaps, type Point } from '#shared/chart/geometry.ts'
import { groupBy } from '#shared/chart/group-by.ts'
import type { Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import type { Route } from '#shared/chart/routing/route.ts'

/** Pairs of boxes that lie on each other though neither contains the other, and boxes outside their container or band. */
export function misplaced(layout: Layout): readonly string[] {
  const boxes = [...layout.boxes.values()]
  const frames = groupBy(boxes, (box) => box.containerId ?? box.band)
  const collisions = [...frames.values()].flatMap((frame) =>
    frame.flatMap((a, i) =>
      frame
        .slice(i + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => `${a.id} on ${b.id}`),
    ),
  )
  const strays = boxes
    .filter((box) => !encloses(surroundingOf(layout, box), box))
    .map((box) => `${box.id} is outside`)
  const bands = layout.bands.flatMap((a, i) =>
    layout.bands
      .slice(i + 1)
      .filter((b) => overlaps(a, b))
      .map(() => a.level),
  )
  return [...collisions, ...strays, ...bands]
}

function surroundingOf(layout: Layout, box: NodeBox) {
  const container = layout.boxes.get(box.containerId ?? '')
  const band = layout.bands.find((row) => row.level === box.band)
  return container ?? band ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Tells whether a point is on the border of a box. */
export function isOnBorder(point: Point | undefined, box: NodeBox | undefined): boolean {
  if (point === undefined || box === undefined) return false
  const right = box.x + box.width
  const bottom = box.y + box.height
  const within = point.x >= box.x && point.x <= right && point.y >= box.y && point.y <= bottom
  return within && (point.x === box.x || point.x === right || point.y === box.y || point.y === bottom)
}

/** Tells whether all pieces of a line are horizontal or vertical. */
export function isOrthogonal(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const next = points[i + 1]
    return next === undefined || (point.x === next.x) !== (point.y === next.y)
  })
}

/** The cards which a line goes through: nodes without children, and containers in which it neither starts nor ends. */
export function crossedBy(layout: Layout, route: Route): readonly string[] {
  const around = new Set([route.sourceId, route.targetId].flatMap((id) => containersOf(layout, id)))
  return [...layout.boxes.values()]
    .filter((box) => !around.has(box.id) && goesThrough(route.points, box))
    .map((box) => box.id)
}

function containersOf(layout: Layout, id: string): string[] {
  const container = layout.boxes.get(id)?.containerId
  return container === undefined ? [] : [container, ...containersOf(layout, container)]
}

function goesThrough(points: readonly Point[], box: NodeBox): boolean {
  return points.some((a, i) => {
    const b = points[i + 1]
    if (b === undefined) return false
    const segment = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    }
    return overlaps(segment, box)
  })
}
