import type { Size } from '../geometry.ts'

export type PageFormat = 'a4' | 'a3'
export type Orientation = 'landscape' | 'portrait'

/** A sheet of paper; `margin` in millimetres on each side, `reserved` the height that others print on, such as a title. */
export type Page = {
  readonly format: PageFormat
  readonly orientation: Orientation
  readonly margin: number
  readonly reserved?: number | undefined
}

export const pointsPerMillimetre = 72 / 25.4

const shortSide = { a4: 210, a3: 297 } as const
const longSide = { a4: 297, a3: 420 } as const

/** The sheet in millimetres. */
export function sheetOf(page: Pick<Page, 'format' | 'orientation'>): Size {
  const [short, long] = [shortSide[page.format], longSide[page.format]]
  return page.orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

/** What the margins and others leave of the sheet, in points. */
export function printArea(page: Page): Size {
  const sheet = sheetOf(page)
  return {
    width: (sheet.width - 2 * page.margin) * pointsPerMillimetre,
    height: (sheet.height - 2 * page.margin - (page.reserved ?? 0)) * pointsPerMillimetre,
  }
}
