import { inflate, overlaps, type Point, type Rect } from '../geometry.ts'
import type { ChartEdge } from '../graph.ts'
import type { Layout } from '../layout/layout.ts'
import { type Route, segmentsOf } from '../routing/route.ts'
import { sizes } from '../sizes.ts'
import { createGrid, type SpatialGrid } from '../spatial/spatial-grid.ts'
import { type Ink, settingOf, textStyles, write } from './ink.ts'
import type { SceneGroup } from './scene.ts'
import { textWidth } from './text-fit.ts'

/** What a label must not cover, and what it had better not. */
type Surroundings = {
  readonly taken: SpatialGrid<Rect>
  readonly lines: SpatialGrid<Rect & { readonly bundle: string }>
}

/**
 * Labels on the straight pieces of their lines, where they cover neither a card nor each other, and another line only
 * if there is no better place; a label is left out when there is no place at all. One that a bundle shares is written
 * once.
 */
export function labelGroups(
  ink: Ink,
  layout: Layout,
  routes: readonly Route[],
  edges: ReadonlyMap<string, ChartEdge>,
): SceneGroup[] {
  const around: Surroundings = {
    taken: createGrid<Rect>(coveredPlaces(layout)),
    lines: createGrid(routes.flatMap((route) => segmentsOf(route.stroke, route.bundle))),
  }
  const written = new Set<string>()
  const groups: SceneGroup[] = []
  for (const route of routes) {
    const label = edges.get(route.edgeId)?.label ?? ''
    const key = `${route.bundle} ${label}`
    if (label === '' || written.has(key)) continue
    const width = Math.ceil(textWidth(label, settingOf(ink, 'label'))) + 6
    const spot = placeFor(candidates(route.stroke, width), route.bundle, around)
    if (spot === undefined) continue
    written.add(key)
    around.taken.insert(spot)
    groups.push(labelGroup(ink, layout, route, label, spot))
  }
  return groups
}

/** Cards whole, containers by their header. */
function coveredPlaces(layout: Layout): Rect[] {
  return [...layout.boxes.values()].map((box) =>
    box.childCount > 0 && !box.collapsed ? { ...box, height: sizes.header } : box,
  )
}

function placeFor(rects: readonly Rect[], bundle: string, { taken, lines }: Surroundings): Rect | undefined {
  const possible = rects.filter((rect) => !taken.some(inflate(rect, 1), (item) => overlaps(item, rect)))
  const isClear = (rect: Rect) => !lines.some(rect, (line) => line.bundle !== bundle)
  return possible.find(isClear) ?? possible[0]
}

function candidates(points: readonly Point[], width: number): Rect[] {
  const height = textStyles.label.size + 4
  const pieces: { readonly weight: number; readonly rects: readonly Rect[] }[] = []
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (a === undefined || b === undefined) continue
    const horizontal = a.y === b.y
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    if (length < (horizontal ? width : height) + 12) continue
    const rects = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
      x: Math.round(a.x + (b.x - a.x) * share - width / 2),
      y: Math.round(a.y + (b.y - a.y) * share - height / 2),
      width,
      height,
    }))
    pieces.push({ weight: horizontal ? length : length / 3, rects })
  }
  return pieces.sort((a, b) => b.weight - a.weight).flatMap((piece) => piece.rects)
}

function labelGroup(ink: Ink, layout: Layout, route: Route, label: string, spot: Rect): SceneGroup {
  const at = { x: spot.x + spot.width / 2, y: spot.y + spot.height - 4 }
  return {
    role: 'label',
    id: route.edgeId,
    items: [
      { kind: 'box', ...spot, radius: 0, fill: ground(ink, layout, spot) },
      write(ink, label, { ...at, role: 'label', fill: ink.theme.muted, anchor: 'middle' }),
    ],
  }
}

/** The colour on which a label stands, so that only its line seems interrupted. */
function ground(ink: Ink, layout: Layout, spot: Rect): string {
  for (const box of layout.boxes.values()) {
    if (box.depth === 0 && box.childCount > 0 && overlaps(box, spot)) return ink.theme.containerFill
  }
  const band = layout.bands.find((row) => overlaps(row, spot))
  return band === undefined ? ink.theme.page : ink.theme.levels[band.level].tint
}
