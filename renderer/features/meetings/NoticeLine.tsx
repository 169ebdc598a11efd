import { useData, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { isIsoDate } from '#shared/kit/calendar.ts'
import { closedDay, schoolZoneOf } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { daysLate, latestNoticeDay } from '#shared/meetings/notice.ts'
import { firstMeetingOf } from '#shared/meetings/second-call.ts'
import type { RulesProfile } from '#shared/organisation/rules-profile.ts'
import { dayOffText, noticePastText, noticeRuleText, noticeText } from '#shared/text/notice.ts'
import { conflictLines } from './conflict-lines.ts'

/** What is known of a meeting to come, planned or about to be; `id` is empty before it exists. */
type NoticeLineProps = {
  readonly meeting: Pick<Meeting, 'bodyId' | 'date' | 'startTime' | 'endTime'> & { readonly id: string }
}

/** By when the convocation to a meeting must leave or arrive, what is unusual about its day, and who is expected elsewhere. */
export function NoticeLine({ meeting }: NoticeLineProps) {
  const { bodyId, date } = meeting
  const body = useRecord('body', bodyId)
  const profile = useRecord('rulesProfile', body?.rulesProfileId ?? null)
  const data = useData()
  const planned = data.meeting.get(meeting.id)
  const isSecond = planned !== undefined && firstMeetingOf(data, planned) !== null
  // A second call has a delay of its own.
  const rule = isSecond && profile !== undefined ? secondNotice(profile) : profile
  // A file of another hand may hold a day that does not exist: that is told elsewhere.
  if (!isIsoDate(date)) return null
  const latest = rule === undefined ? null : latestNoticeDay(date, rule)
  const late = rule === undefined ? 0 : daysLate(today(), date, rule)
  const closed = closedDay(date, { holidays: data.schoolHoliday.values(), zone: schoolZoneOf(data.setting) })
  const warnings = [
    ...(closed === null ? [] : [dayOffText(closed)]),
    ...(late === 0 || date < today() ? [] : [noticePastText(late)]),
    ...conflictLines(data, meeting),
  ]
  if (latest === null && warnings.length === 0) return null
  return (
    <div className="meeting-notice">
      {rule !== undefined && latest !== null && (
        <p>
          <strong>{noticeText(latest, rule)}</strong>
          <span className="meeting-notice-rule">{noticeRuleText(rule)}</span>
        </p>
      )}
      {warnings.length > 0 && (
        <Callout tone="attention">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Callout>
      )}
    </div>
  )
}

function secondNotice(profile: RulesProfile): RulesProfile {
  return { ...profile, noticeDays: profile.secondCallDays ?? profile.noticeDays }
}
