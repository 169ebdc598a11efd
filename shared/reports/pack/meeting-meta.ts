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
  /** What its file is called, where that is not its name. */
  readonly fileKind?: string
  /** What is printed on it beside the meeting's own state. */
  readonly mention: string | null
  /** Completes the name of the file: whose letter it is. */
  readonly precision?: string
  /** What the foot of its pages says, from « Comité … – séance n° 2 du 8 décembre 2026 ». */
  readonly footer?: (meeting: string) => string
}

/** What the documents of a meeting say of themselves; those of a cancelled meeting say so. */
export function meetingMeta(
  { data, body, meeting }: PackContext,
  moment: ReportMoment,
  { kind, name, fileKind = name, mention, precision = '', footer = (meeting) => meeting }: MeetingDocument,
): ReportMeta {
  const reference = meetingReference(meeting.number, meeting.date)
  const sigle = body.sigle || body.name
  return reportMeta(data, moment, {
    bodyId: body.id,
    kind,
    title: meetingDocumentTitle(name, sigle, meeting.date),
    subject: packSubject(reference, body.name),
    bodyName: nameWithSigle(body.name, body.sigle),
    dateSentence: line(capitalise(fullDateAndTime(meeting.date, meeting.startTime, meeting.endTime))),
    reference,
    mention: meeting.status === 'cancelled' ? packWords.mentionCancelled : mention,
    footerLeft: footer(packFooter(body.name, meeting.number, meeting.date)),
    pageLabel: reportWords.page,
    fileBase: reportFileBase(meeting.date, sigle, fileKind, precision),
    page: { format: 'a4', orientation: 'portrait' },
  })
}
