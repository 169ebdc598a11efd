import { perform } from '#renderer/actions/perform.ts'
import { snapToOthers } from '#shared/chart/arranging/guides.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { type Point, type Rect, unionOf } from '#shared/chart/geometry.ts'
import type { Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import type { MovePurpose } from '#shared/commands/chart.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import type { Dropped } from './dragged-chart.ts'
import { withoutFixed } from './fixed-places.ts'
import { useGuides } from './guide-store.ts'
import { levelsOf, placementsOf, standingPlacements } from './placements.ts'

/** The step of the grid on which things may be made to stand, in units. */
export const gridOfHand = 16

/** Those of some nodes that move by themselves: what stands in a container that moves too goes along with it. */
export function rootsOf({ boxes }: Layout, ids: Iterable<string>): readonly NodeBox[] {
  const all = new Set(ids)
  return [...all].flatMap((id) => {
    const box = boxes.get(id)
    return box === undefined || isInside(boxes, box, all) ? [] : [box]
  })
}

function isInside(boxes: Layout['boxes'], box: NodeBox, ids: ReadonlySet<string>): boolean {
  for (let up = box.containerId; up !== undefined; up = boxes.get(up)?.containerId)
    if (ids.has(up)) return true
  return false
}

/** The places of nodes moved by so much. */
export function movedBy(boxes: readonly NodeBox[], { x, y }: Point): ReadonlyMap<string, Point> {
  return new Map(boxes.map((box) => [box.id, { x: Math.round(box.x + x), y: Math.round(box.y + y) }]))
}

/** How far the hand moves some nodes, brought in line with what stands around them; the lines are shown meanwhile. */
export function guidedBy(
  chart: Chart,
  held: readonly NodeBox[],
  by: Point,
  view: Rect,
  reach: number,
): Point {
  const ids = new Set(held.map(({ id }) => id))
  const containers = new Set(held.map(({ containerId }) => containerId))
  const others = chart.boxes
    .search(view)
    .filter(({ id, containerId }) => !ids.has(id) && containers.has(containerId))
  const moving = unionOf(held)
  const { dx, dy, guides, gaps } = snapToOthers(
    { ...moving, x: moving.x + by.x, y: moving.y + by.y },
    others,
    reach,
  )
  useGuides.setState({ guides, gaps })
  return { x: by.x + dx, y: by.y + dy }
}

/** How far the hand moves some nodes when the first of them comes to stand on the grid. */
export function onGrid([first]: readonly NodeBox[], by: Point): Point {
  if (first === undefined) return by
  const snap = (value: number) => Math.round(value / gridOfHand) * gridOfHand
  return { x: snap(first.x + by.x) - first.x, y: snap(first.y + by.y) - first.y }
}

/** Stores where things were put, as one step; false when it was refused. */
export async function storePlaces(
  chart: Chart,
  viewId: ViewId,
  dropped: Dropped,
  purpose?: MovePurpose,
): Promise<boolean> {
  const { places, levels } = withoutFixed(chart, dropped)
  if (places.size === 0) return false
  return perform({
    type: 'chart.move',
    placements: placementsOf(chart, viewId, places),
    standing: standingPlacements(chart, viewId, (id) => places.has(id)),
    levels: levelsOf(chart, levels),
    purpose,
  })
}
