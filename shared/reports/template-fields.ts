import type { DocumentData } from '../document/document-data.ts'
import { projectOf } from '../document/document-data.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { DocumentTemplate, TemplatedReport } from '../organisation/document-template.ts'
import { fullDate, timeRange } from '../text/dates.ts'
import { meetingReference } from '../text/reports/common.ts'
import { minutesWords } from '../text/reports/minutes.ts'
import { set } from './parts/lines.ts'
import type { ReportMeta } from './report-document.ts'

/** What a template may name between double braces, beside the content; each in one line. */
export type TemplateFields = Readonly<
  Record<'titre' | 'date' | 'heure' | 'lieu' | 'instance' | 'sigle' | 'seance' | 'projet' | 'etat', string>
>

/** The Word file into which a report is written: that of the body, else that of all bodies, else none. */
export function templateOf(
  templates: ReadonlyMap<string, DocumentTemplate>,
  report: TemplatedReport,
  bodyId: Meeting['bodyId'],
): DocumentTemplate | null {
  const ofReport = [...templates.values()].filter((template) => template.report === report)
  return (
    ofReport.find((template) => template.bodyId === bodyId) ??
    ofReport.find((template) => template.bodyId === null) ??
    null
  )
}

/** What is known of a document of a meeting, in words. */
export function templateFields(data: DocumentData, meeting: Meeting, meta: ReportMeta): TemplateFields {
  const body = data.body.get(meeting.bodyId)
  return {
    titre: meta.title,
    date: fullDate(meeting.date),
    heure: timeRange(meeting.startTime, meeting.endTime),
    lieu: set(meeting.place),
    instance: set(body?.name ?? ''),
    sigle: set(body?.sigle ?? ''),
    seance: set(meetingReference(meeting.number, meeting.date)),
    projet: set(projectOf(data).name),
    etat: (meta.mark ?? null) === null ? '' : minutesWords.mark,
  }
}
