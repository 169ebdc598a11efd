import type { Point } from '../geometry.ts'
import type { LabelAnchor } from './route.ts'

/** A vertical piece must be this much longer to be preferred: text is written horizontally. */
const verticalHandicap = 0.5

/** The middle of the longest piece of a line, horizontal ones preferred. */
export function labelAnchor(points: readonly Point[]): LabelAnchor {
  let best: LabelAnchor = { ...(points[0] ?? { x: 0, y: 0 }), horizontal: true, room: 0 }
  let longest = -1
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const horizontal = a.y === b.y
    const room = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    const weight = horizontal ? room : room * verticalHandicap
    if (weight <= longest) continue
    longest = weight
    best = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2), horizontal, room }
  }
  return best
}
