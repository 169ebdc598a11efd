import { overlaps, type Rect } from '../geometry.ts'
import type { Segment } from './route.ts'
import type { Terrain } from './terrain.ts'

/** What a piece of line costs besides its length, in units of length. */
export const costs = {
  bend: 40,
  crossing: 26,
  throughNode: 3000,
  throughTitle: 700,
  /** Per unit of length, when running along a border or on another line. */
  along: 8,
  /** Little, since tracks side by side are found afterwards; a lot where this is decided. */
  onLine: 0.5,
  onLineInTheEnd: 6,
  /** Share of the length that is paid on the own bus. */
  ownBus: 0.3,
} as const

/** How near is too near: to a border, and to another line. */
const borderDistance = 5
const lineDistance = 5

/** The surroundings of one candidate line, measured once over its whole length. */
export type Profile = {
  readonly solid: readonly Interval[]
  readonly titles: readonly Interval[]
  readonly near: readonly Interval[]
  readonly foreign: readonly Interval[]
  readonly own: readonly Interval[]
  readonly crossings: readonly number[]
  /** Nothing at all in the way: the cost is the length. */
  readonly clear: boolean
}

type Interval = { readonly from: number; readonly to: number }

/** Measures a line at `at` between two coordinates. */
export function profileOf(
  terrain: Terrain,
  vertical: boolean,
  at: number,
  span: Interval,
  bundle: string,
  open: ReadonlySet<string>,
): Profile {
  const line = lineRect(vertical, at, span)
  const profile = { solid: [] as Interval[], titles: [] as Interval[], near: [] as Interval[] }
  for (const box of terrain.obstacles.meeting(thicken(line, vertical, borderDistance), open)) {
    if (overlaps(box, line)) profile.solid.push(along(vertical, box))
    else profile.near.push(along(vertical, box))
  }
  for (const id of open) {
    const box = terrain.layout.boxes.get(id)
    if (box === undefined) continue
    for (const title of terrain.writingOn(box)) {
      if (overlaps(title, line)) profile.titles.push(along(vertical, title))
    }
    if (runsOnBorder(vertical, at, box)) profile.near.push(along(vertical, box))
  }
  const { solid, titles, near } = profile
  const { foreign, own, crossings } = linesAlong(terrain, vertical, line, bundle)
  const clear = [solid, titles, near, foreign, own, crossings].every((list) => list.length === 0)
  return { solid, titles, near, foreign, own, crossings, clear }
}

function runsOnBorder(vertical: boolean, at: number, box: Rect): boolean {
  const low = vertical ? box.x : box.y
  const high = low + (vertical ? box.width : box.height)
  return Math.abs(at - low) < borderDistance || Math.abs(at - high) < borderDistance
}

function linesAlong(
  terrain: Terrain,
  vertical: boolean,
  line: Rect,
  bundle: string,
): Pick<Profile, 'foreign' | 'own' | 'crossings'> {
  const found = { foreign: [] as Interval[], own: [] as Interval[], crossings: [] as number[] }
  terrain.segments.some(thicken(line, vertical, lineDistance), (segment) => {
    const parallel = isVertical(segment) === vertical
    if (segment.bundle === bundle) {
      if (parallel && touchesLine(segment, line)) found.own.push(along(vertical, segment))
    } else if (parallel) found.foreign.push(along(vertical, segment))
    else if (overlaps(widen(segment), widen(line))) found.crossings.push(vertical ? segment.y : segment.x)
    return false
  })
  return found
}

/** The cost of going from `from` to `to` (in any order) on a measured line; `onLine` per unit on another line. */
export function costOn(profile: Profile, from: number, to: number, onLine: number = costs.onLine): number {
  if (profile.clear) return Math.abs(to - from)
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  const own = Math.min(high - low, covered(profile.own, low, high))
  let cost = high - low - own * (1 - costs.ownBus)
  for (const interval of profile.solid)
    if (interval.from < high && interval.to > low) cost += costs.throughNode
  for (const interval of profile.titles)
    if (interval.from < high && interval.to > low) cost += costs.throughTitle
  for (const at of profile.crossings) if (at > low && at <= high) cost += costs.crossing
  cost += covered(profile.near, low, high) * costs.along
  return cost + covered(profile.foreign, low, high) * onLine
}

function covered(intervals: readonly Interval[], low: number, high: number): number {
  let sum = 0
  for (const interval of intervals)
    sum += Math.max(0, Math.min(high, interval.to) - Math.max(low, interval.from))
  return sum
}

function lineRect(vertical: boolean, at: number, { from, to }: Interval): Rect {
  return vertical
    ? { x: at, y: from, width: 0, height: to - from }
    : { x: from, y: at, width: to - from, height: 0 }
}

function thicken(rect: Rect, vertical: boolean, by: number): Rect {
  return vertical
    ? { ...rect, x: rect.x - by, width: rect.width + 2 * by }
    : { ...rect, y: rect.y - by, height: rect.height + 2 * by }
}

function widen(rect: Rect): Rect {
  return { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 }
}

function along(vertical: boolean, rect: Rect): Interval {
  return vertical ? { from: rect.y, to: rect.y + rect.height } : { from: rect.x, to: rect.x + rect.width }
}

function isVertical(segment: Segment): boolean {
  return segment.width === 0
}

function touchesLine(segment: Segment, line: Rect): boolean {
  return isVertical(segment) ? segment.x === line.x : segment.y === line.y
}
