import { overlaps, type Rect } from '../geometry.ts'
import type { Layout, NodeBox } from '../layout/layout.ts'

/** Above this many nodes a canvas in the DOM no longer zooms smoothly (measured; see the README). */
export const mostMounted = 300

/**
 * The containers to show as a number (« 62 écoles ») so that at most `limit` nodes meet `rect`: all those of one depth
 * or none, so that what looks alike is shown alike. Empty when everything fits.
 */
export function countedContainers(layout: Layout, rect: Rect, limit = mostMounted): ReadonlySet<string> {
  const visible = [...layout.boxes.values()].filter((box) => overlaps(box, rect))
  if (visible.length <= limit) return new Set()
  const perDepth: number[] = []
  for (const box of visible) perDepth[box.depth] = (perDepth[box.depth] ?? 0) + 1
  let depth = 0
  let shown = perDepth[0] ?? 0
  while (depth + 1 < perDepth.length && shown + (perDepth[depth + 1] ?? 0) <= limit) {
    depth++
    shown += perDepth[depth] ?? 0
  }
  return new Set(visible.filter((box) => box.depth === depth && isOpen(box)).map((box) => box.id))
}

function isOpen(box: NodeBox): boolean {
  return box.childCount > 0 && !box.collapsed
}
