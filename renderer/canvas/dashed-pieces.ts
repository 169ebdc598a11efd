import { type Point, type Rect, unionOf } from '#shared/chart/geometry.ts'

/** A part of a dashed line that begins with a dash, as path data: drawn one after the other, parts look like the whole. */
export type DashedPiece = { readonly d: string; readonly bounds: Rect }

/** A straight line, or a rounded corner around `corner`. */
type Stretch = { readonly end: Point; readonly corner?: Point; readonly length: number }

/** About so long is a piece, in units: a few cross the view at 100 %. */
const pieceLength = 480
/** The length of a corner with legs of 1, which are at a right angle and alike: it is a quadratic curve. */
const cornerLength = (Math.SQRT2 + Math.asinh(1)) / Math.SQRT2
/** Lines with rounded corners, as `roundedPath` writes them. */
const roundedLine = /^M[-\d.]+ [-\d.]+(?:L[-\d.]+ [-\d.]+|Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+)*$/

/**
 * Cuts a line where a dash begins, so that only what is in view has to be dashed: dashes cost as much out of sight as in
 * it. Null for path data that is not a line with rounded corners.
 */
export function dashedPieces(d: string, dash: readonly number[]): readonly DashedPiece[] | null {
  if (!roundedLine.test(d)) return null
  const period = periodOf(dash)
  const step = Math.ceil(pieceLength / period) * period
  const pieces: DashedPiece[] = []
  const [start, ...stretches] = stretchesOf(d)
  if (start === undefined) return null
  let points: Point[] = [start.end]
  let text = `M${words(start.end)}`
  let from = start.end
  let at = 0
  let cut = step
  const close = () =>
    pieces.push({ d: text, bounds: unionOf(points.map((point) => ({ ...point, ...noSize }))) })
  for (const { end, corner, length } of stretches) {
    for (; corner === undefined && cut < at + length; cut += step) {
      const point = between(from, end, (cut - at) / length)
      text += `L${words(point)}`
      points.push(point)
      close()
      text = `M${words(point)}`
      points = [point]
    }
    at += length
    // A corner stays whole: the cut that falls into one comes after it.
    while (cut <= at) cut += period
    text += corner === undefined ? `L${words(end)}` : `Q${words(corner)} ${words(end)}`
    points.push(...(corner === undefined ? [end] : [corner, end]))
    from = end
  }
  close()
  return pieces
}

const noSize = { width: 0, height: 0 }

/** The length after which dashes repeat, in units; an odd number of lengths counts twice, as in SVG. */
export function periodOf(dash: readonly number[]): number {
  return dash.reduce((sum, length) => sum + length, 0) * (dash.length % 2 === 0 ? 1 : 2)
}

function stretchesOf(d: string): Stretch[] {
  const stretches: Stretch[] = []
  let pen: Point = { x: 0, y: 0 }
  for (const [, command, numbers = ''] of d.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [x = 0, y = 0, endX = x, endY = y] = numbers.split(' ').map(Number)
    const end = { x: endX, y: endY }
    const isCorner = command === 'Q'
    const length = isCorner
      ? Math.hypot(x - pen.x, y - pen.y) * cornerLength
      : Math.hypot(endX - pen.x, endY - pen.y)
    stretches.push(isCorner ? { end, corner: { x, y }, length } : { end, length })
    pen = end
  }
  return stretches
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

function words({ x, y }: Point): string {
  return `${x} ${y}`
}
