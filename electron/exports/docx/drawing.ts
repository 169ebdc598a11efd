import { rasterise } from '../annexes/rasterise.ts'
import type { TypstEngine } from '../pdf/typst-engine.ts'
import { type Picture, pictureOf } from './pictures.ts'

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
