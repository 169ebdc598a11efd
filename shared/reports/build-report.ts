import type { ReportRequest } from '../api/contract.ts'
import { type AppError, appError } from '../api/errors.ts'
import type { ExportWarning } from '../api/models.ts'
import type { DocumentData } from '../document/document-data.ts'
import { assertNever } from '../kit/assert-never.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import { buildChartReport, buildChartSvg, chartFileBase } from './chart/build-chart-report.ts'
import { buildConformity } from './conformity/build-conformity.ts'
import { conformityRows } from './conformity/conformity-rows.ts'
import { buildPack } from './pack/build-pack.ts'
import type { ReportMoment } from './parts/meta.ts'
import { buildPersonData } from './person/build-person-data.ts'
import { personDataRows } from './person/person-data-rows.ts'
import { buildRegister } from './register/build-register.ts'
import { registerRows } from './register/register-rows.ts'
import type { Block, PageFormat, ReportDocument } from './report-document.ts'
import { shownTableReport } from './shown-table-report.ts'
import type { TableReport } from './table-report.ts'

/** What a request gives, before anything is rendered. */
export type BuiltReport =
  | {
      readonly type: 'pdf'
      readonly fileName: string
      readonly document: ReportDocument
      /** The contents to be inserted, by SHA-256, each once. */
      readonly annexes: readonly string[]
      readonly warnings: readonly ExportWarning[]
    }
  | { readonly type: 'csv'; readonly fileName: string; readonly table: TableReport }
  | { readonly type: 'svg'; readonly fileName: string; readonly svg: string }

type BuiltPdf = Extract<BuiltReport, { type: 'pdf' }>

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
    case 'conformity': {
      if (request.format === 'pdf') return ok(pdf(buildConformity(data, request.date, moment)))
      const table = conformityRows(data, request.date)
      return ok({ type: 'csv', fileName: `${table.fileBase}.csv`, table })
    }
    case 'person-data': {
      const person = data.person.get(request.personId)
      if (person === undefined) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(pdf(buildPersonData(data, person, moment)))
      const table = personDataRows(data, person, moment.today)
      return ok({ type: 'csv', fileName: `${table.fileBase}.csv`, table })
    }
    case 'table': {
      const table = shownTableReport(request, moment.today)
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
  if (format === 'pdf') {
    const document = buildChartReport(data, viewId, date, moment, request)
    return ok({ ...pdf(document), warnings: smallTexts(document, request.page) })
  }
  const svg = buildChartSvg(data, viewId, date, request)
  if (svg === null) return fail(appError('export-nothing'))
  return ok({ type: 'svg', fileName: `${chartFileBase(data, viewId, date)}.svg`, svg })
}

function pdf(document: ReportDocument): BuiltPdf {
  const annexes = [...new Set(annexSources(document.blocks))]
  return { type: 'pdf', fileName: `${document.meta.fileBase}.pdf`, document, annexes, warnings: [] }
}

// Told where the user can choose a larger sheet; the drawing of a pack has no other.
function smallTexts({ blocks }: ReportDocument, page: PageFormat): readonly ExportWarning[] {
  const isSmall = blocks.some((block) => block.type === 'chart' && block.hasSmallText === true)
  return isSmall ? [{ type: 'small-text', page }] : []
}

function annexSources(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [block.source]
    return block.type === 'section' || block.type === 'together' ? annexSources(block.blocks) : []
  })
}
