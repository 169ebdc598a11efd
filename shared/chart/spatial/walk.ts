import { bottomOf, centreOf, type Point, type Rect, rightOf } from '../geometry.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'
import type { Route } from '../routing/route.ts'
import { type Direction, distanceTowards } from './chart-index.ts'

type Walked = { readonly layout: Layout; readonly routes: readonly Route[] }

/**
 * Where an arrow key leads from a node. Down and right enter an open container; among its content one goes from
 * neighbour to neighbour, up and left lead back to the container and then beside it. Where nothing stands in that
 * direction, the lines of the node are followed.
 */
export function walkFrom(chart: Walked, fromId: string, direction: Direction): string | undefined {
  const from = chart.layout.boxes.get(fromId)
  if (from === undefined) return undefined
  const isOnward = direction === 'down' || direction === 'right'
  const inside = isOnward ? firstInside(chart.layout, from) : undefined
  return inside?.id ?? beside(chart.layout, from, direction)?.id ?? alongLine(chart, from, direction)
}

/** The first node in reading order: where the keyboard enters the chart. */
export function firstOf({ boxes }: Layout): string | undefined {
  return first([...boxes.values()].filter(({ depth }) => depth === 0))?.id
}

function beside(layout: Layout, from: NodeBox, direction: Direction): NodeBox | undefined {
  const siblings = [...layout.boxes.values()].filter(
    ({ id, containerId }) => containerId === from.containerId && id !== from.id,
  )
  const found = nearestOf(siblings, from, direction)
  const container = from.containerId === undefined ? undefined : layout.boxes.get(from.containerId)
  if (found !== undefined || container === undefined) return found
  const isBack = direction === 'up' || direction === 'left'
  return isBack ? container : beside(layout, container, direction)
}

function firstInside(layout: Layout, { id, childCount, collapsed }: NodeBox): NodeBox | undefined {
  if (childCount === 0 || collapsed) return undefined
  return first([...layout.boxes.values()].filter(({ containerId }) => containerId === id))
}

function first(boxes: readonly NodeBox[]): NodeBox | undefined {
  return [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)[0]
}

function nearestOf(boxes: readonly NodeBox[], from: Rect, direction: Direction): NodeBox | undefined {
  let best: NodeBox | undefined
  let least = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const distance = distanceTowards(from, box, direction)
    if (distance >= least) continue
    least = distance
    best = box
  }
  return best
}

/** The other end of a line that leaves the node on this side, the nearest first. */
function alongLine({ layout, routes }: Walked, from: NodeBox, direction: Direction): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { sourceId, targetId, points } of routes) {
    const leaves = sourceId === from.id ? points[0] : targetId === from.id ? points.at(-1) : undefined
    const other = layout.boxes.get(sourceId === from.id ? targetId : sourceId)
    if (leaves === undefined || other === undefined || !isOnSide(from, leaves, direction)) continue
    const [a, b] = [centreOf(from), centreOf(other)]
    const distance = Math.hypot(a.x - b.x, a.y - b.y)
    if (distance >= least) continue
    least = distance
    best = other.id
  }
  return best
}

function isOnSide(rect: Rect, { x, y }: Point, direction: Direction): boolean {
  switch (direction) {
    case 'left':
      return x <= rect.x
    case 'right':
      return x >= rightOf(rect)
    case 'up':
      return y <= rect.y
    case 'down':
      return y >= bottomOf(rect)
  }
}
