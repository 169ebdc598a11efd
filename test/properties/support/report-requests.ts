import type { ReportRequest } from '#shared/api/contract.ts'
import type { Addressing } from '#shared/api/meeting-reports.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type ConvocationKind, convocationKinds } from '#shared/meetings/convocation.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { ViewId } from '#shared/organisation/view.ts'

/** Every report that can be asked of a document. */
export function requestsOf(data: DocumentData): readonly ReportRequest[] {
  return [
    ...[...data.view.values()].flatMap(({ id }): readonly ReportRequest[] => [
      { report: 'chart', viewId: id, date: '2026-03-10', format: 'pdf', page: 'a4', ink: 'colour' },
      { report: 'chart', viewId: id, date: '2025-08-31', format: 'svg', page: 'a3', ink: 'mono' },
      ...twoDays(id),
      { report: 'chart', viewId: id, date: '2026-03-10', format: 'png', page: 'a0', ink: 'colour' },
      {
        ...{ report: 'chart', viewId: id, date: '2026-03-10', format: 'pdf', page: 'a4', ink: 'mono' },
        ...{ orientation: 'portrait', sheets: 'fewest', words: false },
      },
      {
        report: 'atlas',
        viewId: id,
        date: '2026-03-10',
        format: 'pdf',
        page: 'a4',
        ink: 'mono',
        by: 'level',
        overlay: { kind: 'charges', months: 6 },
      },
    ]),
    ...[...data.meeting.values()].flatMap(({ id: meetingId }): readonly ReportRequest[] => [
      { report: 'pack', meetingId, edition: 'full', contents: null, isIssued: false, format: 'pdf' },
      { report: 'pack', meetingId, edition: 'public', contents: null, isIssued: false, format: 'pdf' },
      {
        report: 'pack',
        meetingId,
        edition: 'full',
        contents: ['annexes', 'agenda'],
        isIssued: true,
        format: 'pdf',
      },
      { report: 'agenda', meetingId, format: 'pdf' },
      { report: 'sign-in', meetingId, format: 'pdf' },
      { report: 'proxies', meetingId, format: 'pdf' },
      { report: 'minutes', meetingId, edition: 'full', format: 'pdf' },
      { report: 'minutes', meetingId, edition: 'public', format: 'docx' },
      { report: 'decision-list', meetingId, edition: 'full', format: 'csv' },
      { report: 'decision-list', meetingId, edition: 'public', format: 'pdf' },
      ...convocationKinds.flatMap((kind) => [
        letter(meetingId, kind, 'collective', 'pdf'),
        letter(meetingId, kind, 'each', 'pdf'),
      ]),
      letter(meetingId, 'convocation', 'each', 'eml'),
      letter(meetingId, 'convocation', 'collective', 'ics'),
    ]),
    ...[...data.decision.values()]
      .filter(({ number }) => number !== null)
      .slice(0, 2)
      .map(({ id: decisionId }): ReportRequest => ({ report: 'extract', decisionId, format: 'pdf' })),
    ...[...data.person.values()].flatMap(({ id: personId }): readonly ReportRequest[] => [
      { report: 'person-data', personId, format: 'pdf' },
      { report: 'person-data', personId, format: 'csv' },
    ]),
    ...[...data.changeRequest.values()].flatMap(({ id: changeRequestId }): readonly ReportRequest[] => [
      { report: 'change-request', changeRequestId, sending: null, format: 'pdf' },
      { report: 'change-request', changeRequestId, sending: null, format: 'eml' },
    ]),
    ...[...data.usageReport.values()].map(
      ({ id }): ReportRequest => ({ report: 'usage-feedback', usageReportIds: [id], format: 'eml' }),
    ),
    { report: 'conformity', date: '2026-03-10', format: 'pdf' },
    { report: 'conformity', date: '2025-08-31', format: 'csv' },
    { report: 'who-carries-what', date: '2026-03-10', format: 'pdf' },
    { report: 'who-carries-what', date: '2025-08-31', format: 'csv' },
    ...[...data.convention.values()].map(
      ({ id }): ReportRequest => ({
        report: 'convention',
        conventionId: id,
        date: '2026-03-10',
        format: 'pdf',
      }),
    ),
    ...[null, ...[...data.body.values()].map(({ id }) => id)].flatMap((bodyId): readonly ReportRequest[] => [
      { report: 'register', bodyId, from: null, to: null, format: 'pdf' },
      { report: 'register', bodyId, from: '2026-01-01', to: '2026-12-31', format: 'csv' },
      { report: 'follow-ups', bodyId, from: null, to: null, format: 'pdf' },
      { report: 'follow-ups', bodyId, from: '2026-01-01', to: '2026-12-31', format: 'csv' },
      { report: 'risks', bodyId, from: null, to: null, format: 'pdf' },
      { report: 'risks', bodyId, from: '2026-01-01', to: '2026-06-30', format: 'csv' },
      { report: 'coherence', bodyId, from: null, to: null, format: 'pdf' },
      { report: 'coherence', bodyId, from: '2026-01-01', to: '2026-06-30', format: 'csv' },
      { report: 'indicators', bodyId, from: null, to: null, format: 'pdf' },
      { report: 'indicators', bodyId, from: '2026-01-01', to: '2026-12-31', format: 'csv' },
      { report: 'dashboard', bodyId, from: '2026-01-01', to: null, format: 'pdf' },
      { report: 'composition', bodyId, date: '2026-03-10', format: 'pdf' },
      { report: 'composition', bodyId, date: '2025-08-31', format: 'csv' },
    ]),
  ]
}

function letter(
  meetingId: MeetingId,
  kind: ConvocationKind,
  addressing: Addressing,
  format: 'pdf' | 'eml' | 'ics',
): ReportRequest {
  const choices = { date: '2026-02-20', replyBy: null, reference: '', withPack: false } as const
  return { report: 'convocation', meetingId, kind, addressing, format, ...choices }
}

function twoDays(viewId: ViewId): readonly ReportRequest[] {
  const days = { before: '2025-08-31', after: '2026-03-10' }
  return [
    { report: 'comparison', viewId, ...days, format: 'pdf', page: 'a4', ink: 'mono' },
    { report: 'comparison', viewId, ...days, format: 'csv', page: 'a4', ink: 'colour' },
  ]
}
