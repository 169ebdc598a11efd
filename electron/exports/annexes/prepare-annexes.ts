import { PDFDocument } from '@cantoo/pdf-lib'
import type { ExportWarning } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AnnexBlock } from '#shared/reports/report-document.ts'
import {
  type Attachment,
  type ExportError,
  type ExportProgress,
  exportError,
  type MediaType,
  type PdfProfile,
} from '../export-job.ts'
import { type Inspection, inspectAnnex } from './inspect-annex.ts'
import { rasterise } from './rasterise.ts'

/** A file that only the compiler sees. */
export type VirtualFile = { readonly path: string; readonly bytes: Uint8Array }
/** One printed page: a picture, or page `page` of a PDF. */
export type AnnexPage = { readonly path: string; readonly page: number | null }
export type PreparedAnnex = {
  readonly title: string
  readonly pages: readonly AnnexPage[]
  readonly files: readonly VirtualFile[]
  /** What is attached to the document itself, in archives. */
  readonly originals: readonly { readonly path: string; readonly mediaType: string }[]
  readonly warning: ExportWarning | null
}
type Progress = (progress: ExportProgress) => void

/** Makes each annex printable, by source; the first one that cannot be printed stops the export by its title. */
export async function prepareAnnexes(
  blocks: readonly AnnexBlock[],
  attachments: readonly Attachment[],
  profile: PdfProfile,
  onProgress: Progress,
): Promise<Result<ReadonlyMap<string, PreparedAnnex>, ExportError>> {
  const prepared = new Map<string, PreparedAnnex>()
  for (const [index, block] of blocks.entries()) {
    const signOfLife = (): void => onProgress({ phase: 'annexes', done: index, total: blocks.length })
    signOfLife()
    if (prepared.has(block.source)) continue
    const attachment = attachments.find(({ id }) => id === block.source)
    if (attachment === undefined) return fail(annexError('export-annex-unreadable', block))
    const annex = await prepareAnnex(attachment, block, profile, index + 1, signOfLife)
    if (!annex.ok) return annex
    prepared.set(block.source, annex.value)
  }
  return ok(prepared)
}

function annexError(code: ExportError['code'], block: AnnexBlock): ExportError {
  return exportError(code, { title: block.title })
}

async function prepareAnnex(
  attachment: Attachment,
  block: AnnexBlock,
  profile: PdfProfile,
  rank: number,
  onPage: () => void,
): Promise<Result<PreparedAnnex, ExportError>> {
  const inspected = await inspectAnnex(attachment.bytes)
  if (!inspected.ok) return fail(annexError(inspected.error, block))
  const { mediaType, fault } = inspected.value
  const original = { path: `/annexes/${rank}.${extensions[mediaType]}`, bytes: attachment.bytes }
  const asPictures = fault !== null || (profile === 'archive' && mediaType === 'application/pdf')
  try {
    const printed = asPictures
      ? await pictures(attachment.bytes, mediaType, rank, onPage)
      : { pages: pagesOf(original.path, inspected.value), files: [] }
    return ok({
      title: block.title,
      pages: printed.pages,
      files: asPictures && profile !== 'archive' ? printed.files : [original, ...printed.files],
      originals: profile === 'archive' ? [{ path: original.path, mediaType }] : [],
      warning: fault === null ? null : { type: 'annex-as-pictures', title: block.title, fault },
    })
  } catch {
    // The drawing library throws plain errors for damaged pages: the annex is what the user must look at.
    return fail(annexError('export-annex-unreadable', block))
  }
}

const extensions = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const

function pagesOf(path: string, { mediaType, pageCount }: Inspection): readonly AnnexPage[] {
  if (mediaType !== 'application/pdf') return [{ path, page: null }]
  return Array.from({ length: pageCount }, (_, index) => ({ path, page: index + 1 }))
}

async function pictures(bytes: Uint8Array, mediaType: MediaType, rank: number, onPage: () => void) {
  const pngs = await rasterise(mediaType === 'image/jpeg' ? await pdfAround(bytes) : bytes, onPage)
  const files = pngs.map((png, index) => ({ path: `/annexes/${rank}-${index + 1}.png`, bytes: png }))
  return { files, pages: files.map(({ path }) => ({ path, page: null })) }
}

// A photograph in printing inks: a page around it lets the same library turn it into screen colours.
async function pdfAround(jpeg: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const picture = await pdf.embedJpg(jpeg)
  // At 200 dots per inch one point is 2.78 dots: no dot of the photograph is lost.
  const size = picture.scale(72 / 200)
  pdf.addPage([size.width, size.height]).drawImage(picture, size)
  return pdf.save()
}
