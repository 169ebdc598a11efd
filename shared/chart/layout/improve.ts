import { rightOf } from '../geometry.ts'
import { gaps } from '../sizes.ts'
import { type Arrangement, type FreeBands, packRow, type Row, scoreOf } from './arrangement.ts'
import type { Block } from './tree-blocks.ts'

/** Bands with more families than this keep their order: every try costs a packing. */
const mostFamilies = 14
const mostRounds = 3
/** An order that the caller gave is only left for something clearly better. */
const leastGain = 0.006

/** Moves families within their band as long as that shortens the lines clearly, then lines them up with their links. */
export function improve(free: FreeBands, start: Arrangement): Arrangement {
  let best = { arrangement: start, score: scoreOf(free, start) }
  for (let round = 0; round < mostRounds; round++) {
    const before = best.score
    for (const [index, row] of start.rows.entries()) {
      if (row.blocks.length > mostFamilies) continue
      for (let from = 0; from < row.blocks.length; from++) best = bestMove(free, best, index, from)
    }
    if (best.score === before) break
  }
  return lineUp(free, best.arrangement)
}

type Scored = { readonly arrangement: Arrangement; readonly score: number }

function bestMove(free: FreeBands, current: Scored, index: number, from: number): Scored {
  let best = current
  const { rows, width, style } = current.arrangement
  const row = rows[index]
  if (row === undefined) return current
  for (let to = 0; to < row.blocks.length; to++) {
    if (to === from) continue
    const packed = packRow(free, row.level, moved(row.blocks, from, to), width, style)
    const arrangement = { ...current.arrangement, rows: rows.with(index, packed) }
    const score = scoreOf(free, arrangement)
    if (score < best.score - leastGain) best = { arrangement, score }
  }
  return best
}

function moved(blocks: readonly Block[], from: number, to: number): readonly Block[] {
  const block = blocks[from]
  if (block === undefined) return blocks
  return blocks.toSpliced(from, 1).toSpliced(to, 0, block)
}

/**
 * Slides families to the right, into free space of their row, until their left side is under or over the left side of
 * something they are linked to: shorter lines and fewer edges for the eye.
 */
function lineUp(free: FreeBands, start: Arrangement): Arrangement {
  let best = { arrangement: start, score: scoreOf(free, start) }
  const right = Math.max(...start.rows.map((row) => row.size.width), 0)
  const lines = new Set(start.rows.flatMap((row) => row.corners.map((corner) => corner.x)))
  for (let index = start.rows.length - 1; index >= 0; index--) {
    const row = start.rows[index]
    if (row === undefined || row.blocks.length > mostFamilies) continue
    const order = [...row.corners.keys()].sort((a, b) => (row.corners[b]?.x ?? 0) - (row.corners[a]?.x ?? 0))
    for (const i of order) best = bestSlide(free, best, index, i, lines, right)
  }
  return best.arrangement
}

function bestSlide(
  free: FreeBands,
  current: Scored,
  index: number,
  i: number,
  lines: ReadonlySet<number>,
  right: number,
): Scored {
  let best = current
  const row = current.arrangement.rows[index]
  const corner = row?.corners[i]
  if (row === undefined || corner === undefined) return current
  const limit = freeUntil(free, row, i, right)
  for (const x of lines) {
    if (x <= corner.x || x > limit) continue
    const slid = { ...row, corners: row.corners.with(i, { x, y: corner.y }) }
    const arrangement = { ...current.arrangement, rows: current.arrangement.rows.with(index, slid) }
    const score = scoreOf(free, arrangement)
    if (score < best.score - leastGain / 2) best = { arrangement, score }
  }
  return best
}

/** The largest x of a family's corner before it comes too near to its neighbour on the right. */
function freeUntil(free: FreeBands, row: Row, i: number, right: number): number {
  const block = row.blocks[i]
  const corner = row.corners[i]
  if (block === undefined || corner === undefined || free.obstacles.get(row.level)?.length) return 0
  let limit = right - block.width
  for (const [j, other] of row.blocks.entries()) {
    const at = row.corners[j]
    if (j === i || at === undefined || at.x < corner.x) continue
    const apart = at.y >= corner.y + block.height + gaps.least || at.y + other.height + gaps.least <= corner.y
    if (apart) continue
    if (at.x >= rightOf({ ...corner, ...block })) limit = Math.min(limit, at.x - gaps.blocks - block.width)
  }
  return limit
}
