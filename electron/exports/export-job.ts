import type { ExportWarning } from '#shared/api/models.ts'
import type { CalendarEvent } from '#shared/reports/calendar-event.ts'
import type { MailWords } from '#shared/reports/mail-draft.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { TableReport } from '#shared/reports/table-report.ts'

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** The bytes behind an annex block; `id` is the block's `source`. */
export type Attachment = {
  readonly id: string
  readonly mediaType: MediaType
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
export type DocxJob = Pick<PdfJob, 'report' | 'attachments'> & { readonly type: 'docx' }
/** `attached`: rendered before it. */
export type MailJob = {
  readonly type: 'eml'
  readonly fileName: string
  readonly words: MailWords
  readonly attached: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]
}
export type CalendarJob = { readonly type: 'ics'; readonly fileName: string; readonly event: CalendarEvent }
export type CsvJob = { readonly type: 'csv'; readonly table: TableReport }
/** All that a worker can be asked to make; plain data, so that it crosses threads. */
export type ExportJob = PdfJob | DocxJob | CsvJob | MailJob | CalendarJob

export type RenderedFile = {
  /** Ready to be written: base name and extension. */
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Pages of a PDF, rows of a CSV (without its header); only the word processor counts the pages of a DOCX. */
  readonly count: number | null
  readonly warnings: readonly ExportWarning[]
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
