import { daysBetween, isIsoDate } from '../kit/calendar.ts'
import { dayAfter } from '../kit/period.ts'
import { type MeetingData, meetingsOf } from './agenda.ts'
import type { SchoolCalendar } from './closed-days.ts'
import { type ConvocationData, convocationsOf } from './convocations.ts'
import type { Meeting } from './meeting.ts'
import { openDay, type SeriesDay } from './series.ts'

/** A meeting with the day on which it would be held. */
export type MovedMeeting = { readonly meeting: Meeting; readonly day: SeriesDay }

/** What follows when a meeting is moved: those that may be moved alike, and those that were told to their members. */
export type FollowingMeetings = {
  readonly moved: readonly MovedMeeting[]
  /** Convened already: they stay, and another sending would be needed. */
  readonly convened: readonly Meeting[]
}

/**
 * The later meetings of the same body moved by as many days as this one, those that would fall on a closed day to the same
 * weekday of the next open week. Nothing when a day does not exist, or when nothing moves.
 */
export function followingMeetings(
  data: MeetingData & Pick<ConvocationData, 'convocation'>,
  meeting: Meeting,
  date: string,
  calendar: SchoolCalendar,
): FollowingMeetings {
  const none = { moved: [], convened: [] }
  if (!isIsoDate(date) || !isIsoDate(meeting.date)) return none
  const shift = daysBetween(meeting.date, date)
  if (shift === 0) return none
  const later = meetingsOf(data, meeting.bodyId).filter(
    (other) =>
      other.id !== meeting.id &&
      other.date > meeting.date &&
      isIsoDate(other.date) &&
      (other.status === 'planned' || other.status === 'convened'),
  )
  const isConvened = ({ id, status }: Meeting) => status === 'convened' || convocationsOf(data, id).length > 0
  return {
    moved: later
      .filter((other) => !isConvened(other))
      .map((other) => ({ meeting: other, day: openDay(dayAfter(other.date, shift), calendar) })),
    convened: later.filter(isConvened),
  }
}
