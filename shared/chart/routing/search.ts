import type { Point, Rect } from '../geometry.ts'
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

export type Found = {
  readonly points: readonly Point[]
  readonly from: Port
  readonly to: Port
  readonly cost: number
}

/** A crossroads reached: where, by which direction, from where, at what cost. */
type State = {
  ix: number
  iy: number
  vertical: boolean
  cost: number
  rank: number
  previous: State | undefined
  port: Port
}

/** The cheapest way over the candidate lines (A*); undefined only when the ports are not on the lines. */
export function findWay(terrain: Terrain, search: Search): Found | undefined {
  const { xs, ys } = search.lines
  const profiles = createProfiles(terrain, search)
  const best = new Map<number, number>()
  const heap = createHeap()
  const keyOf = (ix: number, iy: number, vertical: boolean) => ((ix << 12) | iy) * 2 + Number(vertical)
  const push = (state: Omit<State, 'rank'>): void => {
    const key = keyOf(state.ix, state.iy, state.vertical)
    if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= state.cost) return
    best.set(key, state.cost)
    heap.push({
      ...state,
      rank: state.cost + search.floor * distance(search.goal, xs[state.ix] ?? 0, ys[state.iy] ?? 0),
    })
  }
  let answer: Found | undefined
  leavePorts(search, profiles, push)
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (answer !== undefined && state.rank >= answer.cost) break
    if ((best.get(keyOf(state.ix, state.iy, state.vertical)) ?? 0) < state.cost) continue
    const arrival = arrive(search, profiles, state)
    if (arrival !== undefined && (answer === undefined || arrival.cost < answer.cost)) answer = arrival
    for (const next of neighboursOf(state, xs.length, ys.length)) {
      const at = next.vertical ? state.ix : state.iy
      const [a, b] = next.vertical ? [ys[state.iy], ys[next.iy]] : [xs[state.ix], xs[next.ix]]
      const bend = next.vertical === state.vertical ? 0 : costs.bend
      const cost = state.cost + bend + costOn(profiles(next.vertical, at), a ?? 0, b ?? 0)
      push({ ...next, cost, previous: state, port: state.port })
    }
  }
  return answer
}

/** From each port outward to every line that its first piece can meet at once. */
function leavePorts(
  search: Search,
  profiles: (vertical: boolean, at: number) => Profile,
  push: (state: Omit<State, 'rank'>) => void,
): void {
  const { xs, ys } = search.lines
  for (const port of search.from) {
    const vertical = port.dx === 0
    const line = vertical ? xs.indexOf(port.x) : ys.indexOf(port.y)
    const stop = firstLineOutside(port, vertical ? ys : xs)
    if (line < 0 || stop === undefined) continue
    const [a, b] = vertical ? [port.y, ys[stop]] : [port.x, xs[stop]]
    const cost = port.cost + costOn(profiles(vertical, line), a, b ?? a)
    const [ix, iy] = vertical ? [line, stop] : [stop, line]
    push({ ix, iy, vertical, cost, previous: undefined, port })
  }
}

function arrive(
  search: Search,
  profiles: (vertical: boolean, at: number) => Profile,
  state: State,
): Found | undefined {
  const { xs, ys } = search.lines
  let answer: Found | undefined
  for (const port of search.to) {
    const vertical = port.dx === 0
    const line = vertical ? xs.indexOf(port.x) : ys.indexOf(port.y)
    if (line !== (vertical ? state.ix : state.iy)) continue
    const here = vertical ? (ys[state.iy] ?? 0) : (xs[state.ix] ?? 0)
    const there = vertical ? port.y : port.x
    if ((here - there) * (vertical ? port.dy : port.dx) <= 0) continue
    const bend = state.vertical === vertical ? 0 : costs.bend
    const cost = state.cost + port.cost + bend + costOn(profiles(vertical, line), here, there)
    if (answer !== undefined && answer.cost <= cost) continue
    answer = { points: trace(search, state, port), from: state.port, to: port, cost }
  }
  return answer
}

function trace(search: Search, last: State, to: Port): Point[] {
  const points: Point[] = [{ x: to.x, y: to.y }]
  for (let state: State | undefined = last; state !== undefined; state = state.previous) {
    points.push({ x: search.lines.xs[state.ix] ?? 0, y: search.lines.ys[state.iy] ?? 0 })
  }
  points.push({ x: last.port.x, y: last.port.y })
  return simplify(points.reverse())
}

/** The first crossing line in the direction in which the port leaves. */
function firstLineOutside(port: Port, lines: readonly number[]): number | undefined {
  const from = port.dx === 0 ? port.y : port.x
  const direction = port.dx + port.dy
  if (direction > 0) {
    const index = lines.findIndex((line) => line > from)
    return index < 0 ? undefined : index
  }
  const index = lines.findLastIndex((line) => line < from)
  return index < 0 ? undefined : index
}

function neighboursOf(state: State, nx: number, ny: number): Pick<State, 'ix' | 'iy' | 'vertical'>[] {
  const next: Pick<State, 'ix' | 'iy' | 'vertical'>[] = []
  if (state.ix > 0) next.push({ ix: state.ix - 1, iy: state.iy, vertical: false })
  if (state.ix + 1 < nx) next.push({ ix: state.ix + 1, iy: state.iy, vertical: false })
  if (state.iy > 0) next.push({ ix: state.ix, iy: state.iy - 1, vertical: true })
  if (state.iy + 1 < ny) next.push({ ix: state.ix, iy: state.iy + 1, vertical: true })
  return next
}

function createProfiles(terrain: Terrain, search: Search): (vertical: boolean, at: number) => Profile {
  const { xs, ys } = search.lines
  const cache = new Map<number, Profile>()
  const ends = [...search.from, ...search.to]
  const spanOf = (lines: readonly number[], values: readonly number[]) => ({
    from: Math.min(lines[0] ?? 0, ...values),
    to: Math.max(lines.at(-1) ?? 0, ...values),
  })
  const spanX = spanOf(
    xs,
    ends.map((port) => port.x),
  )
  const spanY = spanOf(
    ys,
    ends.map((port) => port.y),
  )
  return (vertical, index) => {
    const key = index * 2 + Number(vertical)
    let profile = cache.get(key)
    if (profile === undefined) {
      const at = (vertical ? xs[index] : ys[index]) ?? 0
      profile = profileOf(terrain, vertical, at, vertical ? spanY : spanX, search.bundle, search.open)
      cache.set(key, profile)
    }
    return profile
  }
}

function distance(goal: Rect, x: number, y: number): number {
  return Math.max(goal.x - x, 0, x - goal.x - goal.width) + Math.max(goal.y - y, 0, y - goal.y - goal.height)
}

/** A binary heap by `rank`; among equals the order is that of the pushes as far as the heap makes it, so repeatable. */
function createHeap(): { push: (state: State) => void; pop: () => State | undefined } {
  const states: State[] = []
  const rank = (index: number) => states[index]?.rank ?? Number.POSITIVE_INFINITY
  const swap = (a: number, b: number): void => {
    const first = states[a]
    const second = states[b]
    if (first === undefined || second === undefined) return
    states[a] = second
    states[b] = first
  }
  const push = (state: State): void => {
    let i = states.push(state) - 1
    for (let up = (i - 1) >> 1; i > 0 && rank(up) > rank(i); up = (i - 1) >> 1) {
      swap(i, up)
      i = up
    }
  }
  const pop = (): State | undefined => {
    const top = states[0]
    const last = states.pop()
    if (top === undefined || last === undefined || states.length === 0) return top
    states[0] = last
    for (let i = 0; ; ) {
      const child = rank(2 * i + 1) <= rank(2 * i + 2) ? 2 * i + 1 : 2 * i + 2
      if (rank(child) >= rank(i)) return top
      swap(i, child)
      i = child
    }
  }
  return { push, pop }
}
