import { Document, Packer } from 'docx'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import {
  type AnnexBlock,
  type Block,
  type ChartBlock,
  innerBlocks,
  type ReportMeta,
} from '#shared/reports/report-document.ts'
import { prepareAnnexes } from '../annexes/prepare-annexes.ts'
import {
  type DocxJob,
  type ExportError,
  type ExportProgress,
  exportError,
  type RenderedFile,
} from '../export-job.ts'
import type { TypstEngine } from '../pdf/typst-engine.ts'
import { textCleaner } from '../printable-text.ts'
import { checkTargets } from '../targets.ts'
import { createBookmarks } from './bookmarks.ts'
import { coreProperties } from './core-properties.ts'
import { drawingPicture } from './drawing.ts'
import { outlineOf } from './outline.ts'
import { type Picture, pictureOf } from './pictures.ts'
import { pageRuns, sectionOf } from './sections.ts'
import { documentLists, documentStyles } from './styles.ts'
import { dateMembers } from './zip-dates.ts'

/** A report as a document for word processors, to be taken over, amended and inserted elsewhere. */
export async function renderDocx(
  { report, attachments }: DocxJob,
  startEngine: () => Promise<TypstEngine>,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  checkTargets(report.blocks)
  const { clean } = textCleaner(() => true)
  const annexes = await annexPictures(blocksOf('annex', report.blocks), attachments, onProgress)
  if (!annexes.ok) return annexes
  const composing = (): void => onProgress({ phase: 'composing', done: 0, total: 1 })
  composing()
  const charts = await chartPictures(blocksOf('chart', report.blocks), startEngine, composing)
  if (charts === null) return fail(exportError('export-engine', { detail: 'drawing' }))

  let number = 0
  const context = {
    clean: (words: string) => wordSpaces(clean(words)),
    bookmarks: createBookmarks(),
    letterhead: report.meta.letterhead,
    outline: outlineOf(report.blocks),
    chart: ({ svg }: ChartBlock) => known(charts.get(svg)),
    annex: ({ source }: AnnexBlock) => known(annexes.value.get(source)),
    nextNumber: () => ++number,
  }
  const { meta } = report
  const document = new Document({
    title: clean(meta.title),
    subject: clean(meta.subject),
    creator: clean(meta.author),
    styles: documentStyles(meta.kind),
    numbering: documentLists(),
    // Word asks before it does so: only when a number of page is wanted.
    features: { updateFields: hasPageNumbers(report.blocks) },
    sections: pageRuns(report).map((run) => sectionOf(run, meta, context)),
  })
  onProgress({ phase: 'finalising', done: 0, total: 1 })
  return ok({
    fileName: `${meta.fileBase}.docx`,
    bytes: await packed(document, { ...meta, title: clean(meta.title), author: clean(meta.author) }),
    count: null,
    warnings: [],
  })
}

async function packed(document: Document, meta: ReportMeta): Promise<Uint8Array<ArrayBuffer>> {
  const dated = [{ path: 'docProps/core.xml', data: coreProperties(meta) }]
  const bytes = Uint8Array.from(await Packer.toBuffer(document, undefined, dated))
  dateMembers(bytes, meta.exportedAt)
  return bytes
}

async function annexPictures(
  blocks: readonly AnnexBlock[],
  attachments: DocxJob['attachments'],
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<ReadonlyMap<string, readonly Picture[]>, ExportError>> {
  // As in archives, where every page of an annex is a picture.
  const prepared = await prepareAnnexes(blocks, attachments, 'archive', onProgress)
  if (!prepared.ok) return prepared
  const pictures = new Map<string, readonly Picture[]>()
  for (const [source, { title, pages, files }] of prepared.value) {
    const bytes = new Map(files.map((file) => [file.path, file.bytes]))
    const drawn = pages.map(({ path }) => pictureOf(bytes.get(path) ?? new Uint8Array()))
    const readable = drawn.filter((picture) => picture !== null)
    if (readable.length < drawn.length) return fail(exportError('export-annex-unreadable', { title }))
    pictures.set(source, readable)
  }
  return ok(pictures)
}

async function chartPictures(
  blocks: readonly ChartBlock[],
  startEngine: () => Promise<TypstEngine>,
  onPage: () => void,
): Promise<ReadonlyMap<string, Picture> | null> {
  const pictures = new Map<string, Picture>()
  for (const { svg } of blocks) {
    const picture = await drawingPicture(svg, await startEngine(), onPage)
    if (picture === null) return null
    pictures.set(svg, picture)
  }
  return pictures
}

function blocksOf<T extends Block['type']>(
  type: T,
  blocks: readonly Block[],
): readonly Extract<Block, { readonly type: T }>[] {
  return blocks.flatMap((block) => {
    const own = block.type === type ? [block as Extract<Block, { readonly type: T }>] : []
    return [...own, ...blocksOf(type, innerBlocks(block))]
  })
}

function hasPageNumbers(blocks: readonly Block[]): boolean {
  return /"type":"(?:contents|pageReference)"/.test(JSON.stringify(blocks))
}

// Arial has no narrow no-break space: another font would draw it.
function wordSpaces(words: string): string {
  return words.replaceAll('\u202F', '\u00A0')
}

function known<T>(picture: T | undefined): T {
  if (picture === undefined) throw new Error('A picture of the report was not prepared')
  return picture
}
