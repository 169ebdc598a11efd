import { memoGroupBy } from '../kit/group-by.ts'
import { compositionOf } from '../organisation/composition.ts'
import type { OrganisationData } from '../organisation/organisation-data.ts'
import type { Person } from '../organisation/person.ts'
import { minuteOf } from './agenda.ts'
import type { Meeting } from './meeting.ts'

/** Another meeting at the same time, with those who are expected at both. */
export type MeetingConflict = { readonly meeting: Meeting; readonly persons: readonly Person[] }

/** A meeting, or what is known of one that is not planned yet: its id is then any text that no meeting has. */
export type TimedMeeting = Pick<Meeting, 'bodyId' | 'date' | 'startTime' | 'endTime'> & {
  readonly id: string
}

const byDay = memoGroupBy((meeting: Meeting) => meeting.date)

/** How long a meeting is thought to last when its end is open, in minutes. */
const usualMinutes = 120

/**
 * The meetings that take place at the same time as this one, planned or already there, and share holders of the day with
 * it. Cancelled ones take nobody's time.
 */
export function meetingConflicts(
  data: OrganisationData & { readonly meeting: ReadonlyMap<string, Meeting> },
  meeting: TimedMeeting,
): readonly MeetingConflict[] {
  const others = byDay(data.meeting)(meeting.date).filter(
    (other) => other.id !== meeting.id && other.status !== 'cancelled' && overlaps(meeting, other),
  )
  if (others.length === 0) return []
  const expected = personsOf(data, meeting)
  return others.flatMap((other) => {
    const persons = [...personsOf(data, other).values()].filter(({ id }) => expected.has(id))
    return persons.length === 0 ? [] : [{ meeting: other, persons }]
  })
}

function personsOf(data: OrganisationData, { bodyId, date }: TimedMeeting): ReadonlyMap<string, Person> {
  const holders = compositionOf(data, bodyId, date).flatMap(({ holder }) => holder ?? [])
  return new Map(holders.map((person) => [person.id, person]))
}

function overlaps(a: TimedMeeting, b: TimedMeeting): boolean {
  return minuteOf(a.startTime) < endOf(b) && minuteOf(b.startTime) < endOf(a)
}

function endOf({ startTime, endTime }: TimedMeeting): number {
  const start = minuteOf(startTime)
  const end = endTime === null ? start : minuteOf(endTime)
  return end > start ? end : start + usualMinutes
}
