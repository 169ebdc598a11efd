import type { Point } from '../geometry.ts'
import { type EdgeStyle, edgeStyle } from '../routing/edge-style.ts'
import type { Route } from '../routing/route.ts'
import type { ScenePath } from './scene.ts'
import type { Theme } from './theme.ts'

const cornerRadius = 6
const arrowLength = 8
const arrowHalf = 3.5
/** The light core of a double line, as a share of its width. */
const core = 0.5

/** Path data of a line with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  let d = `M${first.x} ${first.y}`
  for (let i = 1; i < points.length; i++) {
    const before = points[i - 1]
    const corner = points[i]
    const after = points[i + 1]
    if (before === undefined || corner === undefined) continue
    if (after === undefined) {
      d += `L${corner.x} ${corner.y}`
      continue
    }
    const radius = Math.min(cornerRadius, lengthBetween(before, corner) / 2, lengthBetween(corner, after) / 2)
    const from = towards(corner, before, radius)
    const to = towards(corner, after, radius)
    d += `L${from.x} ${from.y}Q${corner.x} ${corner.y} ${to.x} ${to.y}`
  }
  return d
}

/** The strokes of one edge; `whole` draws the way to the very end, shared bus included. */
export function edgePaths(theme: Theme, route: Route, whole = false): ScenePath[] {
  const style = edgeStyle(route.kind)
  const points = whole ? route.points : route.stroke
  const end = points.at(-1)
  const last = route.points.at(-1)
  const arrives = end !== undefined && last !== undefined && end.x === last.x && end.y === last.y
  return strokes(theme, style, points, style.arrow && arrives)
}

/** The strokes of a line in the style of a family, for routes and for legends. */
export function strokes(
  theme: Theme,
  style: EdgeStyle,
  points: readonly Point[],
  arrow: boolean,
): ScenePath[] {
  const colour = style.family === 'reporting' || style.family === 'agreement' ? theme.edgeStrong : theme.edge
  const tip = points.at(-1)
  const before = points.at(-2)
  const pulled =
    arrow && tip !== undefined && before !== undefined
      ? [...points.slice(0, -1), towards(tip, before, Math.min(arrowLength, lengthBetween(before, tip)) - 1)]
      : points
  const d = roundedPath(pulled)
  const line: ScenePath = {
    kind: 'path',
    d,
    stroke: colour,
    strokeWidth: style.width,
    ...(style.dash.length > 0 ? { dash: style.dash } : {}),
    ...(style.round ? { round: true } : {}),
  }
  const items = [line]
  if (style.double) items.push({ kind: 'path', d, stroke: theme.page, strokeWidth: style.width * core })
  if (arrow && tip !== undefined && before !== undefined)
    items.push({ kind: 'path', d: arrowHead(before, tip), fill: colour })
  return items
}

function arrowHead(before: Point, tip: Point): string {
  const base = towards(tip, before, arrowLength)
  const [dx, dy] = before.x === tip.x ? [arrowHalf, 0] : [0, arrowHalf]
  return `M${tip.x} ${tip.y}L${base.x + dx} ${base.y + dy}L${base.x - dx} ${base.y - dy}Z`
}

function lengthBetween(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function towards(from: Point, to: Point, distance: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * distance, y: from.y + Math.sign(to.y - from.y) * distance }
}
