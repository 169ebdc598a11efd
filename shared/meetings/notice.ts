import { daysBetween } from '../kit/calendar.ts'
import { dayAfter } from '../kit/period.ts'
import type { RulesProfile } from '../organisation/rules-profile.ts'

/** What a profile asks of a convocation: how many days, how they are counted, and what must have happened by then. */
export type NoticeRule = Pick<RulesProfile, 'noticeDays' | 'noticeCounting' | 'noticeEvent'>

/**
 * The latest ISO day on which the convocation to a meeting may be received, or sent, as `noticeEvent` says; null when the
 * rules ask for no delay. Clear days (« jours francs ») count neither the day of sending nor that of the meeting. Sundays and
 * public holidays count like other days, and the last day is not moved when it is one.
 */
export function latestNoticeDay(meetingDate: string, rule: NoticeRule): string | null {
  return rule.noticeDays === 0 ? null : dayAfter(meetingDate, -daysNeeded(rule))
}

/** How many days too late the convocation is when it is received, or sent, on a day; zero when it respects the rule. */
export function daysLate(day: string, meetingDate: string, rule: NoticeRule): number {
  const latest = latestNoticeDay(meetingDate, rule)
  return latest === null ? 0 : Math.max(0, daysBetween(latest, day))
}

/** Tells whether a convocation that is received, or sent, on a day leaves the members the time that the rules ask for. */
export function isInTime(day: string, meetingDate: string, rule: NoticeRule): boolean {
  return daysLate(day, meetingDate, rule) === 0
}

/** The first ISO day of a meeting whose members are called on a day, under a rule. */
export function earliestMeetingDay(
  calledOn: string,
  rule: Pick<NoticeRule, 'noticeDays' | 'noticeCounting'>,
): string {
  return rule.noticeDays === 0 ? calledOn : dayAfter(calledOn, daysNeeded(rule))
}

function daysNeeded({
  noticeDays,
  noticeCounting,
}: Pick<NoticeRule, 'noticeDays' | 'noticeCounting'>): number {
  return noticeCounting === 'clear' ? noticeDays + 1 : noticeDays
}
