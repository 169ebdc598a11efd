import { isIsoDate } from '../../../kit/calendar.ts'
import type { Convocation } from '../../../meetings/convocation.ts'
import { addresseesOf } from '../../../meetings/convocations.ts'
import { daysLate, latestNoticeDay, type NoticeRule } from '../../../meetings/notice.ts'
import { postHolder } from '../../../organisation/composition.ts'
import type { QualityData, Rule } from '../rule.ts'

/** A convocation that came, or left, later than the rules frozen with it ask for. */
const lateConvocation: Rule = {
  code: 'ADM-04',
  sentences: [],
  reads: ['convocation', 'addressee', 'seat', 'meeting', 'body'],
  check: ({ data }) =>
    [...data.convocation.values()].flatMap((convocation) => {
      const meeting = data.meeting.get(convocation.meetingId)
      const body = data.body.get(meeting?.bodyId ?? '')
      const rule = noticeOf(convocation)
      if (rule === null || meeting === undefined || body === undefined) return []
      const day = dayOf(data, convocation, rule)
      // A file of another hand may hold a day that does not exist: that is told elsewhere.
      if (![day, convocation.date].every(isIsoDate)) return []
      const days = daysLate(day, convocation.date, rule)
      const latest = latestNoticeDay(convocation.date, rule)
      if (days === 0 || latest === null) return []
      const params = { body: body.sigle || body.name, date: convocation.date, days, latest }
      const objects = [
        { collection: 'meeting' as const, id: meeting.id },
        { collection: 'convocation' as const, id: convocation.id },
      ]
      return [{ severity: 'warning' as const, objects, params }]
    }),
}

/** A member called to a meeting to come under a post that somebody else holds, or nobody, on that day. */
const formerFunction: Rule = {
  code: 'ADM-18',
  sentences: [],
  reads: ['convocation', 'addressee', 'meeting', 'body', 'person', 'post', 'tenure'],
  check: ({ data, date }) =>
    [...data.addressee.values()].flatMap(({ id, convocationId, personId, postId, quality }) => {
      const meeting = data.meeting.get(data.convocation.get(convocationId)?.meetingId ?? '')
      const body = data.body.get(meeting?.bodyId ?? '')
      const person = data.person.get(personId)
      if (postId === null || meeting === undefined || body === undefined || person === undefined) return []
      if (meeting.status !== 'convened' || meeting.date < date) return []
      if (postHolder(data, postId, meeting.date)?.personId === personId) return []
      const objects = [
        { collection: 'meeting' as const, id: meeting.id },
        { collection: 'addressee' as const, id },
      ]
      const name = `${person.firstName} ${person.lastName}`.trim()
      const params = { body: body.sigle || body.name, date: meeting.date, name, quality }
      return [{ severity: 'warning' as const, objects, params }]
    }),
}

/** The delay that a sending must respect; a complement or a cancellation has none, a second call its own. */
function noticeOf({ kind, rules }: Convocation): NoticeRule | null {
  if (rules === null || kind === 'complement' || kind === 'cancellation') return null
  if (kind !== 'second-call') return rules
  return rules.secondCallDays === null ? null : { ...rules, noticeDays: rules.secondCallDays }
}

/** The day that counts: that of sending, or the last known reception, which is the day of sending while nothing tells. */
function dayOf(data: QualityData, { id, sentOn }: Convocation, { noticeEvent }: NoticeRule): string {
  if (noticeEvent === 'dispatch') return sentOn
  return addresseesOf(data, id).reduce(
    (last, { receivedOn }) => (receivedOn !== null && receivedOn > last ? receivedOn : last),
    sentOn,
  )
}

export const convocationRules: readonly Rule[] = [lateConvocation, formerFunction]
