import { join } from 'node:path'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { ExportWarning } from '#shared/api/models.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { IssuedPack } from '#shared/meetings/issued-pack.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import type { BuiltDocument } from '#shared/reports/built-document.ts'
import type { BuiltReport } from '#shared/reports/built-report.ts'
import type { ReportMoment } from '#shared/reports/parts/meta.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { templateFields, templateOf } from '#shared/reports/template-fields.ts'
import {
  type Attachment,
  type ExportError,
  type ExportJob,
  type ExportPhase,
  exportError,
  type RenderedFile,
  type WordTemplate,
} from './export-job.ts'
import { exportToFile } from './export-to-file.ts'
import type { Exporter } from './exporter.ts'
import { writeDrafts } from './write-drafts.ts'
import { writeFileWhole } from './write-file.ts'

/** The part of an open document that exports read. */
export type ReportSource = {
  readonly data: () => DocumentData
  readonly attachmentContent: (sha256: string) => Uint8Array | null
}

export type ReportProgress = {
  readonly phase: ExportPhase | 'collecting'
  readonly done: number
  readonly total: number
}

export type ReportOrder = {
  readonly source: ReportSource
  readonly request: ReportRequest
  /** The file to write, or the folder in which it gets its usual name. */
  readonly target: { readonly file: string } | { readonly folder: string }
  readonly exporter: Exporter
  readonly now: () => Date
  readonly onProgress?: (progress: ReportProgress) => void
  readonly signal?: AbortSignal
}

export type WrittenReport = {
  readonly path: string
  readonly byteSize: number
  readonly pages: number | null
  readonly rows: number | null
  readonly drafts: number | null
  readonly milliseconds: number
  readonly warnings: readonly ExportWarning[]
  /** Of a pack to be handed out, and of nothing else: what is to be noted of it. */
  readonly issued: Pick<IssuedPack, 'issuedOn' | 'pageCount' | 'parts'> | null
}

/** The usual name of a report, or why it cannot be made. */
export function reportFileName(
  source: Pick<ReportSource, 'data'>,
  request: ReportRequest,
  now: Date,
): Result<string, AppError> {
  const built = buildReport(source.data(), request, momentOf(now))
  return built.ok ? ok(built.value.fileName) : built
}

/** Builds a report from a document, renders it in the worker and writes it, whole or not at all. */
export async function exportReport(order: ReportOrder): Promise<Result<WrittenReport, AppError>> {
  const started = performance.now()
  const built = buildReport(order.source.data(), order.request, momentOf(order.now()))
  if (!built.ok) return built
  const report = built.value
  const path = 'file' in order.target ? order.target.file : join(order.target.folder, report.fileName)
  const written = await write(report, path, order)
  if (!written.ok) return written
  return ok({ path, ...written.value, milliseconds: Math.round(performance.now() - started) })
}

/** A report as it is printed, without a file: for looking at it. */
export async function printedReport(
  order: Omit<ReportOrder, 'target'>,
): Promise<Result<RenderedFile, AppError>> {
  const built = buildReport(order.source.data(), order.request, momentOf(order.now()))
  if (!built.ok) return built
  if (built.value.type !== 'pdf') throw new Error(`${built.value.type} is not printed`)
  const { warnings } = built.value
  const options = order.signal ? { signal: order.signal } : {}
  const rendered = await order.exporter.render(documentJob(built.value, order), options)
  return rendered.ok
    ? ok({ ...rendered.value, warnings: [...warnings, ...rendered.value.warnings] })
    : rendered
}

type Written = Omit<WrittenReport, 'path' | 'milliseconds'>

async function write(
  report: BuiltReport,
  path: string,
  order: ReportOrder,
): Promise<Result<Written, ExportError>> {
  const { exporter, onProgress, signal } = order
  const options = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) }
  if (report.type === 'svg') return writeDrawing(report.svg, path, order)
  if (report.type === 'mail') {
    const renderDocument = (document: BuiltDocument) => exporter.render(documentJob(document, order), options)
    const written = await writeDrafts(report.drafts, path, exporter, renderDocument, options)
    if (!written.ok) return written
    return ok({
      ...nothingCounted,
      ...written.value,
      warnings: [...report.warnings, ...written.value.warnings],
    })
  }
  const rendered = await exportToFile(exporter, jobOf(report, order), path, options)
  if (!rendered.ok) return rendered
  const { bytes, count, warnings, parts = [] } = rendered.value
  const { today } = momentOf(order.now())
  const issued = parts.length > 0 && count !== null ? { issuedOn: today, pageCount: count, parts } : null
  const written = { ...nothingCounted, byteSize: bytes.byteLength, warnings }
  if (report.type === 'csv' || report.type === 'xlsx') return ok({ ...written, rows: count })
  if (report.type === 'png') return ok(written)
  return report.type === 'calendar'
    ? ok(written)
    : ok({ ...written, issued, pages: count, warnings: [...report.warnings, ...warnings] })
}

const nothingCounted = { pages: null, rows: null, drafts: null, issued: null }

function jobOf(report: Exclude<BuiltReport, { type: 'svg' | 'mail' }>, order: ReportOrder): ExportJob {
  if (report.type === 'csv') return { type: 'csv', table: report.table }
  if (report.type === 'xlsx') {
    return { type: 'xlsx', table: report.table, exportedAt: momentOf(order.now()).exportedAt }
  }
  if (report.type === 'png')
    return { type: 'drawing', fileName: report.fileName, svg: report.svg, size: report.size }
  if (report.type === 'calendar') return { type: 'ics', fileName: report.fileName, event: report.event }
  return documentJob(report, order)
}

function documentJob(
  report: BuiltDocument,
  { source, request, onProgress }: Omit<ReportOrder, 'target'>,
): ExportJob {
  const attachments = [...collect(report.annexes, source, onProgress), ...logosOf(report.document, source)]
  return report.type === 'docx'
    ? {
        type: 'docx',
        report: report.document,
        attachments,
        ...wordTemplate(report.document, request, source),
      }
    : { type: 'pdf', report: report.document, attachments, profile: 'distribution' }
}

async function writeDrawing(
  svg: string,
  path: string,
  { onProgress, signal }: ReportOrder,
): Promise<Result<Written, ExportError>> {
  if (signal?.aborted) return fail(exportError('export-cancelled'))
  onProgress?.({ phase: 'writing', done: 0, total: 1 })
  const bytes = new TextEncoder().encode(svg)
  const written = await writeFileWhole(path, bytes, signal)
  return written.ok ? ok({ ...nothingCounted, byteSize: bytes.byteLength, warnings: [] }) : written
}

/** A content that the file has lost is left out: the renderer then names the annex that it cannot print. */
function collect(
  annexes: readonly string[],
  { data, attachmentContent }: ReportSource,
  onProgress: ReportOrder['onProgress'],
): readonly Attachment[] {
  const types = new Map([...data().attachment.values()].map(({ sha256, mediaType }) => [sha256, mediaType]))
  return annexes.flatMap((sha256, index) => {
    onProgress?.({ phase: 'collecting', done: index, total: annexes.length })
    const bytes = attachmentContent(sha256)
    const mediaType = types.get(sha256)
    return bytes === null || mediaType === undefined
      ? []
      : [{ id: sha256, mediaType, bytes: inSharedMemory(bytes) }]
  })
}

// An annex is in memory once, however many threads read it.
function inSharedMemory(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  shared.set(bytes)
  return shared
}

/** The Word file into which the report is to be written, when the user gave one for it. */
function wordTemplate(
  { meta }: ReportDocument,
  request: ReportRequest,
  { data: read, attachmentContent }: ReportSource,
): { readonly template?: WordTemplate } {
  const { report } = request
  if (report !== 'convocation' && report !== 'minutes' && report !== 'decision-list') return {}
  const data = read()
  const meeting = data.meeting.get(request.meetingId)
  const chosen = meeting === undefined ? null : templateOf(data.documentTemplate, report, meeting.bodyId)
  if (meeting === undefined || chosen === null) return {}
  const bytes = new Uint8Array(attachmentContent(chosen.sha256) ?? [])
  return { template: { fileName: chosen.fileName, bytes, fields: templateFields(data, meeting, meta) } }
}

/** The logos of the letterhead; one that the file has lost is told by the renderer. */
function logosOf({ meta }: ReportDocument, { attachmentContent }: ReportSource): readonly Attachment[] {
  const pictures = [...(meta.logo === null ? [] : [meta.logo]), ...meta.partnerLogos]
  return pictures.flatMap(({ source, mediaType }) => {
    const bytes = attachmentContent(source)
    return bytes === null ? [] : [{ id: source, mediaType, bytes: new Uint8Array(bytes) }]
  })
}

/** The instant of an export, and the day that it is where the user is. */
export function momentOf(now: Date): ReportMoment {
  return { exportedAt: now.toISOString(), today: localDay(now) }
}
