import { encloses, inflate, type Rect } from '#shared/chart/geometry.ts'
import type { SceneGroup } from '#shared/chart/scene/scene.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import { bandAcross, bandMargin } from './across-view.ts'
import { withMoved } from './moved-groups.ts'
import { type PaintView, paintScene, seenBy } from './paint-scene.ts'
import { changedArea, groupsIn, type PlacedScene } from './visible-groups.ts'

/** What stands on the canvas. */
export type Painting = {
  readonly placed: PlacedScene
  readonly dragged: readonly SceneGroup[]
  readonly fade: (group: SceneGroup) => number
  readonly view: PaintView
}

/** What a card may show beyond its border, in units: a badge at its corner, the width of a line. */
const overhang = 32

/** Paints a chart over what the canvas shows: only where it changed, when it is still seen from the same place. */
export function paintChanges(
  context: CanvasRenderingContext2D,
  painting: Painting,
  before: Painting | null,
  moved: ReadonlySet<string>,
): void {
  const area = areaToPaint(painting, before)
  if (area === null) return
  const { placed, dragged, fade, view } = painting
  const seen = seenBy(view)
  const isAll = area === 'everywhere' || encloses(area, seen)
  const inArea = groupsIn(placed, isAll ? seen : inflate(area, overhang))
  const groups = withMoved(inArea, dragged, moved)
  const painted = [
    ...groups.map((group) => bandAcross(group, seen)),
    ...groups.flatMap((group) => bandMargin(group, seen)),
  ]
  paintScene(context, { ...placed.scene, groups: painted }, { ...view, only: isAll ? undefined : area }, fade)
}

function areaToPaint(painting: Painting, before: Painting | null): Rect | 'everywhere' | null {
  const isStill =
    before !== null &&
    before.fade === painting.fade &&
    before.dragged.length + painting.dragged.length === 0 &&
    isAlike(before.view, painting.view)
  if (!isStill) return 'everywhere'
  const area = changedArea(before.placed, painting.placed)
  return area === null || area === 'everywhere' ? area : inflate(area, overhang)
}
