import { overlaps } from '../geometry.ts'
import type { ChartLevel } from '../graph.ts'
import { groupBy } from '../group-by.ts'
import { createGrid } from '../spatial/spatial-grid.ts'
import { boxesOf, isOpen, type Plan } from './plan.ts'

/** A container is not stretched beyond this many times its own height: it would look empty. */
const mostStretch = 1.6

/**
 * Gives containers that start on one line also one bottom line, where nothing stands underneath. Only their boxes
 * change: nothing moves, and a school added to one may make its neighbours longer, never push them.
 */
export function alignBottoms(plan: Plan, level: ChartLevel): void {
  const roots = plan.index.rootsOf.get(level) ?? []
  const boxes = boxesOf(plan, roots).map((box, i) => ({ ...box, node: roots[i] }))
  const open = boxes.filter(({ node }) => node !== undefined && isOpen(plan.index, node))
  const rows = groupBy(open, (box) => box.y)
  const grid = createGrid(boxes)
  for (const row of rows.values()) {
    for (const box of row) {
      if (box.node === undefined) continue
      const heights = row.map((other) => other.height).filter((height) => height <= box.height * mostStretch)
      const stretched = { ...box, height: Math.max(...heights) }
      const meets = grid.some(stretched, (other) => other.node !== box.node && overlaps(other, stretched))
      if (!meets) plan.sizes.set(box.node.id, { width: box.width, height: stretched.height })
    }
  }
}
