import type { Rect } from '#shared/chart/geometry.ts'
import type { Layout } from '#shared/chart/layout/layout.ts'
import { boundsOfRoute, type Route } from '#shared/chart/routing/route.ts'
import type { Scene, SceneGroup } from '#shared/chart/scene/scene.ts'
import { createGrid, type SpatialGrid } from '#shared/chart/spatial/spatial-grid.ts'

/** What of a scene meets a view, in painting order. */
export type VisibleGroups = (view: Rect) => readonly SceneGroup[]

type Placed = Rect & { readonly rank: number }

/** Where the groups of a scene lie; bands and their like lie everywhere. */
type Places = { readonly grid: SpatialGrid<Placed>; readonly everywhere: readonly number[] }

/** Room around a line for its arrow and its label, in units. */
const margin = 120

/** Indexes scenes one after the other; an edit of words leaves the index as it is, since nothing stands elsewhere. */
export function successiveIndexes(): (
  scene: Scene,
  layout: Layout,
  routes: readonly Route[],
) => VisibleGroups {
  let last: { scene: Scene; layout: Layout; routes: readonly Route[]; places: Places } | undefined
  return (scene, layout, routes) => {
    const isSame =
      last?.layout === layout && last.routes === routes && haveSamePlaces(last.scene.groups, scene.groups)
    const places = isSame && last !== undefined ? last.places : placesOf(scene, layout, routes)
    last = { scene, layout, routes, places }
    return (view) => groupsIn(scene, places, view)
  }
}

function haveSamePlaces(a: readonly SceneGroup[], b: readonly SceneGroup[]): boolean {
  return a.length === b.length && a.every((group, i) => group === b[i] || group.id === b[i]?.id)
}

function placesOf({ groups }: Scene, layout: Layout, routes: readonly Route[]): Places {
  const bounds = new Map<string, Rect>([
    ...routes.map((route) => [route.edgeId, inflated(boundsOfRoute(route))] as const),
    ...layout.boxes,
  ])
  const everywhere: number[] = []
  const placed: Placed[] = []
  groups.forEach(({ id }, rank) => {
    const rect = id === undefined ? undefined : bounds.get(id)
    if (rect === undefined) everywhere.push(rank)
    else placed.push({ x: rect.x, y: rect.y, width: rect.width, height: rect.height, rank })
  })
  return { grid: createGrid(placed, 512), everywhere }
}

function groupsIn({ groups }: Scene, { grid, everywhere }: Places, view: Rect): readonly SceneGroup[] {
  return [...everywhere, ...grid.search(view).map(({ rank }) => rank)]
    .sort((a, b) => a - b)
    .flatMap((rank) => groups[rank] ?? [])
}

function inflated({ x, y, width, height }: Rect): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}
