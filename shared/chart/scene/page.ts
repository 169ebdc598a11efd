import type { Orientation, PageFormat } from '../../kit/paper.ts'
import type { Size } from '../geometry.ts'

/** Sheets side by side and one under the other, which become one drawing; `overlap` in millimetres, to glue them. */
export type Sheets = { readonly columns: number; readonly rows: number; readonly overlap: number }

/** A sheet of paper; `margin` in millimetres on each side, `reserved` the height that others print on, such as a title. */
export type Page = {
  readonly format: PageFormat
  readonly orientation: Orientation
  readonly margin: number
  readonly reserved?: number | undefined
  /** The drawing covers that many sheets; one by default. */
  readonly sheets?: Sheets | undefined
}

export const pointsPerMillimetre = 72 / 25.4

const shortSide = { a4: 210, a3: 297, a2: 420, a1: 594, a0: 841 } as const
const longSide = { a4: 297, a3: 420, a2: 594, a1: 841, a0: 1189 } as const

/** The sheet in millimetres. */
export function sheetOf(page: Pick<Page, 'format' | 'orientation'>): Size {
  const [short, long] = [shortSide[page.format], longSide[page.format]]
  return page.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

/** What the margins and others leave of one sheet, in points. */
export function sheetArea(page: Page): Size {
  const sheet = sheetOf(page)
  return {
    width: (sheet.width - 2 * page.margin) * pointsPerMillimetre,
    height: (sheet.height - 2 * page.margin - (page.reserved ?? 0)) * pointsPerMillimetre,
  }
}

/** The same of all sheets together, where they overlap counted once. */
export function printArea(page: Page): Size {
  const { width, height } = sheetArea(page)
  const { columns, rows, overlap } = page.sheets ?? { columns: 1, rows: 1, overlap: 0 }
  const lost = overlap * pointsPerMillimetre
  return { width: columns * (width - lost) + lost, height: rows * (height - lost) + lost }
}
