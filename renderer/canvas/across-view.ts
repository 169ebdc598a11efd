import { bottomOf, type Rect } from '#shared/chart/geometry.ts'
import type { SceneBox, SceneGroup } from '#shared/chart/scene/scene.ts'

/** A band as it is seen: its tint goes from edge to edge of the view. */
export function bandAcross(group: SceneGroup, view: Rect): SceneGroup {
  const row = rowOf(group)
  return row === undefined ? group : { ...group, items: [{ ...row, x: view.x, width: view.width }] }
}

/** The name of a band, on a margin that stays at the left of the view and in the middle of what is seen of the row. */
export function bandMargin(group: SceneGroup, view: Rect): readonly SceneGroup[] {
  const row = rowOf(group)
  if (row === undefined) return []
  const shift =
    (Math.max(row.y, view.y) + Math.min(bottomOf(row), bottomOf(view)) - row.y - bottomOf(row)) / 2
  return group.items.flatMap((name) => {
    if (name.kind !== 'text') return []
    const margin = { ...row, x: view.x, width: 2 * (name.x - row.x) }
    return [{ ...group, items: [margin, { ...name, x: view.x + margin.width / 2, y: name.y + shift }] }]
  })
}

function rowOf({ role, items }: SceneGroup): SceneBox | undefined {
  return role === 'band' ? items.find((item) => item.kind === 'box') : undefined
}
