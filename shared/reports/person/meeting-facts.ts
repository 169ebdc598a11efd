import type { DocumentData } from '../../document/document-data.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Person } from '../../organisation/person.ts'
import { attendanceStatusLabels } from '../../text/meeting-vocabulary.ts'
import { meetingName } from '../../text/meetings.ts'
import { personDataWords as words } from '../../text/reports/person-data.ts'
import { termFor } from '../../text/terms.ts'
import type { PersonFact } from './person-fact.ts'

/** Where a person sat, and what she did at meetings: attendances, then chair, minutes and reports. */
export function meetingFacts(data: DocumentData, person: Person): readonly (readonly PersonFact[])[] {
  return [attendances(data, person), conduct(data, person)]
}

function attendances(data: DocumentData, person: Person): readonly PersonFact[] {
  return [...data.attendance.values()]
    .filter(({ personId }) => personId === person.id)
    .flatMap(({ meetingId, status }) => {
      const detail = termFor(attendanceStatusLabels[status], person.civility)
      return factOf(data, data.meeting.get(meetingId), 'attendances', detail)
    })
}

function conduct(data: DocumentData, { id }: Person): readonly PersonFact[] {
  const led = [...data.meeting.values()].flatMap((meeting) => [
    ...(meeting.chairPersonId === id ? factOf(data, meeting, 'meetings', words.chaired) : []),
    ...(meeting.secretaryPersonId === id ? factOf(data, meeting, 'meetings', words.minuted) : []),
  ])
  const reported = [...data.agendaItem.values()]
    .filter(({ rapporteurPersonId }) => rapporteurPersonId === id)
    .flatMap(({ meetingId, title }) =>
      factOf(data, data.meeting.get(meetingId), 'meetings', `${words.reported} : ${title}`),
    )
  return [...led, ...reported]
}

function factOf(
  data: DocumentData,
  meeting: Meeting | undefined,
  section: 'attendances' | 'meetings',
  detail: string,
): readonly PersonFact[] {
  if (meeting === undefined) return []
  const what = meetingName(data.body.get(meeting.bodyId), meeting)
  return [{ section, what, detail, from: meeting.date, to: null }]
}
