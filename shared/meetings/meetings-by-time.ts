import { byDate } from './agenda.ts'
import type { Meeting } from './meeting.ts'

/** Meetings as seen from a day: what comes, soonest first; what was, latest first. */
export type MeetingsByTime = { readonly upcoming: readonly Meeting[]; readonly past: readonly Meeting[] }

/** Parts meetings by a day; one that was held is past, even on that day. */
export function meetingsByTime(meetings: Iterable<Meeting>, today: string): MeetingsByTime {
  const all = [...meetings].sort(byDate)
  const isPast = (meeting: Meeting) => meeting.status === 'held' || meeting.date < today
  return { upcoming: all.filter((meeting) => !isPast(meeting)), past: all.filter(isPast).reverse() }
}

/** The meeting that one most likely looks for: the next one that takes place, else the last one; null without any. */
export function nearestMeeting({ upcoming, past }: MeetingsByTime): Meeting | null {
  return upcoming.find(({ status }) => status !== 'cancelled') ?? past[0] ?? upcoming[0] ?? null
}
