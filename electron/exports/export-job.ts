import type { ExportWarning } from '#shared/api/models.ts'
import type { IssuedPart } from '#shared/meetings/issued-pack.ts'
import type { PictureType } from '#shared/organisation/letterhead.ts'
import type { CalendarEvent } from '#shared/reports/calendar-event.ts'
import type { MailWords } from '#shared/reports/mail-draft.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { TableReport } from '#shared/reports/table-report.ts'
import type { TemplateFields } from '#shared/reports/template-fields.ts'

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** The bytes behind an annex block or a logo; `id` is its `source`. */
export type Attachment = {
  readonly id: string
  readonly mediaType: MediaType | PictureType
  readonly bytes: Uint8Array
}

/**
 * `distribution`: annexes stay vectors where they can, PDF/A-2a + PDF/UA-1.
 * `archive`: annexes become pictures and their originals are attached, PDF/A-3a + PDF/UA-1.
 */
export type PdfProfile = 'distribution' | 'archive'

export type PdfJob = {
  readonly type: 'pdf'
  readonly report: ReportDocument
  readonly attachments: readonly Attachment[]
  readonly profile: PdfProfile
}
export type DocxJob = Pick<PdfJob, 'report' | 'attachments'> & {
  readonly type: 'docx'
  /** The Word file of the user into which it is written, under her own letterhead and in her styles. */
  readonly template?: WordTemplate
}
export type WordTemplate = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly fields: TemplateFields
}
/** `attached`: rendered before it. */
export type MailJob = {
  readonly type: 'eml'
  readonly fileName: string
  readonly words: MailWords
  readonly attached: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]
}
export type CalendarJob = { readonly type: 'ics'; readonly fileName: string; readonly event: CalendarEvent }
export type CsvJob = { readonly type: 'csv'; readonly table: TableReport }
/** `exportedAt`: told in the properties of the workbook. */
export type XlsxJob = { readonly type: 'xlsx'; readonly table: TableReport; readonly exportedAt: string }
/** One page of a PDF, from 1, as a PNG for the screen. */
export type PictureJob = { readonly type: 'picture'; readonly pdf: Uint8Array; readonly page: number }
/** A drawing as a picture of so many pixels. */
export type DrawingJob = {
  readonly type: 'drawing'
  readonly fileName: string
  readonly svg: string
  readonly size: { readonly width: number; readonly height: number }
}
/** All that a worker can be asked to make; plain data, so that it crosses threads. */
export type ExportJob = PdfJob | DocxJob | CsvJob | XlsxJob | MailJob | CalendarJob | PictureJob | DrawingJob

export type RenderedFile = {
  /** Ready to be written: base name and extension. */
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pages of a PDF, rows of a table (without its header); only the word processor counts the pages of a DOCX. */
  readonly count: number | null
  readonly warnings: readonly ExportWarning[]
  /** Where the parts of a document that is handed out stand. */
  readonly parts?: readonly IssuedPart[]
}

export type ExportPhase = 'annexes' | 'composing' | 'finalising' | 'writing'
export type ExportProgress = {
  readonly phase: ExportPhase
  readonly done: number
  readonly total: number
}

/** The codes are a part of those of shared/api, so that a failure crosses the wire as it is. */
export type ExportErrorCode =
  | 'export-cancelled'
  | 'export-annex-unreadable'
  | 'attachment-encrypted'
  | 'attachment-not-supported'
  | 'export-too-long'
  | 'export-engine'
  | 'export-write-failed'
  | 'export-file-busy'
  | 'disk-full'
  | 'folder-missing'
  | 'folder-read-only'

export type ExportError = {
  readonly code: ExportErrorCode
  readonly params: Readonly<Record<string, string | number>>
}

export function exportError(code: ExportErrorCode, params: ExportError['params'] = {}): ExportError {
  return { code, params }
}
