import { useData, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { isIsoDate } from '#shared/kit/calendar.ts'
import { closedDay, schoolZoneOf } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { daysLate, latestNoticeDay } from '#shared/meetings/notice.ts'
import { meetingConflicts } from '#shared/meetings/shared-members.ts'
import { conflictText } from '#shared/text/calendar.ts'
import { dayOffText, noticePastText, noticeRuleText, noticeText } from '#shared/text/notice.ts'

/** What is known of a meeting to come, planned or about to be; `id` is empty before it exists. */
type NoticeLineProps = {
  readonly meeting: Pick<Meeting, 'bodyId' | 'date' | 'startTime' | 'endTime'> & { readonly id: string }
}

/** By when the convocation to a meeting must leave or arrive, what is unusual about its day, and who is expected elsewhere. */
export function NoticeLine({ meeting }: NoticeLineProps) {
  const { bodyId, date } = meeting
  const body = useRecord('body', bodyId)
  const rule = useRecord('rulesProfile', body?.rulesProfileId ?? null)
  const data = useData()
  // A file of another hand may hold a day that does not exist: that is told elsewhere.
  if (!isIsoDate(date)) return null
  const latest = rule === undefined ? null : latestNoticeDay(date, rule)
  const late = rule === undefined ? 0 : daysLate(today(), date, rule)
  const closed = closedDay(date, { holidays: data.schoolHoliday.values(), zone: schoolZoneOf(data.setting) })
  const warnings = [
    ...(closed === null ? [] : [dayOffText(closed)]),
    ...(late === 0 || date < today() ? [] : [noticePastText(late)]),
    ...meetingConflicts(data, meeting).map((conflict) =>
      conflictText(conflict, data.body.get(conflict.meeting.bodyId)),
    ),
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
