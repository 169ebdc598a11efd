import { overlaps, type Point, type Rect, type Size } from '../geometry.ts'
import { gaps } from '../sizes.ts'

type Step = { x: number; y: number; width: number }

/**
 * Packs boxes from the top left, each as high then as far left as it fits within `width`, in the given order,
 * keeping away from `obstacles`. A box wider than `width` stands alone at the left.
 */
export function packSkyline(
  boxes: readonly Size[],
  width: number,
  obstacles: readonly Rect[] = [],
): { readonly spots: readonly Point[]; readonly size: Size } {
  const steps: Step[] = [{ x: 0, y: 0, width: Number.MAX_SAFE_INTEGER }]
  const spots: Point[] = []
  const size = { width: 0, height: 0 }
  for (const box of boxes) {
    const spot = lowestSpot(steps, box, Math.max(width, box.width), obstacles)
    spots.push(spot)
    raise(steps, spot.x, box.width + gaps.blocks, spot.y + box.height + gaps.below)
    size.width = Math.max(size.width, spot.x + box.width)
    size.height = Math.max(size.height, spot.y + box.height)
  }
  return { spots, size }
}

function lowestSpot(steps: readonly Step[], box: Size, width: number, obstacles: readonly Rect[]): Point {
  let best: Point | undefined
  for (let i = 0; i < steps.length; i++) {
    const x = steps[i]?.x ?? 0
    if (x + box.width > width) break
    const y = restingHeight(steps, i, x + box.width + gaps.blocks)
    if (best !== undefined && y >= best.y) continue
    const spot = clearOf(obstacles, { x, y, width: box.width, height: box.height })
    if (best === undefined || spot.y < best.y) best = spot
  }
  return best ?? { x: 0, y: 0 }
}

function restingHeight(steps: readonly Step[], from: number, right: number): number {
  let y = 0
  for (let i = from; i < steps.length; i++) {
    const step = steps[i]
    if (step === undefined || step.x >= right) break
    y = Math.max(y, step.y)
  }
  return y
}

/** Moves a box down until it keeps its distance from every obstacle. */
function clearOf(obstacles: readonly Rect[], box: Rect): Point {
  let y = box.y
  for (let moved = true; moved; ) {
    moved = false
    for (const obstacle of obstacles) {
      const around = {
        x: obstacle.x - gaps.beside,
        y: obstacle.y - gaps.below,
        width: obstacle.width + 2 * gaps.beside,
        height: obstacle.height + 2 * gaps.below,
      }
      if (!overlaps(around, { ...box, y })) continue
      y = around.y + around.height
      moved = true
    }
  }
  return { x: box.x, y }
}

/** Lifts the steps under a box, in place: a large chart packs thousands of boxes over hundreds of steps. */
function raise(steps: Step[], x: number, width: number, y: number): void {
  const right = x + width
  let first = 0
  while (first < steps.length && stepEnd(steps[first]) <= x) first++
  let last = first
  while (last < steps.length && stepEnd(steps[last]) < right) last++
  const [left, end] = [steps[first], steps[last]]
  const next: Step[] = []
  if (left !== undefined && left.x < x) next.push({ x: left.x, y: left.y, width: x - left.x })
  next.push({ x, y, width })
  if (end !== undefined && stepEnd(end) > right)
    next.push({ x: right, y: end.y, width: stepEnd(end) - right })
  steps.splice(first, last - first + 1, ...next)
}

function stepEnd(step: Step | undefined): number {
  return step === undefined ? Number.POSITIVE_INFINITY : step.x + step.width
}
