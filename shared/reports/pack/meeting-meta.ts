import { fullDateAndTime } from '../../text/dates.ts'
import { meetingReference, nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { meetingDocumentTitle, packFooter, packSubject, packWords } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { line } from '../parts/lines.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { ReportKind, ReportMeta } from '../report-document.ts'
import type { PackContext } from './pack-context.ts'

type MeetingDocument = {
  readonly kind: ReportKind
  /** « Dossier de séance ». */
  readonly name: string
  /** What is printed on it beside the meeting's own state. */
  readonly mention: string | null
  /** Completes the name of the file: whose letter it is. */
  readonly precision?: string
}

/** What the documents of a meeting say of themselves; those of a cancelled meeting say so. */
export function meetingMeta(
  { data, body, meeting }: PackContext,
  moment: ReportMoment,
  { kind, name, mention, precision = '' }: MeetingDocument,
): ReportMeta {
  const reference = meetingReference(meeting.number, meeting.date)
  const sigle = body.sigle || body.name
  return reportMeta(data, moment, {
    kind,
    title: meetingDocumentTitle(name, sigle, meeting.date),
    subject: packSubject(reference, body.name),
    bodyName: nameWithSigle(body.name, body.sigle),
    dateSentence: line(capitalise(fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime))),
    reference,
    mention: meeting.status === 'cancelled' ? packWords.mentionCancelled : mention,
    footerLeft: packFooter(body.name, meeting.number, meeting.date),
    pageLabel: reportWords.page,
    fileBase: reportFileBase(meeting.date, sigle, name, precision),
    page: { format: 'a4', orientation: 'portrait' },
  })
}
