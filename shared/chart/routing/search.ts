import type { Point, Rect } from '../geometry.ts'
import { type Heap, popFrom, pushTo } from './heap.ts'
import { costOn, costs, type Profile, profileOf } from './line-cost.ts'
import type { Lines } from './lines.ts'
import type { Port } from './ports.ts'
import { simplify } from './route.ts'
import type { Terrain } from './terrain.ts'

/** What to look for: from any of the ports of one node to any of the other. */
export type Search = {
  readonly from: readonly Port[]
  readonly to: readonly Port[]
  readonly lines: Lines
  readonly bundle: string
  readonly open: ReadonlySet<string>
  /** The rectangle around the arrival ports: how far is left, at least. */
  readonly goal: Rect
  /** Cost per unit of length that is certain to be paid: less than 1 when there is an own bus to follow. */
  readonly floor: number
}

export type Found = { readonly points: readonly Point[]; readonly from: Port; readonly to: Port }

/**
 * A crossing of two lines, with the direction in which it was reached, is the number `(ix · ny + iy) · 2 + vertical`:
 * flat arrays instead of objects, since dragging routes dozens of edges in every frame.
 */
type Reached = {
  readonly cost: Float64Array
  readonly previous: Int32Array
  readonly port: Int8Array
}

type Arrival = { readonly state: number; readonly to: Port; readonly cost: number }
type Reach = (ix: number, iy: number, vertical: boolean, cost: number, previous: number, port: number) => void
type Profiles = (vertical: boolean, index: number) => Profile

/** The cheapest way over the candidate lines (A*); undefined only when the ports are not on the lines. */
export function findWay(terrain: Terrain, search: Search): Found | undefined {
  const { xs, ys } = search.lines
  const [nx, ny] = [xs.length, ys.length]
  const profiles = createProfiles(terrain, search)
  const reached: Reached = {
    cost: new Float64Array(nx * ny * 2).fill(Number.POSITIVE_INFINITY),
    previous: new Int32Array(nx * ny * 2),
    port: new Int8Array(nx * ny * 2),
  }
  const heap: Heap = { values: [], ranks: [] }
  const reach: Reach = (ix, iy, vertical, cost, previous, port) => {
    const state = (ix * ny + iy) * 2 + (vertical ? 1 : 0)
    if ((reached.cost[state] ?? 0) <= cost) return
    reached.cost[state] = cost
    reached.previous[state] = previous
    reached.port[state] = port
    pushTo(heap, state, cost + least(search, xs[ix] ?? 0, ys[iy] ?? 0, vertical))
  }
  leavePorts(search, profiles, reach)
  const closed = new Uint8Array(nx * ny * 2)
  let arrival: Arrival | undefined
  for (let state = popFrom(heap); state >= 0; state = popFrom(heap)) {
    if (closed[state] === 1) continue
    closed[state] = 1
    const [ix, iy, vertical] = [((state >> 1) / ny) | 0, (state >> 1) % ny, (state & 1) === 1]
    const cost = reached.cost[state] ?? 0
    if (arrival !== undefined && cost + least(search, xs[ix] ?? 0, ys[iy] ?? 0, vertical) >= arrival.cost)
      break
    arrival = better(arrival, arrive(search, profiles, state, ix, iy, vertical, cost))
    step(search, profiles, reach, reached, state, ix, iy, vertical, cost)
  }
  return arrival === undefined ? undefined : trace(search, reached, arrival)
}

/** On to the four neighbouring crossings. */
function step(
  search: Search,
  profiles: Profiles,
  reach: Reach,
  reached: Reached,
  state: number,
  ix: number,
  iy: number,
  vertical: boolean,
  cost: number,
): void {
  const { xs, ys } = search.lines
  const port = reached.port[state] ?? 0
  const x = xs[ix] ?? 0
  const y = ys[iy] ?? 0
  const along = cost + (vertical ? costs.bend : 0)
  const across = cost + (vertical ? 0 : costs.bend)
  for (let next = ix - 1; next <= ix + 1; next += 2) {
    const to = xs[next]
    if (to !== undefined) reach(next, iy, false, along + costOn(profiles(false, iy), x, to), state, port)
  }
  for (let next = iy - 1; next <= iy + 1; next += 2) {
    const to = ys[next]
    if (to !== undefined) reach(ix, next, true, across + costOn(profiles(true, ix), y, to), state, port)
  }
}

/** From each port outward to the first line that it meets. */
function leavePorts(search: Search, profiles: Profiles, reach: Reach): void {
  const { xs, ys } = search.lines
  for (const [index, port] of search.from.entries()) {
    const vertical = port.dx === 0
    const line = vertical ? xs.indexOf(port.x) : ys.indexOf(port.y)
    const stop = firstLineOutside(port, vertical ? ys : xs)
    const there = vertical ? ys[stop] : xs[stop]
    if (line < 0 || there === undefined) continue
    const cost = port.cost + costOn(profiles(vertical, line), vertical ? port.y : port.x, there)
    if (vertical) reach(line, stop, true, cost, -1, index)
    else reach(stop, line, false, cost, -1, index)
  }
}

/** The first crossing line in the direction in which the port leaves; -1 when there is none. */
function firstLineOutside(port: Port, lines: readonly number[]): number {
  const from = port.dx === 0 ? port.y : port.x
  return port.dx + port.dy > 0
    ? lines.findIndex((line) => line > from)
    : lines.findLastIndex((line) => line < from)
}

function arrive(
  search: Search,
  profiles: Profiles,
  state: number,
  ix: number,
  iy: number,
  vertical: boolean,
  cost: number,
): Arrival | undefined {
  const x = search.lines.xs[ix] ?? 0
  const y = search.lines.ys[iy] ?? 0
  let arrival: Arrival | undefined
  for (const to of search.to) {
    const upright = to.dx === 0
    if (upright ? to.x !== x || (y - to.y) * to.dy <= 0 : to.y !== y || (x - to.x) * to.dx <= 0) continue
    const bend = upright === vertical ? 0 : costs.bend
    const last = upright ? costOn(profiles(true, ix), y, to.y) : costOn(profiles(false, iy), x, to.x)
    arrival = better(arrival, { state, to, cost: cost + to.cost + bend + last })
  }
  return arrival
}

function better(a: Arrival | undefined, b: Arrival | undefined): Arrival | undefined {
  return a === undefined || (b !== undefined && b.cost < a.cost) ? b : a
}

function trace(search: Search, reached: Reached, { state, to }: Arrival): Found | undefined {
  const { xs, ys } = search.lines
  const from = search.from[reached.port[state] ?? 0]
  if (from === undefined) return undefined
  const points: Point[] = [{ x: to.x, y: to.y }]
  for (let at = state; at >= 0; at = reached.previous[at] ?? -1) {
    points.push({ x: xs[((at >> 1) / ys.length) | 0] ?? 0, y: ys[(at >> 1) % ys.length] ?? 0 })
  }
  points.push({ x: from.x, y: from.y })
  return { points: simplify(points.reverse()), from, to }
}

/** The surroundings of each line, measured when it is first followed. */
function createProfiles(terrain: Terrain, search: Search): Profiles {
  const { xs, ys } = search.lines
  const ports = [...search.from, ...search.to]
  const portXs = ports.map((port) => port.x)
  const portYs = ports.map((port) => port.y)
  const spanX = { from: Math.min(xs[0] ?? 0, ...portXs), to: Math.max(xs.at(-1) ?? 0, ...portXs) }
  const spanY = { from: Math.min(ys[0] ?? 0, ...portYs), to: Math.max(ys.at(-1) ?? 0, ...portYs) }
  const columns: (Profile | undefined)[] = []
  const rows: (Profile | undefined)[] = []
  const measure = (vertical: boolean, at: number) =>
    profileOf(terrain, vertical, at, vertical ? spanY : spanX, search.bundle, search.open)
  return (vertical, index) => {
    const known = vertical ? columns[index] : rows[index]
    if (known !== undefined) return known
    const profile = measure(vertical, (vertical ? xs[index] : ys[index]) ?? 0)
    if (vertical) columns[index] = profile
    else rows[index] = profile
    return profile
  }
}

/** What the rest of the way costs at least: the distance to the goal, and a bend when the goal is not straight ahead. */
function least({ goal, floor }: Search, x: number, y: number, vertical: boolean): number {
  const dx = Math.max(goal.x - x, 0, x - goal.x - goal.width)
  const dy = Math.max(goal.y - y, 0, y - goal.y - goal.height)
  return floor * (dx + dy) + ((vertical ? dx : dy) > 0 ? costs.bend : 0)
}
