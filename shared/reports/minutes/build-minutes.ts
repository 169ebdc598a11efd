import type { DocumentData } from '../../document/document-data.ts'
import type { Edition } from '../../meetings/edition.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { sessionNow } from '../../meetings/session.ts'
import { fullDate, timeOfDay, timeRange } from '../../text/dates.ts'
import { meetingModalityLabels } from '../../text/meeting-vocabulary.ts'
import { reportWords } from '../../text/reports/common.ts'
import { minutesWords } from '../../text/reports/minutes.ts'
import { capitalise } from '../../text/terms.ts'
import { attendanceBlocks } from '../pack/attendance.ts'
import { chairLine, meetingSecretary, officerLine } from '../pack/officers.ts'
import { fact, heading } from '../parts/blocks.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { proseBlocks } from '../parts/prose.ts'
import type { Block, KeyValue, ReportDocument } from '../report-document.ts'
import { closingBlocks, diffusionBlock, disagreementBlocks, rectificationBlocks } from './closing.ts'
import { guestBlocks } from './guests.ts'
import { type MinutesContext, minutesContext, stateInWords } from './minutes-context.ts'
import { minutesMeta, titleOf } from './minutes-meta.ts'
import { agendaList, otherDecisions, proceedings } from './proceedings.ts'
import { withoutQuorumBlocks } from './without-quorum.ts'

/** The minutes (compte rendu, procès-verbal) of a meeting in an edition; null when there is no such meeting. */
export function buildMinutes(
  data: DocumentData,
  meetingId: MeetingId,
  edition: Edition,
  moment: ReportMoment,
): ReportDocument | null {
  const context = minutesContext(data, meetingId, edition)
  if (context === null) return null
  return {
    meta: minutesMeta(context, moment),
    blocks: [
      { type: 'cover', title: set(titleOf(context)), facts: minutesFacts(context, moment) },
      ...minutesBody(context),
      ...diffusionBlock(context),
    ],
  }
}

/** What minutes tell, from who was present to where to sign. */
export function minutesBody(context: MinutesContext): readonly Block[] {
  return [
    ...attendanceBlocks(context),
    ...guestBlocks(context),
    ...agendaList(context),
    ...openingWords(context),
    ...proceedings(context),
    ...otherDecisions(context),
    ...withoutQuorumBlocks(context),
    ...disagreementBlocks(context),
    ...closingBlocks(context),
    ...rectificationBlocks(context),
  ]
}

/** When and where the meeting was, under whom, and where its minutes stand. */
export function minutesFacts(context: MinutesContext, { today }: ReportMoment): readonly KeyValue[] {
  const { meeting } = context
  const modality = meeting.modality === 'in-person' ? '' : capitalise(meetingModalityLabels[meeting.modality])
  return [
    ...fact(reportWords.date, capitalise(fullDate(meeting.date))),
    ...fact(reportWords.place, meeting.place),
    ...fact(reportWords.modality, modality),
    ...hours(context),
    ...fact(reportWords.chair, chairLine(context)),
    ...fact(reportWords.secretary, officerLine(context, meetingSecretary(context))),
    ...fact(minutesWords.state, stateInWords(context, today)),
  ]
}

/** When it was opened and closed, as noted; else the hours that were announced, and said to be no more than that. */
function hours({ events, meeting }: MinutesContext): readonly KeyValue[] {
  const { openedAt, closedAt } = sessionNow(events)
  if (openedAt === null) {
    return fact(minutesWords.schedule, capitalise(timeRange(meeting.startTime, meeting.endTime)))
  }
  return [
    ...fact(minutesWords.opening, timeOfDay(openedAt)),
    ...fact(minutesWords.closing, closedAt === null ? '' : timeOfDay(closedAt)),
  ]
}

function openingWords({ meeting }: MinutesContext): readonly Block[] {
  const words = proseBlocks(meeting.minutes, 1)
  return words.length === 0 ? [] : [heading(1, minutesWords.generalRemarks), ...words]
}
