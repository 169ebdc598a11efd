import type { Rect } from '../geometry.ts'
import { noteRead } from './reads.ts'
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

/** How near is too near, to a border and to another line. */
const nearness = 5
const touch = 2

/** A straight piece on a line at `at` (the `x` of a vertical one, the `y` of a horizontal one). */
export type Piece = {
  readonly vertical: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What it costs a line of a bundle to go along a piece; `onLine` per unit on a line of another bundle. */
export function costOf(
  terrain: Terrain,
  piece: Piece,
  bundle: string,
  open: ReadonlySet<string>,
  onLine: number = costs.onLine,
): number {
  const length = piece.to - piece.from
  const around = surroundingsOf(piece)
  noteRead(terrain.reads, around)
  const { onOwn, besides } = costAlong(terrain, piece, around, bundle, onLine)
  const cost = length + besides + costOfBoxes(terrain, piece, around, open)
  return cost - Math.min(length, onOwn) * (1 - costs.ownBus)
}

function costOfBoxes(terrain: Terrain, piece: Piece, around: Rect, open: ReadonlySet<string>): number {
  const { vertical, at } = piece
  let cost = 0
  terrain.obstacles.eachMeeting(around, open, (box) => {
    cost += runsOn(vertical, at, box) ? costs.throughNode : covered(piece, box) * costs.along
  })
  for (const id of open) {
    const box = terrain.layout.boxes.get(id)
    if (box === undefined) continue
    for (const title of terrain.writingOn(box))
      if (runsOn(vertical, at, title) && covered(piece, title) > 0) cost += costs.throughTitle
    if (runsOnBorder(vertical, at, box)) cost += covered(piece, box) * costs.along
  }
  return cost
}

function costAlong(
  terrain: Terrain,
  piece: Piece,
  around: Rect,
  bundle: string,
  onLine: number,
): { readonly onOwn: number; readonly besides: number } {
  const { vertical, at, from, to } = piece
  let onOwn = 0
  let besides = 0
  terrain.segments.some(around, (segment) => {
    const parallel = (segment.width === 0) === vertical
    if (segment.bundle === bundle) {
      if (parallel && (vertical ? segment.x : segment.y) === at) onOwn += covered(piece, segment)
    } else if (parallel) besides += covered(piece, segment) * onLine
    else {
      const crossing = vertical ? segment.y : segment.x
      if (crossing > from && crossing <= to && reaches(segment, piece)) besides += costs.crossing
    }
    return false
  })
  return { onOwn, besides }
}

/** Tells whether a line across comes as near as to touch: lines that only end beside each other do not cross. */
function reaches(segment: Segment, { vertical, at }: Piece): boolean {
  const low = vertical ? segment.x : segment.y
  return low - touch < at && at < low + segment.width + segment.height + touch
}

/** Tells whether a piece runs through the inside of a rectangle, however long both are. */
function runsOn(vertical: boolean, at: number, rect: Rect): boolean {
  const low = vertical ? rect.x : rect.y
  return low < at && at < low + (vertical ? rect.width : rect.height)
}

function runsOnBorder(vertical: boolean, at: number, box: Rect): boolean {
  const low = vertical ? box.x : box.y
  const high = low + (vertical ? box.width : box.height)
  return Math.abs(at - low) < nearness || Math.abs(at - high) < nearness
}

/** The length of the part of a piece that is beside, on or in a rectangle. */
function covered({ vertical, from, to }: Piece, rect: Rect): number {
  const low = vertical ? rect.y : rect.x
  return Math.max(0, Math.min(to, low + (vertical ? rect.height : rect.width)) - Math.max(from, low))
}

function surroundingsOf({ vertical, at, from, to }: Piece): Rect {
  return vertical
    ? { x: at - nearness, y: from, width: 2 * nearness, height: to - from }
    : { x: from, y: at - nearness, width: to - from, height: 2 * nearness }
}
