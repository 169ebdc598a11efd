import { bottomOf, type Rect } from '#shared/chart/geometry.ts'
import type { SceneGroup } from '#shared/chart/scene/scene.ts'

/** A band as it is seen: its tint from edge to edge of the view, its name at the left of it while panning. */
export function acrossView(group: SceneGroup, view: Rect): SceneGroup {
  const row = group.items.find((item) => item.kind === 'box')
  if (group.role !== 'band' || row === undefined) return group
  const top = Math.max(row.y, view.y)
  const bottom = Math.min(bottomOf(row), bottomOf(view))
  return {
    ...group,
    items: group.items.map((item) => {
      if (item === row) return { ...row, x: view.x, width: view.width }
      if (item.kind !== 'text') return item
      return { ...item, x: view.x + item.x - row.x, y: item.y + (top + bottom - row.y - bottomOf(row)) / 2 }
    }),
  }
}
