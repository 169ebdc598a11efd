import type { ReportRequest } from '../api/contract.ts'
import { type AppError, appError } from '../api/errors.ts'
import type { DocumentData } from '../document/document-data.ts'
import { assertNever } from '../kit/assert-never.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import { buildChartReport, buildChartSvg, chartFileBase } from './chart/build-chart-report.ts'
import { buildPack } from './pack/build-pack.ts'
import type { ReportMoment } from './parts/meta.ts'
import { buildRegister } from './register/build-register.ts'
import { registerRows } from './register/register-rows.ts'
import type { Block, ReportDocument } from './report-document.ts'
import type { TableReport } from './table-report.ts'

/** What a request gives, before anything is rendered. */
export type BuiltReport =
  | {
      readonly type: 'pdf'
      readonly fileName: string
      readonly document: ReportDocument
      /** The contents to be inserted, by SHA-256, each once. */
      readonly annexes: readonly string[]
    }
  | { readonly type: 'csv'; readonly fileName: string; readonly table: TableReport }
  | { readonly type: 'svg'; readonly fileName: string; readonly svg: string }

/** Builds any report. Refused when what it is about is no longer in the document, or when there is nothing to draw. */
export function buildReport(
  data: DocumentData,
  request: ReportRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  switch (request.report) {
    case 'chart':
      return chartReport(data, request, moment)
    case 'pack': {
      const document = buildPack(data, request.meetingId, moment)
      return document === null ? fail(appError('record-missing')) : ok(pdf(document))
    }
    case 'register': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(pdf(buildRegister(data, request, moment)))
      const table = registerRows(data, request, moment.today)
      return ok({ type: 'csv', fileName: `${table.fileBase}.csv`, table })
    }
    default:
      return assertNever(request)
  }
}

function chartReport(
  data: DocumentData,
  request: Extract<ReportRequest, { report: 'chart' }>,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const { viewId, date, format } = request
  if (!data.view.has(viewId)) return fail(appError('record-missing'))
  if (format === 'pdf') return ok(pdf(buildChartReport(data, viewId, date, moment, request)))
  const svg = buildChartSvg(data, viewId, date, request)
  if (svg === null) return fail(appError('export-nothing'))
  return ok({ type: 'svg', fileName: `${chartFileBase(data, viewId, date)}.svg`, svg })
}

function pdf(document: ReportDocument): BuiltReport {
  const annexes = [...new Set(annexSources(document.blocks))]
  return { type: 'pdf', fileName: `${document.meta.fileBase}.pdf`, document, annexes }
}

function annexSources(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block.source]
    return block.type === 'section' || block.type === 'together' ? annexSources(block.blocks) : []
  })
}
