import { bottomOf, clamp, type Rect, rightOf } from '../geometry.ts'
import { chartLevels } from '../graph.ts'
import type { NodeBox } from '../layout/layout.ts'
import type { Ends } from './bundles.ts'
import type { PortChoice } from './choose-ports.ts'
import { noteRead } from './reads.ts'
import type { Bus } from './shared-bus.ts'
import type { Interval, Terrain } from './terrain.ts'

/** The coordinates at which a line may run: `x` of vertical pieces, `y` of horizontal ones, in ascending order. */
export type Lines = { readonly xs: readonly number[]; readonly ys: readonly number[] }

/** How far from a border a line likes to run, and how far neighbours are looked for. */
const away = 16
const sight = 64
/** Lines nearer than this are one: tracks side by side are found afterwards (see nudge). */
const alike = 8
/** How far outside everything the outermost lines run. */
const gutter = 12
/** Half the least width of a corridor. */
const margin = 8

/** The few lines worth trying between two nodes: beside them, beside their containers, in `corridors`, on the own bus. */
export function candidateLines(
  terrain: Terrain,
  { source, target }: Ends,
  ports: PortChoice,
  corridors: Lines,
  bus: Bus,
): Lines {
  const exact = { xs: new Set<number>(), ys: new Set<number>() }
  for (const port of [...ports.from, ...ports.to]) {
    if (port.dx === 0) exact.xs.add(port.x)
    else exact.ys.add(port.y)
  }
  for (const segment of bus.longest) {
    if (segment.width === 0) exact.xs.add(segment.x)
    else exact.ys.add(segment.y)
  }
  const xs = new Set<number>()
  const ys = new Set<number>()
  addChannels(terrain, source, target, xs, ys)
  addChannels(terrain, target, source, xs, ys)
  for (const x of corridors.xs) xs.add(x)
  for (const y of corridors.ys) ys.add(y)
  return { xs: merged(exact.xs, xs), ys: merged(exact.ys, ys) }
}

/** Lines that must be kept, and of the others those that are not nearly the same as one already there. */
function merged(exact: ReadonlySet<number>, others: ReadonlySet<number>): number[] {
  const kept = [...exact]
  for (const value of others) if (kept.every((other) => Math.abs(other - value) > alike)) kept.push(value)
  return kept.sort((a, b) => a - b)
}

/** Channels around a node and around each container that the line has to leave. */
function addChannels(terrain: Terrain, end: NodeBox, other: NodeBox, xs: Set<number>, ys: Set<number>): void {
  const shared = new Set([other.id, ...terrain.obstacles.containersOf(other.id)])
  for (const id of [end.id, ...terrain.obstacles.containersOf(end.id)]) {
    const box = terrain.layout.boxes.get(id)
    if (box === undefined || shared.has(id)) break
    const room = roomAround(terrain, box)
    xs.add(box.x - half(room.left)).add(rightOf(box) + half(room.right))
    ys.add(box.y - half(room.top)).add(bottomOf(box) + half(room.bottom))
  }
}

function half(room: number): number {
  return Math.min(away, Math.round(room / 2))
}

function roomAround(
  terrain: Terrain,
  box: NodeBox,
): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const near = {
    x: box.x - sight,
    y: box.y - sight,
    width: box.width + 2 * sight,
    height: box.height + 2 * sight,
  }
  const room = { left: sight, right: sight, top: sight, bottom: sight }
  noteRead(terrain.reads, near)
  for (const other of terrain.obstacles.inFrame(box.containerId, near)) {
    if (other.id === box.id) continue
    if (other.y < bottomOf(box) && bottomOf(other) > box.y) {
      if (other.x >= rightOf(box)) room.right = Math.min(room.right, other.x - rightOf(box))
      else if (rightOf(other) <= box.x) room.left = Math.min(room.left, box.x - rightOf(other))
    } else if (other.x < rightOf(box) && rightOf(other) > box.x) {
      if (other.y >= bottomOf(box)) room.bottom = Math.min(room.bottom, other.y - bottomOf(box))
      else if (bottomOf(other) <= box.y) room.top = Math.min(room.top, box.y - bottomOf(other))
    }
  }
  const container = terrain.layout.boxes.get(box.containerId ?? '')
  return container === undefined ? room : within(room, box, container)
}

function within(
  room: Record<'left' | 'right' | 'top' | 'bottom', number>,
  box: Rect,
  container: Rect,
): typeof room {
  return {
    left: Math.min(room.left, box.x - container.x),
    right: Math.min(room.right, rightOf(container) - rightOf(box)),
    top: Math.min(room.top, box.y - container.y),
    bottom: Math.min(room.bottom, bottomOf(container) - bottomOf(box)),
  }
}

/** Ways through whole bands, along their rows, between bands, and around everything. */
export function corridorLines(terrain: Terrain, { source, target }: Ends, { from, to }: PortChoice): Lines {
  const xs = new Set([terrain.content.x - gutter, rightOf(terrain.content) + gutter])
  const ys = new Set<number>()
  const ends = [source, target]
  const levels = ends.map((end) => chartLevels.indexOf(end.band)).sort((a, b) => a - b)
  for (let i = levels[0] ?? 0; i <= (levels.at(-1) ?? 0); i++) {
    const level = chartLevels[i]
    const band = terrain.layout.bands.find((row) => row.level === level)
    const corridor = level === undefined ? undefined : terrain.corridors.get(level)
    if (band === undefined || corridor === undefined) continue
    ys.add(band.y + away).add(bottomOf(band) - away)
    for (const port of [...from, ...to]) {
      if (port.dx === 0) for (const x of nearestWays(corridor.columns, port.x)) xs.add(x)
      if (ends.some((end) => end.band === level))
        for (const y of nearestWays(corridor.rows, port.y)) ys.add(y)
    }
  }
  return { xs: [...xs], ys: [...ys] }
}

/** The two ways nearest to a coordinate, one on each side when it is not itself in a free interval. */
function nearestWays(intervals: readonly Interval[], wanted: number): number[] {
  let before: number | undefined
  for (const { from, to } of intervals) {
    if (to - from < 2 * margin) continue
    const at = clamp(wanted, from + margin, to - margin)
    if (at === wanted) return [at]
    if (at < wanted) before = at
    else return before === undefined ? [at] : [before, at]
  }
  return before === undefined ? [] : [before]
}

/** Those of some lines on which the bundle has drawn something. */
export function linesOnBus({ xs, ys }: Lines, bus: Bus): Lines {
  return { xs: xs.filter((x) => bus.xs.has(x)), ys: ys.filter((y) => bus.ys.has(y)) }
}
