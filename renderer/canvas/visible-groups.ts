import { inflate, type Rect, unionOf } from '#shared/chart/geometry.ts'
import type { Layout } from '#shared/chart/layout/layout.ts'
import { boundsOfRoute, type Route } from '#shared/chart/routing/route.ts'
import type { Scene, SceneGroup } from '#shared/chart/scene/scene.ts'
import { createGrid, type SpatialGrid } from '#shared/chart/spatial/spatial-grid.ts'
import { isAlike } from '#shared/kit/is-alike.ts'

/** A scene whose groups are found by where they lie. */
export type PlacedScene = { readonly scene: Scene; readonly places: Places }

type Placed = Rect & { readonly rank: number }

/** Where the groups of a scene lie; bands and their like lie everywhere. */
type Places = {
  readonly grid: SpatialGrid<Placed>
  readonly everywhere: readonly number[]
  /** By rank; none for what lies everywhere. */
  readonly rects: readonly (Rect | undefined)[]
}

/** Room around a line for its arrow and its label, in units. */
const margin = 120

/** Indexes scenes one after the other; an edit of words leaves the index as it is, since nothing stands elsewhere. */
export function successiveIndexes(): (scene: Scene, layout: Layout, routes: readonly Route[]) => PlacedScene {
  let last: (PlacedScene & { layout: Layout; routes: readonly Route[] }) | undefined
  return (scene, layout, routes) => {
    const isSame =
      last?.layout === layout && last.routes === routes && haveSamePlaces(last.scene.groups, scene.groups)
    const places = isSame && last !== undefined ? last.places : placesOf(scene, layout, routes)
    last = { scene, layout, routes, places }
    return last
  }
}

/** What of a scene meets a view, in painting order. */
export function groupsIn({ scene, places }: PlacedScene, view: Rect): readonly SceneGroup[] {
  return [...places.everywhere, ...places.grid.search(view).map(({ rank }) => rank)]
    .sort((a, b) => a - b)
    .flatMap((rank) => scene.groups[rank] ?? [])
}

/**
 * Where a scene shows something else than the one before, when all stands where it stood: as far as the groups go that
 * changed. `everywhere` when it cannot be told; null when nothing changed.
 */
export function changedArea(before: PlacedScene, after: PlacedScene): Rect | 'everywhere' | null {
  if (before.places !== after.places || before.scene.background !== after.scene.background)
    return 'everywhere'
  const areas: Rect[] = []
  for (const [rank, group] of after.scene.groups.entries()) {
    const earlier = before.scene.groups[rank]
    if (group === earlier) continue
    const area = after.places.rects[rank]
    if (area !== undefined) areas.push(area)
    else if (!isAlike(group, earlier)) return 'everywhere'
  }
  return areas.length === 0 ? null : unionOf(areas)
}

function haveSamePlaces(a: readonly SceneGroup[], b: readonly SceneGroup[]): boolean {
  return a.length === b.length && a.every((group, i) => group === b[i] || group.id === b[i]?.id)
}

function placesOf({ groups }: Scene, layout: Layout, routes: readonly Route[]): Places {
  const bounds = new Map<string, Rect>([
    ...routes.map((route) => [route.edgeId, inflate(boundsOfRoute(route), margin)] as const),
    ...layout.boxes,
  ])
  const everywhere: number[] = []
  const placed: Placed[] = []
  const rects = groups.map(({ id }) => (id === undefined ? undefined : bounds.get(id)))
  rects.forEach((rect, rank) => {
    if (rect === undefined) everywhere.push(rank)
    else placed.push({ x: rect.x, y: rect.y, width: rect.width, height: rect.height, rank })
  })
  return { grid: createGrid(placed, 512), everywhere, rects }
}
