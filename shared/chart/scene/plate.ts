import type { Orientation, PageFormat } from '../../kit/paper.ts'
import { bottomOf, inflate, type Point, type Rect, rightOf, type Size } from '../geometry.ts'
import type { Ink } from './ink.ts'
import { textStyles, write } from './ink.ts'
import { boundsOfGroup } from './item-bounds.ts'
import { type Page, pointsPerMillimetre, type Sheets, sheetOf } from './page.ts'
import type { Scene, SceneGroup, SceneItem } from './scene.ts'
import { cellName, columnName, isOnTile, type Tile } from './tiles.ts'

/**
 * A plate is a page made of a title, a framed drawing and a footer. In millimetres: what printers leave blank, the strip
 * around the drawing in which its references stand, and what title and footer take. `resources/templates` draws as much.
 */
const blank = 10
const strip = 6
const reserved = 20.5

/** The page of a plate, as its drawing has to fit it. */
export function platePage(format: PageFormat, orientation: Orientation, sheets?: Sheets): Page {
  return { format, orientation, margin: blank + strip, reserved, ...(sheets === undefined ? {} : { sheets }) }
}

/** The size of the drawing of a plate with its strip, in millimetres. */
export function plateSize(page: Pick<Page, 'format' | 'orientation'>): Size {
  const sheet = sheetOf(page)
  return { width: sheet.width - 2 * blank, height: sheet.height - 2 * blank - reserved }
}

/** A place of a plate, as a letter and a number, both counted from its top left corner. */
export type CellGrid = { readonly view: Rect; readonly columns: number; readonly rows: number }

/** About the width and height of a cell, in millimetres: a glance finds a name in it. */
const cell = 46

/** The cells of a framed view; `scale` in points per unit. */
export function cellGrid(view: Rect, scale: number): CellGrid {
  const along = (length: number) => Math.max(2, Math.round((length * scale) / pointsPerMillimetre / cell))
  return { view, columns: along(view.width), rows: along(view.height) }
}

/** The cell in which a point lies; one outside the view counts for the nearest. */
export function cellAt({ view, columns, rows }: CellGrid, { x, y }: Point): string {
  const index = (share: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(share * most)))
  return cellName(index((x - view.x) / view.width, columns), index((y - view.y) / view.height, rows))
}

/** What a plate shows of a scene: the groups on it, and nothing of them in the strip around. */
function framed(scene: Scene, ink: Ink, view: Rect, unit: number, frame: Frame): Scene {
  const { groups } = scene
  const edge = strip * pointsPerMillimetre * unit
  const outer = inflate(view, edge)
  const first = groups.findIndex(({ role }) => role !== 'band' && role !== 'container')
  const at = first === -1 ? groups.length : first
  return {
    ...scene,
    bounds: outer,
    groups: [
      ...groups.slice(0, at),
      ...(frame.under.length === 0 ? [] : [{ role: 'frame', items: frame.under } as const]),
      ...groups.slice(at),
      { role: 'frame', items: [...mask(ink, view, edge), outline(ink, view, unit), ...frame.over] },
    ],
  }
}

type Frame = { readonly under: readonly SceneItem[]; readonly over: readonly SceneItem[] }

/** What is drawn beyond the view is covered: renderers clip nothing. */
function mask(ink: Ink, view: Rect, edge: number): readonly SceneItem[] {
  const { x, y, width, height } = view
  const far = 40 * edge
  const blankBox = (rect: Rect): SceneItem => ({ kind: 'box', ...rect, radius: 0, fill: ink.theme.page })
  return [
    blankBox({ x: x - far, y: y - far, width: width + 2 * far, height: far }),
    blankBox({ x: x - far, y: bottomOf(view), width: width + 2 * far, height: far }),
    blankBox({ x: x - far, y, width: far, height }),
    blankBox({ x: rightOf(view), y, width: far, height }),
  ]
}

function outline(ink: Ink, view: Rect, unit: number): SceneItem {
  return { kind: 'box', ...view, radius: 0, stroke: ink.theme.muted, strokeWidth: 0.6 * unit }
}

/** Letters above and below, numbers at both sides, and faint lines between them. */
export function atlasPlate(scene: Scene, ink: Ink, grid: CellGrid, scale: number): Scene {
  const unit = 1 / scale
  const { view, columns, rows } = grid
  const [width, height] = [view.width / columns, view.height / rows]
  const edge = strip * pointsPerMillimetre * unit
  const size = 9 * unit
  const letter = (text: string, x: number, y: number): SceneItem =>
    write(ink, text, {
      ...{ x, y: y + 0.36 * size, size, role: 'legend', weight: 'semibold' },
      ...{ anchor: 'middle', fill: ink.theme.muted },
    })
  const line = (d: string): SceneItem => ({
    kind: 'path',
    d,
    stroke: ink.theme.cardBorder,
    strokeWidth: 0.35 * unit,
    dash: [unit, 3 * unit],
  })
  const across = Array.from({ length: rows - 1 }, (_, row) =>
    line(`M${view.x} ${view.y + (row + 1) * height}H${rightOf(view)}`),
  )
  const down = Array.from({ length: columns - 1 }, (_, column) =>
    line(`M${view.x + (column + 1) * width} ${view.y}V${bottomOf(view)}`),
  )
  const over = [
    ...Array.from({ length: columns }, (_, column) =>
      [view.y - edge / 2, bottomOf(view) + edge / 2].map((y) =>
        letter(columnName(column), view.x + (column + 0.5) * width, y),
      ),
    ).flat(),
    ...Array.from({ length: rows }, (_, row) =>
      [view.x - edge / 2, rightOf(view) + edge / 2].map((x) =>
        letter(String(row + 1), x, view.y + (row + 0.5) * height),
      ),
    ).flat(),
    ...ticks(ink, view, unit, columns, rows),
  ]
  return framed(scene, ink, view, unit, { under: [...across, ...down], over })
}

function ticks(ink: Ink, view: Rect, unit: number, columns: number, rows: number): readonly SceneItem[] {
  const length = 2 * pointsPerMillimetre * unit
  const stroke = { kind: 'path', stroke: ink.theme.muted, strokeWidth: 0.6 * unit } as const
  const xs = Array.from({ length: columns - 1 }, (_, i) => view.x + ((i + 1) * view.width) / columns)
  const ys = Array.from({ length: rows - 1 }, (_, i) => view.y + ((i + 1) * view.height) / rows)
  return [
    ...xs.map((x) => ({
      ...stroke,
      d: `M${x} ${view.y - length}V${view.y}M${x} ${bottomOf(view)}V${bottomOf(view) + length}`,
    })),
    ...ys.map((y) => ({
      ...stroke,
      d: `M${view.x - length} ${y}H${view.x}M${rightOf(view)} ${y}H${rightOf(view) + length}`,
    })),
  ]
}

/** The sheets of a scene: on each where its neighbours are glued, their names, and where to cut. */
export function tilePlates(
  scene: Scene,
  ink: Ink,
  tiles: readonly Tile[],
  sheets: Sheets,
  scale: number,
): readonly Scene[] {
  const extents = scene.groups.map((group) => ({ group, bounds: boundsOfGroup(group, scene.face) }))
  return tiles.map((tile) => {
    const groups = extents.flatMap(({ group, bounds }) => (isOnTile(tile, bounds) ? [group] : []))
    return tilePlate({ ...scene, groups }, ink, tile, sheets, scale)
  })
}

function tilePlate(scene: Scene, ink: Ink, tile: Tile, sheets: Sheets, scale: number): Scene {
  const unit = 1 / scale
  const { view } = tile
  const edge = strip * pointsPerMillimetre * unit
  const lost = sheets.overlap * pointsPerMillimetre * unit
  const has = {
    left: tile.column > 0,
    right: tile.column < sheets.columns - 1,
    above: tile.row > 0,
    below: tile.row < sheets.rows - 1,
  }
  const size = textStyles.legend.size * unit
  const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 }
  const named = (isThere: boolean, column: number, row: number, at: Point, upwards: boolean): SceneItem[] =>
    isThere
      ? [
          write(ink, cellName(column, row), {
            ...{
              x: at.x + (upwards ? 0.36 * size : 0),
              y: at.y + (upwards ? 0 : 0.36 * size),
              size,
              upwards,
            },
            ...{ role: 'legend', weight: 'semibold', anchor: 'middle', fill: ink.theme.text },
          }),
        ]
      : []
  const { column, row } = tile
  const glue = { kind: 'path', stroke: ink.theme.edgeStrong, strokeWidth: 0.7 * unit } as const
  const dash = [4 * unit, 3 * unit]
  const over: SceneItem[] = [
    ...(has.right ? [{ ...glue, dash, d: `M${rightOf(view) - lost} ${view.y}V${bottomOf(view)}` }] : []),
    ...(has.below ? [{ ...glue, dash, d: `M${view.x} ${bottomOf(view) - lost}H${rightOf(view)}` }] : []),
    ...cutMarks(glue, view, unit, lost, has),
    ...named(has.left, column - 1, row, { x: view.x - edge / 2, y: middle.y }, true),
    ...named(has.right, column + 1, row, { x: rightOf(view) + edge / 2, y: middle.y }, true),
    ...named(has.above, column, row - 1, { x: middle.x, y: view.y - edge / 2 }, false),
    ...named(has.below, column, row + 1, { x: middle.x, y: bottomOf(view) + edge / 2 }, false),
  ]
  return framed(scene, ink, view, unit, { under: [], over })
}

type Sides = Readonly<Record<'left' | 'right' | 'above' | 'below', boolean>>

/** Short lines outside the frame: at its corners where it is cut, and where the edges of its neighbours come to lie. */
function cutMarks(
  stroke: { readonly kind: 'path' },
  view: Rect,
  unit: number,
  lost: number,
  has: Sides,
): readonly SceneItem[] {
  const length = 4 * pointsPerMillimetre * unit
  const gap = pointsPerMillimetre * unit
  const [left, top, right, bottom] = [view.x, view.y, rightOf(view), bottomOf(view)]
  const xs = [left, right, ...(has.right ? [right - lost] : []), ...(has.left ? [left + lost] : [])]
  const ys = [top, bottom, ...(has.below ? [bottom - lost] : []), ...(has.above ? [top + lost] : [])]
  return [
    ...xs.map((x) => ({
      ...stroke,
      d: `M${x} ${top - gap}V${top - gap - length}M${x} ${bottom + gap}V${bottom + gap + length}`,
    })),
    ...ys.map((y) => ({
      ...stroke,
      d: `M${left - gap} ${y}H${left - gap - length}M${right + gap} ${y}H${right + gap + length}`,
    })),
  ]
}

/** A small plan of all sheets with one of them marked, in points. */
export function keyPlan(ink: Ink, sheets: Sheets, marked: Tile, height: number): Scene {
  const step = height / sheets.rows
  const wide = Math.min(step * 1.4, 90 / sheets.columns)
  const items = Array.from({ length: sheets.columns * sheets.rows }, (_, index): SceneItem => {
    const [column, row] = [index % sheets.columns, Math.floor(index / sheets.columns)]
    const isMarked = column === marked.column && row === marked.row
    const rect = { x: column * wide, y: row * step, width: wide, height: step }
    return {
      ...{ kind: 'box', ...rect, radius: 0, stroke: ink.theme.muted, strokeWidth: 0.5 },
      fill: isMarked ? ink.theme.text : ink.theme.page,
    }
  })
  return {
    bounds: inflate({ x: 0, y: 0, width: wide * sheets.columns, height }, 0.5),
    background: ink.theme.page,
    face: ink.theme.face,
    title: '',
    description: '',
    groups: [{ role: 'frame', items } satisfies SceneGroup],
  }
}
