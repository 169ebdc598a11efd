import { type AppError, appError } from '../../api/errors.ts'
import type { ConvocationRequest } from '../../api/meeting-reports.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { letterNames, letterWords } from '../../text/reports/letters.ts'
import { printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import { type PackContext, packContext } from '../pack/pack-context.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { buildLetters, mailingOf, readersOf } from './build-letters.ts'
import { calendarEvent } from './calendar.ts'
import { draftsToEach, draftToAll } from './drafts.ts'
import { type Sending, sendingOf } from './sending.ts'

/** What goes out to announce a meeting, in the form that was asked, or why it would say nothing true. */
export function buildConvocation(
  data: DocumentData,
  request: ConvocationRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  const context = packContext(data, request.meetingId)
  if (context === null) return fail(appError('record-missing'))
  if (request.format === 'ics') {
    const sending = sendingOf(context, request.kind)
    return sending.ok ? ok(calendarFile(context, sending.value, moment)) : sending
  }
  const mailing = mailingOf(context, request, moment)
  if (!mailing.ok) return mailing
  const isCollective = request.addressing === 'collective'
  if (request.format === 'eml') return (isCollective ? draftToAll : draftsToEach)(mailing.value, moment)
  const readers = isCollective ? [null] : readersOf(mailing.value)
  if (readers.length === 0) return fail(appError('meeting-without-members'))
  const precision = isCollective ? '' : letterWords.eachPrecision
  const document = buildLetters(mailing.value, readers, moment, { annex: true, precision })
  return ok(printed(document, request.format))
}

function calendarFile(context: PackContext, sending: Sending, moment: ReportMoment): BuiltReport {
  const { body, meeting } = context
  const base = reportFileBase(meeting.date, body.sigle || body.name, letterNames[sending.kind])
  return { type: 'calendar', fileName: `${base}.ics`, event: calendarEvent(context, sending, moment) }
}
