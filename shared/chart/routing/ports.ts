import { bottomOf, centreOf, clamp, type Point, type Rect, rightOf } from '../geometry.ts'
import { addTo } from '../group-by.ts'
import type { NodeBox } from '../layout/layout.ts'
import { sizes } from '../sizes.ts'

export type Side = 'top' | 'right' | 'bottom' | 'left'
export const sides: readonly Side[] = ['bottom', 'top', 'right', 'left']

/** A point of a border where a line may leave; `dx`, `dy` is the direction in which it goes away. */
export type Port = Point & {
  readonly side: Side
  readonly dx: number
  readonly dy: number
  readonly cost: number
}

/** Which points of which borders already carry a line, and of which bundle. */
export type UsedPorts = Map<string, { readonly at: number; readonly bundle: string }[]>

const directions: Readonly<Record<Side, { readonly dx: number; readonly dy: number }>> = {
  top: { dx: 0, dy: -1 },
  right: { dx: 1, dy: 0 },
  bottom: { dx: 0, dy: 1 },
  left: { dx: -1, dy: 0 },
}

/** Distances between the lines of different bundles on one border: comfortable, and when it gets full. */
const portSteps = [16, 8] as const
/** Distance of lines from the corners of a box. */
const fromCorner = 12

/** The port of a side: the one of the same bundle, else the free one nearest to `wanted` (default: the middle). */
export function portOn(box: NodeBox, side: Side, bundle: string, used: UsedPorts, wanted?: number): Port {
  const vertical = side === 'top' || side === 'bottom'
  const low = (vertical ? box.x : box.y) + fromCorner
  const high = (vertical ? rightOf(box) : bottomOf(box)) - fromCorner
  const middle = vertical ? centreOf(box).x : box.childCount > 0 ? box.y + sizes.header / 2 : centreOf(box).y
  const taken = used.get(`${box.id} ${side}`) ?? []
  const own = taken.find((port) => port.bundle === bundle)
  const at = own?.at ?? freeNear(clamp(wanted ?? middle, low, high), low, high, taken)
  const across = { top: box.y, bottom: bottomOf(box), left: box.x, right: rightOf(box) }[side]
  const point = vertical ? { x: at, y: across } : { x: across, y: at }
  return { ...point, side, ...directions[side], cost: 0 }
}

function freeNear(
  wanted: number,
  low: number,
  high: number,
  taken: readonly { readonly at: number }[],
): number {
  for (const step of portSteps) {
    for (let offset = 0; offset <= high - low; offset += step) {
      for (const at of [wanted + offset, wanted - offset]) {
        if (at >= low && at <= high && taken.every((port) => Math.abs(port.at - at) >= step)) return at
      }
    }
  }
  return wanted
}

/** Remembers that a bundle uses this port. */
export function occupyPort(used: UsedPorts, nodeId: string, port: Port, bundle: string): void {
  const at = port.dx === 0 ? port.x : port.y
  const key = `${nodeId} ${port.side}`
  const known = used.get(key)?.some((other) => other.at === at && other.bundle === bundle) ?? false
  if (!known) addTo(used, key, { at, bundle })
}

/** Ports on the inner side of a container's border, for a line to something that it contains. */
export function inwardPorts(container: Rect, inner: Rect): readonly Port[] {
  const heights = [centreOf(inner).y, inner.y - 12]
  return heights.flatMap((y) => [
    { x: container.x, y, side: 'left' as const, dx: 1, dy: 0, cost: 0 },
    { x: rightOf(container), y, side: 'right' as const, dx: -1, dy: 0, cost: 40 },
  ])
}

/** Where two boxes face each other wide enough for a straight line: the middle of what they share. */
export function sharedMiddle(a: Rect, b: Rect, vertical: boolean): number | undefined {
  const low = vertical ? Math.max(a.x, b.x) : Math.max(a.y, b.y)
  const high = vertical ? Math.min(rightOf(a), rightOf(b)) : Math.min(bottomOf(a), bottomOf(b))
  return high - low >= 2 * fromCorner ? Math.round((low + high) / 2) : undefined
}
