import { type Page, sheetOf } from '../../chart/scene/page.ts'

/** Pixels that a screen shows on a sheet at its own size, each way. */
const dotsPerMillimetre = 96 / 25.4
/** More than that, and common programs no longer open the picture. */
const mostPixels = 65_000_000

/** The size in pixels of a picture of a sheet, so many times finer than a screen. */
export function pictureSize(page: Pick<Page, 'format' | 'orientation'>, fineness: number) {
  const { width, height } = sheetOf(page)
  const pixels = (length: number) => Math.round(length * dotsPerMillimetre * fineness)
  return { width: pixels(width), height: pixels(height) }
}

/** How fine a picture of such a sheet may be, from 1 to 4. */
export function finestPicture(page: Pick<Page, 'format' | 'orientation'>): number {
  const finest = [4, 3, 2, 1].find((fineness) => {
    const { width, height } = pictureSize(page, fineness)
    return width * height <= mostPixels
  })
  return finest ?? 0
}
