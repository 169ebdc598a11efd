import { Document, Packer, Paragraph } from 'docx'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import {
  type AnnexBlock,
  type Block,
  type ChartBlock,
  innerBlocks,
  type ReportDocument,
  type ReportMeta,
} from '#shared/reports/report-document.ts'
import type { TemplateFields } from '#shared/reports/template-fields.ts'
import { prepareAnnexes } from '../annexes/prepare-annexes.ts'
import {
  type DocxJob,
  type ExportError,
  type ExportProgress,
  exportError,
  type RenderedFile,
  type WordTemplate,
} from '../export-job.ts'
import { type Logo, prepareLogos } from '../logos/prepare-logos.ts'
import type { TypstEngine } from '../pdf/typst-engine.ts'
import { type Picture, pictureOf } from '../picture-size.ts'
import { textCleaner } from '../printable-text.ts'
import { checkTargets } from '../targets.ts'
import { createBookmarks } from './bookmarks.ts'
import type { DrawnLogo } from './context.ts'
import { coreProperties } from './core-properties.ts'
import { drawingPicture, enlarged } from './drawing.ts'
import { outlineOf } from './outline.ts'
import { type CommonContext, markParagraphs, pageRuns, runChildren, sectionOf } from './sections.ts'
import { documentLists, documentStyles, styleIds } from './styles.ts'
import { fillTemplate, namesState, roomOfTemplate, turned } from './template/fill-template.ts'
import { inspectTemplate } from './template/inspect-template.ts'
import { dateMembers } from './zip-dates.ts'

/** A report as a document for word processors, to be taken over, amended and inserted elsewhere. */
export async function renderDocx(
  { report, attachments, template: given }: DocxJob,
  startEngine: () => Promise<TypstEngine>,
  onProgress: (progress: ExportProgress) => void,
): Promise<Result<RenderedFile, ExportError>> {
  checkTargets(report.blocks)
  const { clean } = textCleaner(() => true)
  const template = given !== undefined && inspectTemplate(given.bytes).ok ? given : null
  const annexes = await annexPictures(blocksOf('annex', report.blocks), attachments, onProgress)
  if (!annexes.ok) return annexes
  const composing = (): void => onProgress({ phase: 'composing', done: 0, total: 1 })
  composing()
  const charts = await chartPictures(blocksOf('chart', report.blocks), startEngine, composing)
  if (charts === null) return fail(exportError('export-engine', { detail: 'drawing' }))

  const logos = await prepareLogos(report.meta, attachments)
  const draw = async (logo: Logo) => drawnLogo(logo, startEngine, composing)
  const own = logos.own === null ? null : await draw(logos.own)
  const partners: DrawnLogo[] = []
  for (const logo of logos.partners) partners.push(...[await draw(logo)].filter((drawn) => drawn !== null))

  let number = 0
  const context = {
    clean: (words: string) => wordSpaces(clean(words)),
    bookmarks: createBookmarks(),
    letterhead: report.meta.letterhead,
    logos: { own, partners },
    outline: outlineOf(report.blocks),
    chart: ({ svg }: ChartBlock) => known(charts.get(svg)),
    annex: ({ source }: AnnexBlock) => known(annexes.value.get(source)),
    nextNumber: () => ++number,
  }
  const { meta } = report
  const filled = template === null ? null : await intoTemplate(template, report, context)
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
    bytes:
      filled ?? (await packed(document, { ...meta, title: clean(meta.title), author: clean(meta.author) })),
    count: null,
    warnings: [
      ...logos.unreadable.map((name) => ({ type: 'logo-unreadable', name }) as const),
      ...(given !== undefined && template === null
        ? [{ type: 'template-unreadable', name: given.fileName } as const]
        : []),
    ],
  })
}

/** In the user's Word file, which has its own letterhead, margins and footers. */
async function intoTemplate(
  { bytes: given, fields }: WordTemplate,
  report: ReportDocument,
  common: CommonContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { meta } = report
  const bytes = meta.page.orientation === 'landscape' ? turned(given) : given
  const plain = { ...common, letterhead: [], logos: { own: null, partners: [] }, room: roomOfTemplate(bytes) }
  const children = pageRuns(report).flatMap((run, index) => {
    const blocks = run.blocks.filter(({ type }) => type !== 'letterhead')
    const inner = runChildren({ ...run, blocks }, meta, { ...plain, isKept: false, beginsPage: false })
    return index === 0 ? inner : [new Paragraph({ style: styleIds.gap, pageBreakBefore: true }), ...inner]
  })
  const filled = await fillTemplate({
    ...{ template: bytes, numbering: documentLists() },
    // Said on the page itself where the template has no place for it.
    children: [...(namesState(bytes) ? [] : markParagraphs(meta, common.clean)), ...children],
    fields: mapValues(fields, common.clean),
    properties: { title: common.clean(meta.title), creator: common.clean(meta.author) },
    ours: Uint8Array.from(
      await Packer.toBuffer(new Document({ styles: documentStyles(meta.kind), sections: [] })),
    ),
  })
  dateMembers(filled, meta.exportedAt)
  return filled
}

function mapValues(fields: TemplateFields, clean: (text: string) => string): TemplateFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, words]) => [name, clean(words)]),
  ) as TemplateFields // the same names
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
  const { printable, refused } = await prepareAnnexes(blocks, attachments, 'archive', onProgress)
  const [lost] = blocks.filter(({ source }) => refused.has(source))
  if (lost !== undefined) return fail(exportError('export-annex-unreadable', { title: lost.title }))
  const pictures = new Map<string, readonly Picture[]>()
  for (const [source, { title, pages, files }] of printable) {
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

async function drawnLogo(
  { mediaType, bytes, alt }: Logo,
  startEngine: () => Promise<TypstEngine>,
  onPage: () => void,
): Promise<DrawnLogo | null> {
  const picture =
    mediaType === 'image/svg+xml'
      ? await drawingPicture(enlarged(new TextDecoder().decode(bytes)), await startEngine(), onPage)
      : pictureOf(bytes)
  return picture === null ? null : { picture, alt }
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
