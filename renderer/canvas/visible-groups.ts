import type { Rect } from '#shared/chart/geometry.ts'
import type { Layout } from '#shared/chart/layout/layout.ts'
import { boundsOfRoute, type Route } from '#shared/chart/routing/route.ts'
import type { Scene, SceneGroup } from '#shared/chart/scene/scene.ts'
import { createGrid } from '#shared/chart/spatial/spatial-grid.ts'

type Placed = Rect & { readonly rank: number }

/** Room around a line for its arrow and its label, in units. */
const margin = 120

/** Indexes the groups of a scene by place; the answer keeps the painting order. */
export function visibleGroups(
  scene: Scene,
  layout: Layout,
  routes: readonly Route[],
): (view: Rect) => readonly SceneGroup[] {
  const bounds = new Map<string, Rect>([
    ...routes.map((route) => [route.edgeId, inflated(boundsOfRoute(route))] as const),
    ...layout.boxes,
  ])
  const everywhere: number[] = []
  const placed: Placed[] = []
  scene.groups.forEach(({ id }, rank) => {
    const rect = id === undefined ? undefined : bounds.get(id)
    if (rect === undefined) everywhere.push(rank)
    else placed.push({ x: rect.x, y: rect.y, width: rect.width, height: rect.height, rank })
  })
  const grid = createGrid(placed, 512)
  return (view) =>
    [...everywhere, ...grid.search(view).map(({ rank }) => rank)]
      .sort((a, b) => a - b)
      .flatMap((rank) => scene.groups[rank] ?? [])
}

function inflated({ x, y, width, height }: Rect): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}
