import type { Layout, NodeBox } from '#shared/chart/layout/layout.ts'
import { buildScene, type SceneOptions } from '#shared/chart/scene/build-scene.ts'
import type { GroupRole, SceneGroup } from '#shared/chart/scene/scene.ts'
import type { DraggedChart } from './dragged-chart.ts'

/** What is dragged and its lines, drawn apart: they alone change at each frame of a drag. */
export function movedGroups(shown: DraggedChart, options: SceneOptions): readonly SceneGroup[] {
  const { graph, layout, moved } = shown
  if (moved.size === 0) return []
  const routes = shown.routes.filter((route) => moved.has(route.edgeId))
  const ends = routes.flatMap(({ sourceId, targetId }) => [sourceId, targetId])
  const { groups } = buildScene(graph, withOnly(layout, new Set([...moved, ...ends])), routes, options)
  return groups.filter(({ id }) => id !== undefined && moved.has(id))
}

/** What is dragged when it is copied: it alone, since its lines stay with the original. */
export function copiedGroups(groups: readonly SceneGroup[]): readonly SceneGroup[] {
  return groups.filter(({ role }) => role !== 'edge' && role !== 'label')
}

/** What stays and what is dragged in painting order: of each kind, what is dragged lies above. */
export function withMoved(
  staying: readonly SceneGroup[],
  dragged: readonly SceneGroup[],
  moved: ReadonlySet<string>,
): readonly SceneGroup[] {
  if (dragged.length === 0) return staying
  const others = staying.filter(({ id }) => id === undefined || !moved.has(id))
  return [...others, ...dragged].sort((a, b) => heights[a.role] - heights[b.role])
}

const heights: Readonly<Record<GroupRole, number>> = {
  band: 0,
  container: 1,
  edge: 2,
  entity: 3,
  body: 3,
  label: 4,
  count: 4,
  overlay: 5,
  trail: 5,
  comparison: 5,
  legend: 5,
  'title-block': 5,
  frame: 5,
}

function withOnly(layout: Layout, ids: ReadonlySet<string>): Layout {
  const boxes = new Map<string, NodeBox>()
  for (const id of ids) {
    const box = layout.boxes.get(id)
    if (box !== undefined) boxes.set(id, box)
  }
  return { ...layout, boxes }
}
