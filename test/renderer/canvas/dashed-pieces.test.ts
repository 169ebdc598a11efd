import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dashedPieces, periodOf } from '#renderer/canvas/dashed-pieces.ts'
import { encloses, inflate, type Point } from '#shared/chart/geometry.ts'
import { roundedPath } from '#shared/chart/scene/edge-path.ts'

const dashes = [[7, 4], [0.1, 5], [10, 3, 1.5, 3], [3, 3], [5]] as const
/** Lines as the routing draws them: along the axes, turning at each corner. */
const ways = fc.array(fc.integer({ min: 8, max: 4_000 }), { minLength: 1, maxLength: 8 }).map((lengths) => {
  let pen: Point = { x: 40, y: 24 }
  const points = [pen]
  for (const [i, length] of lengths.entries()) {
    const way = i % 3 === 0 ? -length : length
    pen = i % 2 === 0 ? { x: pen.x + way, y: pen.y } : { x: pen.x, y: pen.y + way }
    points.push(pen)
  }
  return points
})

type Step = { readonly from: Point; readonly numbers: readonly number[]; readonly to: Point }

function stepsOf(d: string): Step[] {
  let pen: Point = { x: 0, y: 0 }
  return [...d.matchAll(/[MLQ]([^MLQ]*)/g)].map(([, words = '']) => {
    const numbers = words.split(' ').map(Number)
    const to = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 }
    const step = { from: pen, numbers, to }
    pen = to
    return step
  })
}

/** By small chords, the way a browser would measure it. */
function lengthOf({ from, numbers, to }: Step): number {
  if (numbers.length === 2) return Math.hypot(to.x - from.x, to.y - from.y)
  const [x = 0, y = 0] = numbers
  const at = (t: number) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * y + t ** 2 * to.y,
  })
  return Array.from({ length: 64 }, (_, i) => [at(i / 64), at((i + 1) / 64)] as const).reduce(
    (sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y),
    0,
  )
}

test('the pieces of a dashed line are the line, each beginning with a dash and within its bounds', () => {
  fc.assert(
    fc.property(ways, fc.constantFrom(...dashes), (way, dash) => {
      const d = roundedPath(way)
      const pieces = dashedPieces(d, dash) ?? []
      const period = periodOf(dash)
      let at = 0
      let pen: Point | undefined
      for (const piece of pieces) {
        const [first, ...steps] = stepsOf(piece.d)
        if (pen !== undefined) expect(first?.to).toEqual(pen)
        const phase = at % period
        expect(Math.min(phase, period - phase)).toBeLessThan(0.05)
        at += steps.reduce((sum, step) => sum + lengthOf(step), 0)
        pen = steps.at(-1)?.to
        for (const { to } of steps)
          expect(encloses(inflate(piece.bounds, 0.001), { ...to, width: 0, height: 0 })).toBe(true)
      }
      const whole = stepsOf(d).slice(1)
      expect(pen).toEqual(whole.at(-1)?.to)
      expect(at).toBeCloseTo(
        whole.reduce((sum, step) => sum + lengthOf(step), 0),
        3,
      )
    }),
  )
})

test('a long line is in pieces that a view holds few of, a short one whole', () => {
  expect(dashedPieces('M0 0L4800 0', [7, 4])?.length).toBe(10)
  expect(dashedPieces('M0 0L300 0', [7, 4])).toEqual([
    { d: 'M0 0L300 0', bounds: { x: 0, y: 0, width: 300, height: 0 } },
  ])
})

test('what is no line with rounded corners is not cut', () => {
  expect(dashedPieces('M0 0C1 2 3 4 5 6', [7, 4])).toBeNull()
  expect(dashedPieces('M0 0L5 5M9 9L12 12', [7, 4])).toBeNull()
  expect(dashedPieces('', [7, 4])).toBeNull()
})
