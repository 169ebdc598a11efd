import { assertNever } from '#shared/kit/assert-never.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import {
  type ExportError,
  type ExportJob,
  type ExportProgress,
  exportError,
  type RenderedFile,
} from './export-job.ts'
import { type PdfTools, renderPdf } from './pdf/render-pdf.ts'
import { startPdfTools } from './pdf/start-pdf-tools.ts'
import { renderCsv } from './render-csv.ts'

export type Renderer = {
  readonly render: (
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ) => Promise<Result<RenderedFile, ExportError>>
  readonly memoryBytes: () => number
}

/** Turns jobs into files, in this thread; the compiler starts with the first job that needs it. */
export function createRenderer(resourcesPath: string): Renderer {
  let tools: Promise<PdfTools> | undefined
  let engineBytes = (): number => 0
  const pdfTools = async (): Promise<PdfTools> => {
    tools ??= startPdfTools(resourcesPath)
    const started = await tools
    engineBytes = started.engine.memoryBytes
    return started
  }
  const renderAny: Renderer['render'] = async (job, onProgress) => {
    switch (job.type) {
      case 'pdf':
        return renderPdf(job, await pdfTools(), onProgress)
      case 'docx': {
        // Read when first needed: most exports are not for word processors.
        const { renderDocx } = await import('./docx/render-docx.ts')
        return renderDocx(job, async () => (await pdfTools()).engine, onProgress)
      }
      case 'eml': {
        const { renderMail } = await import('./render-mail.ts')
        return ok(await renderMail(job))
      }
      case 'ics': {
        const { renderCalendar } = await import('./render-calendar.ts')
        return ok(renderCalendar(job))
      }
      case 'picture': {
        const { pageAsPicture } = await import('./annexes/rasterise.ts')
        const bytes = await pageAsPicture(job.pdf, job.page)
        return ok({ fileName: `${job.page}.png`, bytes, count: null, warnings: [] })
      }
      case 'drawing': {
        const { renderDrawing } = await import('./render-drawing.ts')
        return renderDrawing(job, await pdfTools(), onProgress)
      }
      case 'csv':
        return ok({
          fileName: `${job.table.fileBase}.csv`,
          bytes: renderCsv(job.table),
          count: job.table.rows.length,
          warnings: [],
        })
      case 'xlsx': {
        const { renderXlsx } = await import('./render-xlsx.ts')
        const { fileBase, rows } = job.table
        const bytes = await renderXlsx(job.table, job.exportedAt)
        return ok({ fileName: `${fileBase}.xlsx`, bytes, count: rows.length, warnings: [] })
      }
      default:
        return assertNever(job)
    }
  }
  return {
    // A bug must not end the thread silently: it travels as an engine failure, with its trace for the log.
    render: (job, onProgress) =>
      renderAny(job, onProgress).catch((cause: unknown) =>
        fail(exportError('export-engine', { detail: traceOf(cause) })),
      ),
    memoryBytes: () => engineBytes(),
  }
}

function traceOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
