import type { Layout } from '#shared/chart/layout/layout.ts'

/** Below this zoom the words of a card cannot be read: what a container holds is counted instead of drawn. */
const countedBelow = 0.19

/** Whether containers show how much they hold (« 25 écoles ») instead of what. */
export function isCountedAt(zoom: number): boolean {
  return zoom < countedBelow
}

/** The containers that are shown as a number then: those that stand in no other. */
export function countedContainers(layout: Layout): ReadonlySet<string> {
  const outermost = [...layout.boxes.values()].filter(
    ({ depth, childCount, collapsed }) => depth === 0 && childCount > 0 && !collapsed,
  )
  return new Set(outermost.map(({ id }) => id))
}
