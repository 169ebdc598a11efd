import type { Point } from '../geometry.ts'
import type { NodeBox } from '../layout/layout.ts'
import { gaps } from '../sizes.ts'
import { type Axis, laneOf, middleOf } from './lanes.ts'

export const edges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Edge = (typeof edges)[number]

/** Along which axis things move when they are brought to an edge. */
export function axisOf(edge: Edge): Axis {
  return edge === 'left' || edge === 'centre' || edge === 'right' ? 'x' : 'y'
}

/**
 * Boxes that can be put in order together: those of one container; in a band, and for what is common to all bands (`x`)
 * those of all. Only groups of `least` and more.
 */
export function groupsAlong(axis: Axis, boxes: readonly NodeBox[], least: number): readonly NodeBox[][] {
  const groups = new Map<string, NodeBox[]>()
  for (const box of boxes) {
    const key = box.containerId ?? (axis === 'x' ? '' : box.band)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [box])
    else group.push(box)
  }
  return [...groups.values()].filter(({ length }) => length >= least)
}

/**
 * The absolute places of boxes brought to a common edge or middle. Those that would lie on each other go one after the
 * other, in the order in which they stood. Boxes with which nothing can be aligned are left out.
 */
export function alignBoxes(boxes: readonly NodeBox[], edge: Edge): ReadonlyMap<string, Point> {
  const axis = axisOf(edge)
  return new Map(
    groupsAlong(axis, boxes, 2).flatMap((group) => inOrder(axis, alignedAlong(axis, group, edge))),
  )
}

type Aligned = { readonly box: NodeBox; readonly start: number }

function alignedAlong(axis: Axis, group: readonly NodeBox[], edge: Edge): readonly Aligned[] {
  const lanes = group.map((box) => ({ box, lane: laneOf(box, axis) }))
  const start = Math.min(...lanes.map(({ lane }) => lane.start))
  const end = Math.max(...lanes.map(({ lane }) => lane.end))
  return lanes.map(({ box, lane }) => {
    const length = lane.end - lane.start
    if (edge === 'left' || edge === 'top') return { box, start }
    if (edge === 'right' || edge === 'bottom') return { box, start: end - length }
    return { box, start: Math.round(middleOf({ ...lane, start, end }) - length / 2) }
  })
}

/** Across the axis, what would lie on the one before goes after it. */
function inOrder(axis: Axis, aligned: readonly Aligned[]): readonly (readonly [string, Point])[] {
  const sorted = [...aligned].sort((a, b) => laneOf(a.box, axis).low - laneOf(b.box, axis).low)
  let end = Number.NEGATIVE_INFINITY
  return sorted.map(({ box, start }) => {
    const { low, high } = laneOf(box, axis)
    const across = low < end ? end + gaps.least : low
    end = across + high - low
    return [box.id, axis === 'x' ? { x: start, y: across } : { x: across, y: start }] as const
  })
}
