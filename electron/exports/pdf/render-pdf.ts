import type { ExportWarning } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { type AnnexBlock, type Block, innerBlocks } from '#shared/reports/report-document.ts'
import { type PreparedAnnex, prepareAnnexes } from '../annexes/prepare-annexes.ts'
import {
  type ExportError,
  type ExportProgress,
  exportError,
  type PdfJob,
  type RenderedFile,
} from '../export-job.ts'
import { textCleaner } from '../printable-text.ts'
import { finalisePdf } from './finalise-pdf.ts'
import { layOut } from './lay-out.ts'
import type { Compilation, TypstEngine } from './typst-engine.ts'

export type PdfTools = {
  readonly engine: TypstEngine
  readonly isCovered: (codePoint: number) => boolean
}

/** A report as a tagged PDF that declares PDF/A and PDF/UA. */
export async function renderPdf(
  job: PdfJob,
  { engine, isCovered }: PdfTools,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  const annexes = await prepareAnnexes(
    annexBlocks(job.report.blocks),
    job.attachments,
    job.profile,
    onProgress,
  )
  if (!annexes.ok) return annexes

  onProgress({ phase: 'composing', done: 0, total: 1 })
  const cleaner = textCleaner(isCovered)
  const { json, files } = layOut(job.report, annexes.value, cleaner.clean)
  const compilation = engine.compile([...files, { path: '/report.json', bytes: json }])
  if (compilation.pdf === null) return fail(compilationError(compilation, job, annexes.value, engine))

  onProgress({ phase: 'finalising', done: 0, total: 1 })
  return ok({
    fileName: `${job.report.meta.fileBase}.pdf`,
    bytes: finalisePdf(compilation.pdf, job.profile === 'archive' ? 3 : 2),
    count: compilation.pageCount,
    warnings: warningsOf(cleaner.missing(), annexes.value),
  })
}

function annexBlocks(blocks: readonly Block[]): readonly AnnexBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block]
    return annexBlocks(innerBlocks(block))
  })
}

// The compiler does not say which file it could not draw. Each annex is tried alone, since its name is what the
// user can do something about.
function compilationError(
  { diagnostics }: Compilation,
  { report }: PdfJob,
  annexes: ReadonlyMap<string, PreparedAnnex>,
  engine: TypstEngine,
): ExportError {
  const culprit = annexBlocks(report.blocks).find((block) => {
    const { json, files } = layOut({ ...report, blocks: [block] }, annexes, (text) => text)
    return engine.compile([...files, { path: '/report.json', bytes: json }]).pdf === null
  })
  if (culprit !== undefined) return exportError('export-annex-unreadable', { title: culprit.title })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return exportError('export-engine', {
    detail: errors.map(({ path, range, message }) => `${path}:${range} ${message}`).join('\n'),
  })
}

function warningsOf(
  characters: readonly string[],
  annexes: ReadonlyMap<string, PreparedAnnex>,
): readonly ExportWarning[] {
  const aboutAnnexes = [...annexes.values()].flatMap(({ warning }) => (warning === null ? [] : [warning]))
  return characters.length > 0 ? [{ type: 'missing-glyphs', characters }, ...aboutAnnexes] : aboutAnnexes
}
