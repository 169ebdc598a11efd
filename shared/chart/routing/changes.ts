import { isAlike } from '../../kit/is-alike.ts'
import { bottomOf, type Rect, rightOf } from '../geometry.ts'
import type { Layout } from '../layout/layout.ts'
import { type KeptReads, readsMeet } from './reads.ts'

/** What is not as it was when the lines were routed before. */
export type Changes = {
  /** Where boxes and lines stand that did not, or do not any more. */
  readonly places: Place[]
  /** Nodes at whose borders lines leave or arrive elsewhere. */
  readonly nodes: Set<string>
}

/** What stands in a container is seen only by the lines that may go through it. */
type Place = Rect & { readonly containerId?: string | undefined }

/** Where a line looked for its way. */
type Look = {
  readonly reads: KeptReads
  /** The rectangle around all reads. */
  readonly extent: Rect
  readonly open: ReadonlySet<string>
}

/** Beyond this many changed places, everything counts as changed: to look at each would take longer than routing. */
const mostPlaces = 300

/** What nodes have left, entered or uncovered from one layout to the next. */
export function changesBetween(before: Layout, after: Layout): Changes {
  const places: Place[] = []
  for (const [id, box] of after.boxes) {
    const former = before.boxes.get(id)
    if (former === undefined) places.push(box)
    else if (former !== box && !isAlike(former, box)) {
      const { containerId } = box
      if (former.containerId !== containerId) places.push(former, box)
      else places.push(...difference(former, box).map((rect) => ({ ...rect, containerId })))
    }
  }
  for (const [id, box] of before.boxes) if (!after.boxes.has(id)) places.push(box)
  return { places, nodes: new Set() }
}

/** Tells whether something changed where a line looked. */
export function isTouched({ places }: Changes, { reads, extent, open }: Look): boolean {
  if (places.length > mostPlaces) return true
  const seen = places.filter(
    (place) => touches(place, extent) && (place.containerId === undefined || open.has(place.containerId)),
  )
  return seen.length > 0 && readsMeet(reads, seen)
}

/** Borders count: what touches a place can be seen from it. */
function touches(a: Rect, b: Rect): boolean {
  return a.x <= rightOf(b) && b.x <= rightOf(a) && a.y <= bottomOf(b) && b.y <= bottomOf(a)
}

/** What one of two rectangles covers and the other does not. */
function difference(a: Rect, b: Rect): Rect[] {
  return [...without(a, b), ...without(b, a)]
}

function without(rect: Rect, hole: Rect): Rect[] {
  if (!touches(rect, hole)) return [rect]
  const top = Math.max(rect.y, hole.y)
  const bottom = Math.min(bottomOf(rect), bottomOf(hole))
  const left = Math.max(rect.x, hole.x)
  const right = Math.min(rightOf(rect), rightOf(hole))
  return [
    { ...rect, height: top - rect.y },
    { ...rect, y: bottom, height: bottomOf(rect) - bottom },
    { x: rect.x, y: top, width: left - rect.x, height: bottom - top },
    { x: right, y: top, width: rightOf(rect) - right, height: bottom - top },
  ]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }))
}
