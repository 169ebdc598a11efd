import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AnnexBlock, Block } from '#shared/reports/report-document.ts'
import { type PreparedAnnex, prepareAnnexes } from '../annexes/prepare-annexes.ts'
import {
  type ExportError,
  type ExportProgress,
  type ExportWarning,
  exportError,
  type PdfJob,
  type RenderedFile,
} from '../export-job.ts'
import { finalisePdf } from './finalise-pdf.ts'
import { layOut } from './lay-out.ts'
import { textCleaner } from './printable-text.ts'
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
  if (compilation.pdf === null) return fail(compilationError(compilation, annexes.value))

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
    return block.type === 'section' || block.type === 'together' ? annexBlocks(block.blocks) : []
  })
}

// A file that the compiler cannot draw is an annex in practice: name it, since the user can do something about it.
function compilationError(
  { diagnostics }: Compilation,
  annexes: ReadonlyMap<string, PreparedAnnex>,
): ExportError {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const detail = errors.map(({ path, range, message }) => `${path}:${range} ${message}`).join('\n')
  const culprit = [...annexes.values()].find(({ files }) => files.some(({ path }) => detail.includes(path)))
  if (culprit !== undefined) return exportError('export-annex-unreadable', { title: culprit.title })
  return exportError('export-engine', { detail })
}

function warningsOf(
  characters: readonly string[],
  annexes: ReadonlyMap<string, PreparedAnnex>,
): readonly ExportWarning[] {
  const aboutAnnexes = [...annexes.values()].flatMap(({ warning }) => (warning === null ? [] : [warning]))
  return characters.length > 0 ? [{ type: 'missing-glyphs', characters }, ...aboutAnnexes] : aboutAnnexes
}
