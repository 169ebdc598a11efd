import { FileDown, FileText } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { exportReport, useExport } from '#renderer/actions/export-report.ts'
import { goTo } from '#renderer/actions/navigation.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { kindsToPrint } from '#shared/reports/convocation/sending.ts'
import { exportText } from '#shared/text/exports.ts'
import { meetingDocumentsText, paletteText as text } from '#shared/text/meeting-documents.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { minutesText } from '#shared/text/minutes.ts'
import { askLetter } from './convocation/asked-letter.ts'
import { shownMeetingId } from './session/session-view.tsx'
import { useMeetingsView } from './year/view.ts'

/** The documents of the meeting that is shown, or of the nearest one, from the palette. */
export const meetingDocumentActions: readonly Action[] = [
  {
    id: 'meeting.write-letter',
    group: meetingText.workspace,
    label: () => text.letter,
    icon: FileText,
    isEnabled: () =>
      withMeeting((meeting) =>
        kindsToPrint(currentData(), meeting).length > 0 ? true : { reason: meetingDocumentsText.noLetter },
      ),
    run: () => {
      const meeting = shownMeeting()
      if (meeting === null) return
      goTo('meetings', { kind: 'meeting', id: meeting.id })
      useMeetingsView.setState({ layout: 'list' })
      askLetter(meeting.id)
    },
  },
  printing(
    'agenda',
    text.agenda,
    () => true,
    ({ id }) => ({
      report: 'agenda',
      meetingId: id,
      format: 'pdf',
    }),
  ),
  printing(
    'sign-in',
    text.signIn,
    () => true,
    ({ id }) => ({
      report: 'sign-in',
      meetingId: id,
      format: 'pdf',
    }),
  ),
  printing(
    'proxies',
    text.proxies,
    () => true,
    ({ id }) => ({
      report: 'proxies',
      meetingId: id,
      format: 'pdf',
    }),
  ),
  printing('minutes', text.minutes, ifHeld, ({ id }) => ({
    report: 'minutes',
    meetingId: id,
    edition: 'full',
    format: 'pdf',
  })),
  printing('decision-list', text.decisionList, ifHeld, ({ id }) => ({
    report: 'decision-list',
    meetingId: id,
    edition: 'full',
    format: 'pdf',
  })),
]

function printing(
  name: string,
  label: string,
  rule: (meeting: Meeting) => Enabled,
  request: (meeting: Meeting) => ReportRequest,
): Action {
  return {
    id: `meeting.export-${name}`,
    group: meetingText.workspace,
    label: () => label,
    icon: FileDown,
    isEnabled: () => (useExport.getState().isRunning ? { reason: exportText.running } : withMeeting(rule)),
    run: () => {
      const meeting = shownMeeting()
      if (meeting !== null) void exportReport(request(meeting))
    },
  }
}

function withMeeting(rule: (meeting: Meeting) => Enabled): Enabled {
  return withDocument(() => {
    const meeting = shownMeeting()
    return meeting === null ? { reason: meetingText.noMeetingYet } : rule(meeting)
  })
}

function ifHeld({ status }: Meeting): Enabled {
  return status === 'held' ? true : { reason: minutesText.notHeld }
}

function shownMeeting(): Meeting | null {
  return currentData().meeting.get(shownMeetingId() ?? '') ?? null
}
