import { PDFDocument } from '@cantoo/pdf-lib'
import type { AnnexRefusal, ExportWarning } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { AnnexBlock } from '#shared/reports/report-document.ts'
import type { Attachment, ExportProgress, MediaType, PdfProfile } from '../export-job.ts'
import { type Inspection, type InspectionError, inspectAnnex } from './inspect-annex.ts'
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
/** By source: those that can be printed, and why the others cannot. */
export type PreparedAnnexes = {
  readonly printable: ReadonlyMap<string, PreparedAnnex>
  readonly refused: ReadonlyMap<string, AnnexRefusal>
}
type Progress = (progress: ExportProgress) => void

/** Makes each annex printable; one that cannot be does not stop the others. */
export async function prepareAnnexes(
  blocks: readonly AnnexBlock[],
  attachments: readonly Attachment[],
  profile: PdfProfile,
  onProgress: Progress,
): Promise<PreparedAnnexes> {
  const printable = new Map<string, PreparedAnnex>()
  const refused = new Map<string, AnnexRefusal>()
  const bySource = new Map(attachments.map((attachment) => [attachment.id, attachment]))
  for (const [index, block] of blocks.entries()) {
    const signOfLife = (): void => onProgress({ phase: 'annexes', done: index, total: blocks.length })
    signOfLife()
    if (printable.has(block.source) || refused.has(block.source)) continue
    const attachment = bySource.get(block.source)
    const annex =
      attachment === undefined
        ? fail<AnnexRefusal>('damaged')
        : await prepareAnnex(attachment, block, profile, index + 1, signOfLife)
    if (annex.ok) printable.set(block.source, annex.value)
    else refused.set(block.source, annex.error)
  }
  return { printable, refused }
}

const refusals: Readonly<Record<InspectionError, AnnexRefusal>> = {
  'attachment-encrypted': 'encrypted',
  'attachment-not-supported': 'not-supported',
  'export-annex-unreadable': 'damaged',
  'attachment-too-many-pages': 'too-large',
  'attachment-page-too-large': 'too-large',
  'attachment-too-dense': 'too-large',
}

async function prepareAnnex(
  attachment: Attachment,
  block: AnnexBlock,
  profile: PdfProfile,
  rank: number,
  onPage: () => void,
): Promise<Result<PreparedAnnex, AnnexRefusal>> {
  const inspected = await inspectAnnex(attachment.bytes)
  if (!inspected.ok) return fail(refusals[inspected.error])
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
    return fail('damaged')
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
