import type { Rect } from '../geometry.ts'

export type Axis = 'x' | 'y'

/** A box as one axis sees it: from `start` to `end` along it, from `low` to `high` across. */
export type Lane = {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** What a rectangle is along an axis and across it. */
export function laneOf({ x, y, width, height }: Rect, axis: Axis): Lane {
  const [across, along] = [
    { from: x, to: x + width },
    { from: y, to: y + height },
  ]
  return axis === 'x'
    ? { start: across.from, end: across.to, low: along.from, high: along.to }
    : { start: along.from, end: along.to, low: across.from, high: across.to }
}

/** The lane, this much further along its axis. */
export function shifted(lane: Lane, by: number): Lane {
  return { ...lane, start: lane.start + by, end: lane.end + by }
}

export function middleOf({ start, end }: Lane): number {
  return (start + end) / 2
}
