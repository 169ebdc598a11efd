import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import type { AnnexFault } from '#shared/api/models.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { MediaType } from '../export-job.ts'
import { pictureOf } from '../picture-size.ts'
import { annexLimits } from './annex-limits.ts'
import { StreamTooLarge } from './decode-stream.ts'
import { type ExcessiveSize, excessIn } from './excessive-size.ts'
import { findFault } from './pdf-faults.ts'

export type Inspection = {
  readonly mediaType: MediaType
  readonly pageCount: number
  /** Null when the pages may be inserted as they are. */
  readonly fault: AnnexFault | null
}
export type InspectionError =
  | 'attachment-encrypted'
  | 'attachment-not-supported'
  | 'export-annex-unreadable'
  | ExcessiveSize

/** What an attached file really is, whatever its name says, and whether it can be printed in place. */
export async function inspectAnnex(bytes: Uint8Array): Promise<Result<Inspection, InspectionError>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // PDF readers accept a little noise before the header; so do we.
  if (file.subarray(0, 1024).includes('%PDF-')) return inspectPdf(file)
  if (file.subarray(0, 4).equals(pngStart)) return inspectPng(file)
  if (file.subarray(0, 3).equals(jpegStart)) return inspectJpeg(file)
  return fail('attachment-not-supported')
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const jpegStart = Buffer.from([0xff, 0xd8, 0xff])

async function inspectPdf(file: Buffer): Promise<Result<Inspection, InspectionError>> {
  if (!file.subarray(-2048).includes('%%EOF')) return fail('export-annex-unreadable')
  try {
    // An owner password alone leaves the file readable: the empty user password opens it.
    const pdf = await PDFDocument.load(file, { password: '', updateMetadata: false, parseSpeed: Infinity })
    const pageCount = pdf.getPageCount()
    if (pageCount === 0) return fail('export-annex-unreadable')
    const excess = excessIn(pdf)
    if (excess !== null) return fail(excess)
    return ok({ mediaType: 'application/pdf', pageCount, fault: findFault(pdf) })
  } catch (cause) {
    if (cause instanceof StreamTooLarge) return fail('attachment-too-dense')
    return fail(isPasswordProblem(cause) ? 'attachment-encrypted' : 'export-annex-unreadable')
  }
}

function isPasswordProblem(cause: unknown): boolean {
  return cause instanceof EncryptedPDFError || /password|encrypt/iu.test(String(cause))
}

function inspectPng(file: Buffer): Result<Inspection, InspectionError> {
  if (!file.subarray(-16).includes('IEND')) return fail('export-annex-unreadable')
  if (isHuge(file)) return fail('attachment-too-dense')
  return ok({ mediaType: 'image/png', pageCount: 1, fault: null })
}

function inspectJpeg(file: Buffer): Result<Inspection, InspectionError> {
  if (!file.subarray(-1024).includes(Buffer.from([0xff, 0xd9]))) return fail('export-annex-unreadable')
  if (isHuge(file)) return fail('attachment-too-dense')
  return ok({
    mediaType: 'image/jpeg',
    pageCount: 1,
    fault: componentsOfJpeg(file) === 4 ? 'print-colours' : null,
  })
}

function isHuge(file: Buffer): boolean {
  const { width, height } = pictureOf(file) ?? { width: 0, height: 0 }
  return 4 * width * height > annexLimits.pictureBytes
}

// Walks the markers to the frame header, which says how many inks there are.
function componentsOfJpeg(file: Buffer): number | undefined {
  let at = 2
  while (at + 9 < file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return file[at + 9]
    at += 2 + file.readUInt16BE(at + 2)
  }
  return undefined
}
