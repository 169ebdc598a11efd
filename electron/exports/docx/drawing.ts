import { rasterise } from '../annexes/rasterise.ts'
import type { TypstEngine } from '../pdf/typst-engine.ts'
import { type Picture, pictureOf } from '../picture-size.ts'

/** A drawing in dots, sharp on paper, in the fonts that we ship: word processors draw SVG each in its own way. */
export async function drawingPicture(
  svg: string,
  engine: TypstEngine,
  onPage: () => void,
): Promise<Picture | null> {
  const files = [{ path: '/drawing.svg', bytes: new TextEncoder().encode(svg) }]
  const { pdf } = engine.compile(files, '/drawing.typ')
  if (pdf === null) return null
  const [png] = await rasterise(pdf, onPage)
  return png === undefined ? null : pictureOf(png)
}

/** The same drawing at the size of a page: one that says it is as small as an icon would come out in few dots. */
export function enlarged(svg: string): string {
  const box = /viewBox\s*=\s*["']\s*[\d.+-]+[\s,]+[\d.+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/iu.exec(svg)
  const [width, height] = [Number(box?.[1]), Number(box?.[2])]
  if (!(width > 0 && height > 0)) return svg
  return svg.replace(/<svg\b[^>]*>/iu, (root) =>
    root
      .replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/giu, '')
      .replace(/^<svg/iu, (start) => `${start} width="400" height="${Math.round((400 * height) / width)}"`),
  )
}
