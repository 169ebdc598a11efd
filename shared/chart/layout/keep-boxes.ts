import type { Layout, NodeBox } from './layout.ts'

/** The layout with the boxes of the previous one where they stand alike: what is drawn from a box may then be kept. */
export function keepBoxes(previous: Layout, next: Layout): Layout {
  const boxes = new Map<string, NodeBox>()
  for (const [id, box] of next.boxes) {
    const before = previous.boxes.get(id)
    boxes.set(id, before !== undefined && isSame(before, box) ? before : box)
  }
  return { ...next, boxes }
}

function isSame(a: NodeBox, b: NodeBox): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.containerId === b.containerId &&
    a.band === b.band &&
    a.depth === b.depth &&
    a.childCount === b.childCount &&
    a.collapsed === b.collapsed
  )
}
