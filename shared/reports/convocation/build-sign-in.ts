import { type AppError, appError } from '../../api/errors.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { packWords } from '../../text/reports/pack.ts'
import { seatsAtMeeting } from '../pack/attendance.ts'
import { meetingMeta } from '../pack/meeting-meta.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { signInSheet } from '../pack/sign-in-sheet.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { ReportDocument } from '../report-document.ts'
import { meetingCover } from './meeting-cover.ts'

/** The feuille d’émargement by itself. Refused for a meeting that was called off, or of a body without seats. */
export function buildSignIn(context: PackContext, moment: ReportMoment): Result<ReportDocument, AppError> {
  if (context.meeting.status === 'cancelled') return fail(appError('meeting-called-off'))
  if (seatsAtMeeting(context).every(({ occupation }) => occupation.state === 'vacant')) {
    return fail(appError('meeting-without-members'))
  }
  const name = packWords.signIn
  return ok({
    meta: meetingMeta(context, moment, { kind: 'statement', name, mention: null }),
    blocks: [...meetingCover(context, name), ...signInSheet(context)],
  })
}
