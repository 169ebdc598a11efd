import type { Layout } from '#shared/chart/layout/layout.ts'
import type { Alpha } from '#shared/chart/scene/emphasis.ts'

/** Below this zoom the words of a card cannot be read: what a container holds is counted instead of drawn. */
const countedBelow = 0.19
/** From this zoom down to there, the count appears over what it replaces. */
const appearsBelow = 0.25
/** In so many steps, so that a change of zoom seldom draws anew what it would draw anyway. */
const steps = 12

/** Whether containers show how much they hold (« 25 écoles ») instead of what. */
export function isCountedAt(zoom: number): boolean {
  return zoom < countedBelow
}

/** How firmly the count is drawn over what a container holds: 0 near, 1 where it will stand alone. */
export function countFirmness(zoom: number): number {
  if (zoom >= appearsBelow || isCountedAt(zoom)) return 0
  return Math.round((steps * (appearsBelow - zoom)) / (appearsBelow - countedBelow)) / steps
}

/** The same picture with counts as firm as that. */
export function withCounts(alpha: Alpha, firmness: number): Alpha {
  return (group) => (group.role === 'count' ? firmness * alpha(group) : alpha(group))
}

/** The containers that are shown as a number then: those that stand in no other. */
export function countedContainers(layout: Layout): ReadonlySet<string> {
  const outermost = [...layout.boxes.values()].filter(
    ({ depth, childCount, collapsed }) => depth === 0 && childCount > 0 && !collapsed,
  )
  return new Set(outermost.map(({ id }) => id))
}
