import type { Point, Rect } from '../geometry.ts'
import { popFrom, pushTo } from './heap.ts'
import { costOf, costs } from './line-cost.ts'
import type { Lines } from './lines.ts'
import type { Port } from './ports.ts'
import { simplify } from './route.ts'
import { clearScratch, type Scratch } from './scratch.ts'
import type { Bus } from './shared-bus.ts'
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
  /** What the bundle has drawn already may be followed for little. */
  readonly bus: Bus
}

export type Found = { readonly points: readonly Point[]; readonly from: Port; readonly to: Port }

/**
 * What a search works on. A crossing of two lines, with the direction in which it was reached, is the number
 * `(ix · ny + iy) · 2 + vertical`: flat arrays instead of objects, since dragging routes dozens of edges in every frame.
 */
type Board = Scratch & { readonly terrain: Terrain; readonly search: Search }

type Arrival = { readonly state: number; readonly to: Port; readonly cost: number }

/** The cheapest way over the candidate lines (A*); undefined only when the ports are not on the lines. */
export function findWay(terrain: Terrain, search: Search): Found | undefined {
  clearScratch(terrain.scratch, search.lines.xs.length * search.lines.ys.length * 2)
  const board = { ...terrain.scratch, terrain, search }
  const { steps, heap, closed } = board
  leavePorts(board)
  let arrival: Arrival | undefined
  for (let step = popFrom(heap); step >= 0; step = popFrom(heap)) {
    const state = steps.to[step] ?? 0
    if (closed[state] === 1) continue
    const cost = steps.cost[step] ?? 0
    if (arrival !== undefined && cost + leastFrom(board, state) >= arrival.cost) break
    if (!settle(board, step)) continue
    closed[state] = 1
    board.previous[state] = steps.from[step] ?? -1
    board.port[state] = steps.port[step] ?? 0
    arrival = better(arrival, arrive(board, state, cost, arrival?.cost ?? Number.POSITIVE_INFINITY))
    goOn(board, state, cost)
  }
  return arrival === undefined ? undefined : trace(board, arrival)
}

/** Looks at the surroundings of a step that counts with an estimate; false when it costs more and has to wait again. */
function settle(board: Board, step: number): boolean {
  const { steps, heap } = board
  if (steps.isExact[step] === true) return true
  steps.isExact[step] = true
  const to = steps.to[step] ?? 0
  const exact = (steps.before[step] ?? 0) + costOfStep(board, step, to)
  if (exact <= (steps.cost[step] ?? 0)) return true
  steps.cost[step] = exact
  pushTo(heap, step, exact + leastFrom(board, to))
  return false
}

function costOfStep(board: Board, step: number, to: number): number {
  const { steps, search, pieces } = board
  const vertical = (to & 1) === 1
  const end = coordinate(board, to, vertical)
  const from = steps.from[step] ?? -1
  if (from < 0) {
    const port = search.from[steps.port[step] ?? 0]
    return costBetween(board, to, vertical, (vertical ? port?.y : port?.x) ?? end, end)
  }
  const cost = costBetween(board, to, vertical, coordinate(board, from, vertical), end)
  pieces[pieceBetween(from, to)] = cost
  return cost
}

/** Pieces have the number of the crossing at which they begin, at the left or at the top. */
function pieceBetween(from: number, to: number): number {
  return Math.min(from & ~1, to & ~1) | (to & 1)
}

/** Where a crossing lies along a line through it. */
function coordinate({ search: { lines } }: Board, state: number, vertical: boolean): number {
  const at = state >> 1
  return (vertical ? lines.ys[at % lines.ys.length] : lines.xs[(at / lines.ys.length) | 0]) ?? 0
}

/** The cost of a piece of the vertical or the horizontal line through a crossing. */
function costBetween(board: Board, state: number, vertical: boolean, a: number, b: number): number {
  const { terrain, search } = board
  const piece = {
    vertical,
    at: coordinate(board, state, !vertical),
    from: Math.min(a, b),
    to: Math.max(a, b),
  }
  return costOf(terrain, piece, search.bundle, search.open)
}

/** Waits in line with the least that the step may cost: less than its length only on the own bus. */
function push(board: Board, to: number, from: number, port: number, before: number, length: number): void {
  const { steps, heap, closed, search, pieces } = board
  if (closed[to] === 1) return
  const vertical = (to & 1) === 1
  const known = from < 0 ? Number.NaN : (pieces[pieceBetween(from, to)] ?? Number.NaN)
  const isExact = !Number.isNaN(known)
  const isOnBus = !isExact && (vertical ? search.bus.xs : search.bus.ys).has(coordinate(board, to, !vertical))
  const cost = before + (isExact ? known : length * (isOnBus ? costs.ownBus : 1))
  const step = steps.to.push(to) - 1
  steps.from.push(from)
  steps.port.push(port)
  steps.before.push(before)
  steps.cost.push(cost)
  steps.isExact.push(isExact)
  pushTo(heap, step, cost + leastFrom(board, to))
}

/** On to the four neighbouring crossings. */
function goOn(board: Board, state: number, cost: number): void {
  const { xs, ys } = board.search.lines
  const ix = ((state >> 1) / ys.length) | 0
  const iy = (state >> 1) % ys.length
  const vertical = (state & 1) === 1
  const port = board.port[state] ?? 0
  const along = cost + (vertical ? costs.bend : 0)
  const across = cost + (vertical ? 0 : costs.bend)
  for (let next = ix - 1; next <= ix + 1; next += 2) {
    const x = xs[next]
    if (x !== undefined)
      push(board, (next * ys.length + iy) * 2, state, port, along, Math.abs(x - (xs[ix] ?? 0)))
  }
  for (let next = iy - 1; next <= iy + 1; next += 2) {
    const y = ys[next]
    if (y !== undefined)
      push(board, (ix * ys.length + next) * 2 + 1, state, port, across, Math.abs(y - (ys[iy] ?? 0)))
  }
}

/** From each port outward to the first line that it meets. */
function leavePorts(board: Board): void {
  const { xs, ys } = board.search.lines
  for (const [index, port] of board.search.from.entries()) {
    const vertical = port.dx === 0
    const line = vertical ? xs.indexOf(port.x) : ys.indexOf(port.y)
    const stop = firstLineOutside(port, vertical ? ys : xs)
    const there = vertical ? ys[stop] : xs[stop]
    if (line < 0 || there === undefined) continue
    const state = vertical ? (line * ys.length + stop) * 2 + 1 : (stop * ys.length + line) * 2
    push(board, state, -1, index, port.cost, Math.abs(there - (vertical ? port.y : port.x)))
  }
}

/** The first crossing line in the direction in which the port leaves; -1 when there is none. */
function firstLineOutside(port: Port, lines: readonly number[]): number {
  const from = port.dx === 0 ? port.y : port.x
  return port.dx + port.dy > 0
    ? lines.findIndex((line) => line > from)
    : lines.findLastIndex((line) => line < from)
}

/** The last piece from a crossing to a port of the goal, when that beats `most`. */
function arrive(board: Board, state: number, cost: number, most: number): Arrival | undefined {
  const { search } = board
  const x = coordinate(board, state, false)
  const y = coordinate(board, state, true)
  const vertical = (state & 1) === 1
  let arrival: Arrival | undefined
  for (const to of search.to) {
    const upright = to.dx === 0
    if (upright ? to.x !== x || (y - to.y) * to.dy <= 0 : to.y !== y || (x - to.x) * to.dx <= 0) continue
    const before = cost + to.cost + (upright === vertical ? 0 : costs.bend)
    const isOnBus = upright ? search.bus.xs.has(x) : search.bus.ys.has(y)
    const length = Math.abs(upright ? y - to.y : x - to.x)
    if (before + length * (isOnBus ? costs.ownBus : 1) >= Math.min(most, arrival?.cost ?? most)) continue
    const last = upright
      ? costBetween(board, state, true, y, to.y)
      : costBetween(board, state, false, x, to.x)
    arrival = better(arrival, { state, to, cost: before + last })
  }
  return arrival
}

function better(a: Arrival | undefined, b: Arrival | undefined): Arrival | undefined {
  return a === undefined || (b !== undefined && b.cost < a.cost) ? b : a
}

function trace({ search, previous, port }: Board, { state, to }: Arrival): Found | undefined {
  const { xs, ys } = search.lines
  const from = search.from[port[state] ?? 0]
  if (from === undefined) return undefined
  const points: Point[] = [{ x: to.x, y: to.y }]
  for (let at = state; at >= 0; at = previous[at] ?? -1) {
    points.push({ x: xs[((at >> 1) / ys.length) | 0] ?? 0, y: ys[(at >> 1) % ys.length] ?? 0 })
  }
  points.push({ x: from.x, y: from.y })
  return { points: simplify(points.reverse()), from, to }
}

/** What the rest of the way costs at least: the distance to the goal, and a bend when the goal is not straight ahead. */
function leastFrom(board: Board, state: number): number {
  const { goal, bus } = board.search
  const x = coordinate(board, state, false)
  const y = coordinate(board, state, true)
  const dx = Math.max(goal.x - x, 0, x - goal.x - goal.width)
  const dy = Math.max(goal.y - y, 0, y - goal.y - goal.height)
  const floor = bus.longest.length > 0 ? costs.ownBus : 1
  return floor * (dx + dy) + (((state & 1) === 1 ? dx : dy) > 0 ? costs.bend : 0)
}
