import { type Point, snap } from '../geometry.ts'
import type { NodeBox } from '../layout/layout.ts'
import { gaps } from '../sizes.ts'
import { groupsAlong } from './align.ts'
import { type Axis, laneOf, middleOf } from './lanes.ts'

/**
 * The absolute places of boxes with the same distance between each and the next along an axis. The first stays; the last
 * moves by less than a grid step for each of them, so that the distances are equal to the unit. Three at least.
 */
export function distributeBoxes(boxes: readonly NodeBox[], axis: Axis): ReadonlyMap<string, Point> {
  return new Map(groupsAlong(axis, boxes, 3).flatMap((group) => spread(group, axis)))
}

function spread(group: readonly NodeBox[], axis: Axis): readonly (readonly [string, Point])[] {
  const sorted = group
    .map((box) => ({ box, lane: laneOf(box, axis) }))
    .sort((a, b) => middleOf(a.lane) - middleOf(b.lane))
  const lengths = sorted.reduce((sum, { lane }) => sum + lane.end - lane.start, 0)
  const start = Math.min(...sorted.map(({ lane }) => lane.start))
  const end = Math.max(...sorted.map(({ lane }) => lane.end))
  const gap = Math.max(gaps.least, snap((end - start - lengths) / (sorted.length - 1)))
  let at = start
  return sorted.map(({ box, lane }) => {
    const place = axis === 'x' ? { x: at, y: box.y } : { x: box.x, y: at }
    at += lane.end - lane.start + gap
    return [box.id, place] as const
  })
}
