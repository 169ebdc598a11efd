import { inflate, type Rect, type Size } from '../geometry.ts'
import { leastPoints } from './fit-to-page.ts'
import { type Page, pointsPerMillimetre, printArea, type Sheets, sheetArea } from './page.ts'
import type { Scene } from './scene.ts'

/** One of the sheets that become one drawing: « B3 » is in the second column, third row. */
export type Tile = {
  readonly name: string
  readonly column: number
  readonly row: number
  /** What it shows, overlaps included, in units of the scene. */
  readonly view: Rect
}

/** More would cover a wall: a larger paper, or an atlas, is what is needed. */
export const mostSheets = 200

/** A scene cut for the sheets of its page, row by row; `scale` in points per unit, as it was fitted. */
export function tilesOf(scene: Pick<Scene, 'bounds'>, page: Page, scale: number): readonly Tile[] {
  const { columns, rows, overlap } = page.sheets ?? single
  const sheet = sheetArea(page)
  const all = printArea(page)
  const { bounds } = scene
  // What proportions or the largest scale leave free is shared between both sides, and stays below.
  const left = bounds.x + bounds.width / 2 - all.width / scale / 2
  const lost = overlap * pointsPerMillimetre
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return {
      name: cellName(column, row),
      column,
      row,
      view: {
        x: left + (column * (sheet.width - lost)) / scale,
        y: bounds.y + (row * (sheet.height - lost)) / scale,
        width: sheet.width / scale,
        height: sheet.height / scale,
      },
    }
  })
}

const single: Sheets = { columns: 1, rows: 1, overlap: 0 }

/** « A1 », « C12 », « AB3 »: letters count columns from the left, numbers rows from the top. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`
}

/** « A » … « Z », « AA », as in spreadsheets; from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/**
 * The fewest sheets, across and down, on which a drawing can be read: `size` in units, `smallestText` too. Null when they
 * would be more than a wall holds.
 */
export function sheetsThatRead(size: Size, smallestText: number, page: Page, overlap: number): Sheets | null {
  const scale = smallestText === 0 ? 0 : leastPoints / smallestText
  const sheet = sheetArea(page)
  const lost = overlap * pointsPerMillimetre
  const columns = fewest(size.width * scale, sheet.width, lost)
  const rows = fewest(size.height * scale, sheet.height, lost)
  return columns * rows <= mostSheets ? { columns, rows, overlap } : null
}

function fewest(length: number, sheet: number, lost: number): number {
  return Math.max(1, Math.ceil((length - lost) / (sheet - lost)))
}

/** Tells whether something that is drawn shows on a sheet. */
export function isOnTile({ view }: Pick<Tile, 'view'>, bounds: Rect): boolean {
  const { x, y, width, height } = inflate(bounds, 1)
  return x <= view.x + view.width && view.x <= x + width && y <= view.y + view.height && view.y <= y + height
}
