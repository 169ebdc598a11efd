import { fail, ok, type Result } from '#shared/kit/result.ts'
import { pageInPixels } from './annexes/rasterise.ts'
import {
  type DrawingJob,
  type ExportError,
  type ExportProgress,
  exportError,
  type RenderedFile,
} from './export-job.ts'
import type { PdfTools } from './pdf/render-pdf.ts'
import { textCleaner } from './printable-text.ts'

/** A drawing as a PNG, in the fonts that we ship: the same on every machine, without a browser. */
export async function renderDrawing(
  { fileName, svg, size }: DrawingJob,
  { engine, isCovered }: PdfTools,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  onProgress({ phase: 'composing', done: 0, total: 2 })
  const cleaner = textCleaner(isCovered)
  const files = [{ path: '/drawing.svg', bytes: new TextEncoder().encode(cleaner.clean(svg)) }]
  const { pdf } = engine.compile(files, '/drawing.typ')
  if (pdf === null) return fail(exportError('export-engine', { detail: 'drawing' }))
  onProgress({ phase: 'composing', done: 1, total: 2 })
  const bytes = await pageInPixels(pdf, size)
  const characters = cleaner.missing()
  return ok({
    fileName,
    bytes,
    count: null,
    warnings: characters.length === 0 ? [] : [{ type: 'missing-glyphs', characters }],
  })
}
