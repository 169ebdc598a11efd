import type { Rect } from '../geometry.ts'
import { type Axis, type Lane, laneOf, middleOf, shifted } from './lanes.ts'

/** A line along which things stand: at `at` on its axis, from `from` to `to` across. */
export type Guide = { readonly axis: Axis; readonly at: number; readonly from: number; readonly to: number }

/** A gap that is as wide as another one: along its axis from `from` to `to`, drawn at `at` across. */
export type EqualGap = Guide

/** How far to move what is dragged, and what that lines up. */
export type Snapped = {
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
  readonly gaps: readonly EqualGap[]
}

const same = 0.5

/**
 * Brings a dragged rectangle in line with others, or to equal distances from them, when it is within `reach` units of it;
 * each axis by itself. An alignment goes before a distance that is as near.
 */
export function snapToOthers(moving: Rect, others: readonly Rect[], reach: number): Snapped {
  const x = snapAlong('x', moving, others, reach)
  const y = snapAlong('y', { ...moving, x: moving.x + x.by }, others, reach)
  // Where it went in height decides between what the lines to the left and to the right are drawn.
  const settled = snapAlong('x', { ...moving, x: moving.x + x.by, y: moving.y + y.by }, others, 0)
  return { dx: x.by, dy: y.by, guides: [...settled.guides, ...y.guides], gaps: [...settled.gaps, ...y.gaps] }
}

type SnappedAlong = {
  readonly by: number
  readonly guides: readonly Guide[]
  readonly gaps: readonly EqualGap[]
}

function snapAlong(axis: Axis, moving: Rect, others: readonly Rect[], reach: number): SnappedAlong {
  const lane = laneOf(moving, axis)
  const lanes = others.map((other) => laneOf(other, axis))
  const shifts = [...alignments(lane, lanes), ...equalDistances(lane, rowOf(lane, lanes))]
  let by = 0
  let least = Number.POSITIVE_INFINITY
  for (const shift of shifts) {
    if (Math.abs(shift) > reach || Math.abs(shift) >= least) continue
    least = Math.abs(shift)
    by = shift
  }
  const placed = shifted(lane, by)
  return { by, guides: guidesOf(axis, placed, lanes), gaps: gapsOf(axis, placed, rowOf(placed, lanes)) }
}

/** The three lines of a box that are looked along. */
function linesOf(lane: Lane): readonly number[] {
  return [lane.start, middleOf(lane), lane.end]
}

function alignments(lane: Lane, lanes: readonly Lane[]): readonly number[] {
  const own = linesOf(lane)
  return lanes.flatMap((other) => linesOf(other).map((line, i) => line - (own[i] ?? line)))
}

function guidesOf(axis: Axis, lane: Lane, lanes: readonly Lane[]): readonly Guide[] {
  const own = linesOf(lane)
  const found = new Map<number, Guide>()
  for (const other of lanes) {
    for (const [i, line] of linesOf(other).entries()) {
      const at = own[i] ?? line
      if (Math.abs(line - at) >= same) continue
      const known = found.get(at) ?? { axis, at, from: lane.low, to: lane.high }
      found.set(at, { ...known, from: Math.min(known.from, other.low), to: Math.max(known.to, other.high) })
    }
  }
  return [...found.values()]
}

/** Those in the same row: before it and after it, nearest first. */
type Row = { readonly before: readonly Lane[]; readonly after: readonly Lane[] }

function rowOf(lane: Lane, lanes: readonly Lane[]): Row {
  const beside = lanes.filter(({ low, high }) => low < lane.high && lane.low < high)
  const middle = middleOf(lane)
  return {
    before: beside.filter((other) => middleOf(other) < middle).sort((a, b) => b.end - a.end),
    after: beside.filter((other) => middleOf(other) > middle).sort((a, b) => a.start - b.start),
  }
}

function equalDistances(lane: Lane, { before, after }: Row): readonly number[] {
  const [left, farLeft] = [before[0], nextBefore(before)]
  const [right, farRight] = [after[0], nextAfter(after)]
  const shifts: number[] = []
  if (left !== undefined && right !== undefined && right.start - left.end >= lane.end - lane.start)
    shifts.push((left.end + right.start) / 2 - middleOf(lane))
  if (left !== undefined && farLeft !== undefined)
    shifts.push(left.end + (left.start - farLeft.end) - lane.start)
  if (right !== undefined && farRight !== undefined)
    shifts.push(right.start - (farRight.start - right.end) - lane.end)
  return shifts
}

function nextBefore([near, ...far]: readonly Lane[]): Lane | undefined {
  return near === undefined ? undefined : far.find(({ end }) => end < near.start)
}

function nextAfter([near, ...far]: readonly Lane[]): Lane | undefined {
  return near === undefined ? undefined : far.find(({ start }) => start > near.end)
}

function gapsOf(axis: Axis, lane: Lane, { before, after }: Row): readonly EqualGap[] {
  const gap = (first: Lane | undefined, second: Lane | undefined): EqualGap | undefined => {
    if (first === undefined || second === undefined || second.start <= first.end) return undefined
    const at = (Math.max(first.low, second.low) + Math.min(first.high, second.high)) / 2
    return { axis, at, from: first.end, to: second.start }
  }
  const [left, right] = [before[0], after[0]]
  const found = new Set<EqualGap>()
  const [toLeft, toRight] = [gap(left, lane), gap(lane, right)]
  for (const [one, other] of [
    [toLeft, toRight],
    [toLeft, gap(nextBefore(before), left)],
    [toRight, gap(right, nextAfter(after))],
  ]) {
    if (one === undefined || other === undefined) continue
    if (Math.abs(one.to - one.from - (other.to - other.from)) >= same) continue
    found.add(one)
    found.add(other)
  }
  return [...found]
}
