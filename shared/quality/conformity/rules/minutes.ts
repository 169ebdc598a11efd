import { isIsoDate } from '../../../kit/calendar.ts'
import { dayAfter } from '../../../kit/period.ts'
import { agendaOf, previousMeeting } from '../../../meetings/agenda.ts'
import { rulesInForce } from '../../../meetings/convocations.ts'
import type { Meeting } from '../../../meetings/meeting.ts'
import { isMinuted, minutesOf } from '../../../meetings/minutes-life.ts'
import { quorumStatement } from '../../../meetings/quorum-statement.ts'
import { secondMeetingOf } from '../../../meetings/second-call.ts'
import { eventsOf, sessionNow } from '../../../meetings/session.ts'
import { compositionOf } from '../../../organisation/composition.ts'
import type { CheckContext, CheckParams, QualityData, Rule } from '../rule.ts'

const who = ['meeting', 'body', 'seat', 'mandate', 'person', 'post', 'tenure'] as const

/** A meeting that was held without a quorum, or without anybody having called the roll that would prove it. */
const withoutQuorum: Rule = {
  code: 'ADM-07',
  sentences: [],
  reads: [...who, 'attendance', 'sessionEvent', 'convocation', 'rulesProfile', 'agendaItem'],
  check: (context) =>
    heldMeetings(context).flatMap((meeting) => {
      const { data } = context
      const rule = rulesInForce(data, meeting)
      if (rule === null || rule.quorumBasis === 'none') return []
      const records = [...data.attendance.values()].filter(({ meetingId }) => meetingId === meeting.id)
      if (records.length === 0) return about(data, meeting, { counted: 0, required: 0 }, 'unknown')
      const events = eventsOf(data.sessionEvent, meeting.id)
      // Called again as the rules say: nothing is amiss.
      if (secondMeetingOf(data, meeting) !== null) return []
      const seats = compositionOf(data, meeting.bodyId, meeting.date)
      const opening = sessionNow(events).openedAt ?? meeting.startTime
      const { isMet, counted, required } = quorumStatement({ seats, records, events, rule }, opening)
      return isMet ? [] : about(data, meeting, { counted, required }, 'missed')
    }),
}

/** A meeting whose agenda does not submit the minutes of the one before, which nobody has adopted yet. */
const notSubmitted: Rule = {
  code: 'ADM-10',
  sentences: [],
  reads: ['meeting', 'body', 'agendaItem', 'minutes'],
  check: ({ data }) =>
    [...data.meeting.values()].flatMap((meeting) => {
      const items = agendaOf(data, meeting.id)
      // An empty agenda is told by ADM-05.
      if (meeting.status === 'cancelled' || items.length === 0) return []
      const previous = previousMeeting(data, meeting)
      if (previous === null || previous.status !== 'held' || isMinuted(data, previous.id)) return []
      if (items.some(({ standing }) => standing === 'previous-minutes')) return []
      return about(data, meeting, { previous: previous.date })
    }),
}

/** Minutes that nobody has circulated so many days after the meeting: a threshold of the tool. */
const notCirculated: Rule = {
  code: 'ADM-15',
  sentences: [],
  threshold: 'lateMinutesDays',
  reads: ['meeting', 'body', 'minutes'],
  check: (context) =>
    heldMeetings(context).flatMap((meeting) => {
      const { data, date, parameters } = context
      const threshold = parameters.lateMinutesDays
      if (!isIsoDate(meeting.date) || dayAfter(meeting.date, threshold) >= date) return []
      const minutes = minutesOf(data, meeting.id)
      if (minutes !== null && minutes.status !== 'draft') return []
      return about(data, meeting, { threshold })
    }),
}

function heldMeetings({ data, date }: CheckContext): readonly Meeting[] {
  return [...data.meeting.values()].filter((meeting) => meeting.status === 'held' && meeting.date <= date)
}

function about(
  data: QualityData,
  { id, bodyId, date }: Meeting,
  params: CheckParams,
  fault?: 'unknown' | 'missed',
) {
  const body = data.body.get(bodyId)
  const named = { body: body === undefined ? '' : body.sigle || body.name, date, ...params }
  const told = fault === undefined ? named : { ...named, fault: [fault] }
  return [{ severity: 'warning' as const, objects: [{ collection: 'meeting' as const, id }], params: told }]
}

export const minutesRules: readonly Rule[] = [withoutQuorum, notSubmitted, notCirculated]
