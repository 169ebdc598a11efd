import type { ReportRequest } from '../../api/contract.ts'
import { type AppError, appError } from '../../api/errors.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { assertNever } from '../../kit/assert-never.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import { type PackContext, packContext } from '../pack/pack-context.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { ReportDocument } from '../report-document.ts'
import { buildAgenda } from './build-agenda.ts'
import { buildProxies } from './build-proxies.ts'
import { buildSignIn } from './build-sign-in.ts'

type MeetingRequest = Extract<ReportRequest, { readonly report: 'agenda' | 'sign-in' | 'proxies' }>

/** A document that is handed out before a meeting, or why it would say nothing true. */
export function buildMeetingReport(
  data: DocumentData,
  request: MeetingRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const context = packContext(data, request.meetingId)
  if (context === null) return fail(appError('record-missing'))
  const document = documentOf(context, request, moment)
  return document.ok ? ok(printed(document.value, request.format)) : document
}

function documentOf(
  context: PackContext,
  request: MeetingRequest,
  moment: ReportMoment,
): Result<ReportDocument, AppError> {
  switch (request.report) {
    case 'agenda':
      return buildAgenda(context, moment)
    case 'sign-in':
      return buildSignIn(context, moment)
    case 'proxies':
      return buildProxies(context, moment)
    default:
      return assertNever(request)
  }
}
