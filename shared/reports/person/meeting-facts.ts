import type { DocumentData } from '../../document/document-data.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { termInPlace } from '../../organisation/composition.ts'
import type { Person } from '../../organisation/person.ts'
import { convocationSent, deputyAnnounced, replyGiven } from '../../text/convocations.ts'
import { attendanceStatusLabels } from '../../text/meeting-vocabulary.ts'
import { meetingName } from '../../text/meetings.ts'
import { personDataWords as words } from '../../text/reports/person-data.ts'
import { termFor } from '../../text/terms.ts'
import type { PersonFact } from './person-fact.ts'

/** What a person was called to and answered, where she sat, and what she did at meetings: chair, minutes and reports. */
export function meetingFacts(data: DocumentData, person: Person): readonly (readonly PersonFact[])[] {
  return [calls(data, person), attendances(data, person), conduct(data, person)]
}

function calls(data: DocumentData, person: Person): readonly PersonFact[] {
  const sent = [...data.addressee.values()]
    .filter(({ personId }) => personId === person.id)
    .flatMap(({ convocationId, quality }) => {
      const convocation = data.convocation.get(convocationId)
      if (convocation === undefined) return []
      const detail = [convocationSent(convocation), quality].filter((part) => part !== '').join(', ')
      return factOf(data, data.meeting.get(convocation.meetingId), 'attendances', detail)
    })
  return [...sent, ...replies(data, person)]
}

/** What she answered for a seat that she held on the day of the meeting, and where she was announced as a deputy. */
function replies(data: DocumentData, { id, civility }: Person): readonly PersonFact[] {
  return [...data.reply.values()].flatMap(({ meetingId, seatId, personId, answer, repliedOn }) => {
    const meeting = data.meeting.get(meetingId)
    const seat = data.seat.get(seatId)
    if (meeting === undefined || seat === undefined) return []
    if (termInPlace(data, seat, meeting.date)?.personId === id)
      return factOf(data, meeting, 'attendances', replyGiven(answer, repliedOn, civility))
    return personId === id ? factOf(data, meeting, 'attendances', deputyAnnounced(repliedOn)) : []
  })
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
