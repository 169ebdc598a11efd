import type { DocumentData } from '#shared/document/document-data.ts'
import { schoolZoneOf } from '#shared/meetings/closed-days.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { type FollowingMeetings, followingMeetings } from '#shared/meetings/reschedule.ts'

/** The later meetings that may move with one, by the calendar of the document. */
export function followingIn(data: DocumentData, meeting: Meeting, date: string): FollowingMeetings {
  const calendar = { holidays: [...data.schoolHoliday.values()], zone: schoolZoneOf(data.setting) }
  return followingMeetings(data, meeting, date, calendar)
}
