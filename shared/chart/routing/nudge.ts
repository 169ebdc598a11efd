import { bottomOf, overlaps, type Point, type Rect, rightOf } from '../geometry.ts'
import { costOf, costs } from './line-cost.ts'
import { noteRead } from './reads.ts'
import { simplify } from './route.ts'
import type { Terrain } from './terrain.ts'

/** Tracks tried beside the first choice, nearest first. */
const offsets = [0, 6, -6, 8, -8, 12, -12, 16, -16, 18, -18, 24, -24, 30, -30] as const
const reach = 40
/** Least distance to a border, and least length of the first and last piece. */
const clearance = 5
const stub = 8
/** A track further away must be worth it. */
const perUnit = 0.4

/**
 * Moves the inner pieces of a line sideways to tracks where they do not lie on other lines and cross as few as
 * possible, within the free space around them. The ends stay; pieces on the own bus stay.
 */
export function nudge(
  terrain: Terrain,
  points: readonly Point[],
  bundle: string,
  open: ReadonlySet<string>,
): readonly Point[] {
  const result = [...points]
  for (let i = 1; i + 2 < result.length; i++) {
    const a = result[i]
    const b = result[i + 1]
    if (a === undefined || b === undefined) continue
    const vertical = a.x === b.x
    const limits = freeTracks(terrain, result, i, vertical, open)
    const at = vertical ? a.x : a.y
    const moved = bestTrack(terrain, result, i, vertical, at, limits, bundle, open)
    if (moved === at) continue
    result[i] = vertical ? { x: moved, y: a.y } : { x: a.x, y: moved }
    result[i + 1] = vertical ? { x: moved, y: b.y } : { x: b.x, y: moved }
  }
  return simplify(result)
}

type Limits = { low: number; high: number }

function bestTrack(
  terrain: Terrain,
  points: readonly Point[],
  i: number,
  vertical: boolean,
  at: number,
  limits: Limits,
  bundle: string,
  open: ReadonlySet<string>,
): number {
  let best = at
  let least = Number.POSITIVE_INFINITY
  for (const offset of offsets) {
    const track = at + offset
    if (offset !== 0 && (track < limits.low || track > limits.high)) continue
    const piece = [points[i - 1], points[i], points[i + 1], points[i + 2]].map((point, k) =>
      point === undefined || k === 0 || k === 3
        ? point
        : vertical
          ? { ...point, x: track }
          : { ...point, y: track },
    )
    const cost = costOfPieces(terrain, piece, bundle, open) + Math.abs(offset) * perUnit
    if (cost < least) {
      least = cost
      best = track
    }
    const length = lengthOf(piece)
    if (offset === 0 && cost <= length) return at
  }
  return best
}

function lengthOf(points: readonly (Point | undefined)[]): number {
  let sum = 0
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a !== undefined && b !== undefined) sum += Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  }
  return sum
}

function costOfPieces(
  terrain: Terrain,
  points: readonly (Point | undefined)[],
  bundle: string,
  open: ReadonlySet<string>,
): number {
  let cost = 0
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const vertical = a.x === b.x
    const [from, to] = vertical ? [a.y, b.y] : [a.x, b.x]
    if (from === to) continue
    const piece = { vertical, at: vertical ? a.x : a.y, from: Math.min(from, to), to: Math.max(from, to) }
    cost += costOf(terrain, piece, bundle, open, costs.onLineInTheEnd)
  }
  return cost
}

/** How far a piece may move: up to the next borders, and not so far that the end pieces vanish. */
function freeTracks(
  terrain: Terrain,
  points: readonly Point[],
  i: number,
  vertical: boolean,
  open: ReadonlySet<string>,
): Limits {
  const a = points[i] ?? { x: 0, y: 0 }
  const b = points[i + 1] ?? a
  const at = vertical ? a.x : a.y
  const limits = { low: at - reach, high: at + reach }
  const around: Rect = vertical
    ? { x: at - reach, y: Math.min(a.y, b.y), width: 2 * reach, height: Math.abs(a.y - b.y) }
    : { x: Math.min(a.x, b.x), y: at - reach, width: Math.abs(a.x - b.x), height: 2 * reach }
  noteRead(terrain.reads, around)
  terrain.obstacles.eachMeeting(around, open, (box) => limit(limits, at, vertical, box))
  for (const id of open) {
    const box = terrain.layout.boxes.get(id)
    if (box !== undefined && overlaps(box, around)) limitByWalls(limits, at, vertical, box)
  }
  if (i === 1) limitByEnd(limits, at, vertical, points[0])
  if (i + 3 === points.length) limitByEnd(limits, at, vertical, points.at(-1))
  return limits
}

function limit(limits: Limits, at: number, vertical: boolean, box: Rect): void {
  const low = vertical ? box.x : box.y
  const high = vertical ? rightOf(box) : bottomOf(box)
  if (high <= at) limits.low = Math.max(limits.low, high + clearance)
  else if (low >= at) limits.high = Math.min(limits.high, low - clearance)
}

function limitByWalls(limits: Limits, at: number, vertical: boolean, box: Rect): void {
  for (const wall of vertical ? [box.x, rightOf(box)] : [box.y, bottomOf(box)]) {
    if (wall <= at) limits.low = Math.max(limits.low, wall + clearance)
    else limits.high = Math.min(limits.high, wall - clearance)
  }
}

function limitByEnd(limits: Limits, at: number, vertical: boolean, end: Point | undefined): void {
  const border = vertical ? end?.x : end?.y
  if (border === undefined) return
  if (border <= at) limits.low = Math.max(limits.low, border + stub)
  else limits.high = Math.min(limits.high, border - stub)
}
