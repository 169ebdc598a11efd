import { isAlike } from '../../kit/is-alike.ts'
import type { Rect } from '../geometry.ts'
import type { NodeBox } from '../layout/layout.ts'
import type { Bundle, Ends } from './bundles.ts'
import { type Changes, isTouched } from './changes.ts'
import type { PortChoice } from './choose-ports.ts'
import { corridorLines, type Lines, linesOnBus } from './lines.ts'
import type { Port } from './ports.ts'
import type { KeptReads } from './reads.ts'
import type { Route, Segment } from './route.ts'
import type { Bus } from './shared-bus.ts'
import type { Terrain } from './terrain.ts'

/** A line with all that its way depends on: as long as this is the same, it goes the same way again. */
export type Trace = {
  readonly route: Route
  readonly segments: readonly Segment[]
  readonly source: NodeBox
  readonly target: NodeBox
  /** Where it leaves and arrives, among the ports that it could choose from. */
  readonly from: Port
  readonly to: Port
  readonly ports: PortChoice
  readonly hubId: string
  readonly isLone: boolean
  /** How many lines of its bundle came before it. */
  readonly rank: number
  /** The pieces of them that it might follow, and those of its candidate lines on which some piece lies. */
  readonly followed: readonly Segment[]
  readonly onBus: Lines
  readonly lines: Lines
  readonly corridors: Lines
  /** The containers that it may go through, and what is written on them. */
  readonly open: ReadonlySet<string>
  readonly walls: readonly Rect[]
  /** Where boxes and lines were looked for, and the rectangle around all that. */
  readonly reads: KeptReads
  readonly extent: Rect
}

/** What is known of the lines before this one. */
export type Before = {
  readonly changes: Changes
  readonly bus: Bus
  /** All earlier lines of the bundle are those of last time, on their ways of last time. */
  readonly isBusSame: boolean
  /** The gaps of the bands are those of last time. */
  readonly isFrameSame: boolean
}

/** Tells whether a line would go the same way again. */
export function holds(
  trace: Trace,
  terrain: Terrain,
  bundle: Bundle,
  rank: number,
  ends: Ends,
  { changes, bus, isBusSame, isFrameSame }: Before,
): boolean {
  return (
    isAlike(trace.source, ends.source) &&
    isAlike(trace.target, ends.target) &&
    trace.route.bundle === bundle.key &&
    trace.hubId === bundle.hubId &&
    trace.isLone === (bundle.edges.length === 1) &&
    !changes.nodes.has(ends.source.id) &&
    !changes.nodes.has(ends.target.id) &&
    ((isBusSame && trace.rank === rank) || isBusAlike(trace, bus)) &&
    (isFrameSame || isAlike(trace.corridors, corridorLines(terrain, ends, trace.ports))) &&
    isAlike(trace.walls, wallsOf(terrain, openAround(terrain, ends))) &&
    !isTouched(changes, trace)
  )
}

function isBusAlike(trace: Trace, bus: Bus): boolean {
  return isAlike(trace.followed, bus.longest) && isAlike(trace.onBus, linesOnBus(trace.lines, bus))
}

/** The containers that a line may go through: those that hold one of its ends. */
export function openAround({ obstacles }: Terrain, { source, target }: Ends): ReadonlySet<string> {
  return new Set([...obstacles.containersOf(source.id), ...obstacles.containersOf(target.id)])
}

/** The containers that a line is in, with the places on which they are written on. */
export function wallsOf(terrain: Terrain, open: ReadonlySet<string>): readonly Rect[] {
  return [...open].flatMap((id) => {
    const box = terrain.layout.boxes.get(id)
    return box === undefined ? [] : [box, ...terrain.writingOn(box)]
  })
}
