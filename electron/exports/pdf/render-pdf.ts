import type { AnnexRefusal, ExportWarning } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { IssuedPart } from '#shared/meetings/issued-pack.ts'
import {
  type AnnexBlock,
  type Block,
  innerBlocks,
  type ReportDocument,
} from '#shared/reports/report-document.ts'
import { type PreparedAnnex, type PreparedAnnexes, prepareAnnexes } from '../annexes/prepare-annexes.ts'
import {
  type ExportError,
  type ExportProgress,
  exportError,
  type PdfJob,
  type RenderedFile,
} from '../export-job.ts'
import { type Logos, noLogos, prepareLogos } from '../logos/prepare-logos.ts'
import { textCleaner } from '../printable-text.ts'
import { compileReport } from './compile-report.ts'
import type { CompiledReport, CompilerSetting } from './compiler-setting.ts'
import type { CompilerThreads } from './compiler-threads.ts'
import { type RegisterLimits, usualRegisterLimits } from './divide-register.ts'
import { type PartLimits, usualLimits } from './divide-report.ts'
import { finalisePdf } from './finalise-pdf.ts'
import { joinPdfs } from './join/join-pdfs.ts'
import { layOut } from './lay-out.ts'
import type { Press } from './press.ts'
import { leftOut, withStandIns } from './stand-ins.ts'
import type { Compilation, PageRange, TypstEngine } from './typst-engine.ts'

export type PdfTools = {
  readonly engine: TypstEngine
  readonly threads: CompilerThreads
  readonly press: Press
  /** Gives back the memory of all compilers but the first. */
  readonly endThreads: () => Promise<void>
  readonly isCovered: (codePoint: number) => boolean
  /** How much is compiled at once; the usual limits when it is not said. */
  readonly limits?: PartLimits
  readonly registerLimits?: RegisterLimits
}

/** A report as a tagged PDF that declares PDF/A and PDF/UA. An annex that cannot be printed gives way to a page that says so. */
export async function renderPdf(
  job: PdfJob,
  tools: PdfTools,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  try {
    return await render(job, tools, onProgress)
  } finally {
    await tools.endThreads()
  }
}

async function render(
  job: PdfJob,
  tools: PdfTools,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  const { engine, threads, press, limits = usualLimits, registerLimits = usualRegisterLimits } = tools
  const blocks = annexBlocks(job.report.blocks)
  const prepared = await prepareAnnexes(blocks, job.attachments, job.profile, onProgress)

  const onPart = (done: number, total: number): void => onProgress({ phase: 'composing', done, total })
  const cleaner = textCleaner(tools.isCovered)
  const found = await prepareLogos(job.report.meta, job.attachments)
  const compilers = { compiler: engine, threads, press }
  const setting = { ...compilers, clean: cleaner.clean, limits, registerLimits, onPart }
  const composeWith = (logos: Logos) => compose(job.report, prepared, { ...setting, logos })
  // A logo that only the compiler finds damaged must not keep anybody from sending a convocation.
  const first = await composeWith(found)
  const isSpoilt = !first.ok && (found.own !== null || found.partners.length > 0)
  const logos = isSpoilt ? withoutAny(found) : found
  const composed = isSpoilt ? await composeWith(logos) : first
  if (!composed.ok) return composed
  // Their memory goes to the joined document.
  await tools.endThreads()
  const { pdf, apart, pageCount, partPages, refused } = composed.value

  onProgress({ phase: 'finalising', done: 0, total: 1 })
  const declared = finalisePdf(pdf, job.profile === 'archive' ? 3 : 2)
  return ok({
    fileName: `${job.report.meta.fileBase}.pdf`,
    bytes: apart.length === 0 ? declared : joinPdfs(declared, apart),
    count: pageCount,
    parts: issuedParts(job.report, partPages),
    warnings: [
      ...leftOut(blocks, refused),
      ...warningsOf(cleaner.missing(), prepared.printable, refused),
      ...logos.unreadable.map((name) => ({ type: 'logo-unreadable', name }) as const),
    ],
  })
}

function withoutAny({ own, partners, unreadable }: Logos): Logos {
  const names = [...(own === null ? [] : [own]), ...partners].map(({ alt }) => alt)
  return { ...noLogos, unreadable: [...unreadable, ...names] }
}

function issuedParts({ parts = [] }: ReportDocument, pages: readonly PageRange[]): readonly IssuedPart[] {
  return parts.map(({ key, title, sha256 }, index) => {
    const [firstPage, last] = pages[index] ?? [1, 1]
    return { key, title, firstPage, pages: last - firstPage + 1, sha256 }
  })
}

/** With what a report is composed. */
type Workshop = CompilerSetting & { readonly logos: Logos }

type Composed = Pick<CompiledReport, 'apart' | 'pageCount' | 'partPages'> & {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly refused: PreparedAnnexes['refused']
}

// Some faults are seen by the compiler alone: it is asked again without the annexes that it could not draw.
async function compose(
  report: ReportDocument,
  { printable, refused }: PreparedAnnexes,
  workshop: Workshop,
): Promise<Result<Composed, ExportError>> {
  const compilation = await compileWith(report, printable, refused, workshop)
  if (compilation.pdf !== null) return ok({ ...compilation, pdf: compilation.pdf, refused })
  const undrawn = await undrawable(report, printable, workshop)
  if (undrawn.size === 0) return fail(engineError(compilation))
  const all = new Map([...refused, ...undrawn])
  const again = await compileWith(report, printable, all, workshop)
  return again.pdf === null ? fail(engineError(again)) : ok({ ...again, pdf: again.pdf, refused: all })
}

function compileWith(
  report: ReportDocument,
  printable: PreparedAnnexes['printable'],
  refused: PreparedAnnexes['refused'],
  workshop: Workshop,
): Promise<CompiledReport> {
  const blocks = withStandIns(report.blocks, refused)
  const kept = withoutRefused(printable, refused)
  return compileReport(layOut({ ...report, blocks }, kept, workshop.clean, workshop.logos), workshop)
}

function withoutRefused(
  printable: PreparedAnnexes['printable'],
  refused: PreparedAnnexes['refused'],
): PreparedAnnexes['printable'] {
  return new Map([...printable].filter(([source]) => !refused.has(source)))
}

function annexBlocks(blocks: readonly Block[]): readonly AnnexBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block]
    return annexBlocks(innerBlocks(block))
  })
}

// The compiler does not say which file it could not draw: each annex is tried alone.
async function undrawable(
  report: ReportDocument,
  printable: PreparedAnnexes['printable'],
  workshop: Workshop,
): Promise<PreparedAnnexes['refused']> {
  const asItIs = (text: string): string => text
  const tried = { ...workshop, compiler: workshop.threads, clean: asItIs, logos: noLogos }
  const refused = new Map<string, AnnexRefusal>()
  for (const block of annexBlocks(report.blocks)) {
    const annex = printable.get(block.source)
    if (annex === undefined) continue
    const alone = { ...report, blocks: [block] }
    const { pdf } = await compileWith(alone, new Map([[block.source, annex]]), new Map(), tried)
    if (pdf === null) refused.set(block.source, 'damaged')
  }
  return refused
}

function engineError({ diagnostics }: Compilation): ExportError {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return exportError('export-engine', {
    detail: errors.map(({ path, range, message }) => `${path}:${range} ${message}`).join('\n'),
  })
}

function warningsOf(
  characters: readonly string[],
  annexes: ReadonlyMap<string, PreparedAnnex>,
  refused: PreparedAnnexes['refused'],
): readonly ExportWarning[] {
  const aboutAnnexes = [...annexes].flatMap(([source, { warning }]) =>
    warning === null || refused.has(source) ? [] : [warning],
  )
  return characters.length > 0 ? [{ type: 'missing-glyphs', characters }, ...aboutAnnexes] : aboutAnnexes
}
