import { type AppError, appError } from '../../api/errors.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { packWords } from '../../text/reports/pack.ts'
import { agendaTable } from '../pack/agenda.ts'
import { meetingMeta } from '../pack/meeting-meta.ts'
import type { PackContext } from '../pack/pack-context.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { ReportDocument } from '../report-document.ts'
import { meetingCover } from './meeting-cover.ts'

/** The ordre du jour of a meeting, by itself. Refused while it has no item. */
export function buildAgenda(context: PackContext, moment: ReportMoment): Result<ReportDocument, AppError> {
  if (context.items.length === 0) return fail(appError('meeting-without-agenda'))
  const name = packWords.agenda
  return ok({
    meta: meetingMeta(context, moment, { kind: 'statement', name, mention: null }),
    blocks: [...meetingCover(context, name), ...agendaTable(context, 'with-decisions')],
  })
}
