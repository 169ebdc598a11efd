import { useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { isIsoDate } from '#shared/kit/calendar.ts'
import { daysLate, latestNoticeDay } from '#shared/meetings/notice.ts'
import { isSunday, publicHolidayOn } from '#shared/meetings/public-holidays.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { dayOffText, noticePastText, noticeRuleText, noticeText } from '#shared/text/notice.ts'

type NoticeLineProps = { readonly bodyId: BodyId; readonly date: string }

/** By when the convocation to a meeting must leave or arrive, and what is unusual about its day. */
export function NoticeLine({ bodyId, date }: NoticeLineProps) {
  const body = useRecord('body', bodyId)
  const rule = useRecord('rulesProfile', body?.rulesProfileId ?? null)
  // A file of another hand may hold a day that does not exist: that is told elsewhere.
  if (!isIsoDate(date)) return null
  const latest = rule === undefined ? null : latestNoticeDay(date, rule)
  const late = rule === undefined ? 0 : daysLate(today(), date, rule)
  const dayOff = publicHolidayOn(date) ?? (isSunday(date) ? 'sunday' : null)
  const warnings = [
    ...(dayOff === null ? [] : [dayOffText(dayOff)]),
    ...(late === 0 || date < today() ? [] : [noticePastText(late)]),
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
