import { memoGroupBy } from '../kit/group-by.ts'
import type { Meeting, MeetingId } from './meeting.ts'
import type { Minutes } from './minutes.ts'

type MinutesData = { readonly minutes: ReadonlyMap<string, Minutes> }

const byMeeting = memoGroupBy((minutes: Minutes) => minutes.meetingId)

/** The life of the minutes of a meeting; null while nobody began it: then they are a draft. */
export function minutesOf({ minutes }: MinutesData, meetingId: MeetingId): Minutes | null {
  return byMeeting(minutes)(meetingId)[0] ?? null
}

/** Tells whether minutes were adopted: what they tell no longer changes, a rectification apart (domain §2.5). */
export function areAdopted({ status }: Pick<Minutes, 'status'>): boolean {
  return status === 'adopted' || status === 'signed'
}

/** Tells whether the minutes of a meeting were adopted. */
export function isMinuted(data: MinutesData, meetingId: MeetingId | null): boolean {
  const minutes = meetingId === null ? null : minutesOf(data, meetingId)
  return minutes !== null && areAdopted(minutes)
}

/** Tells whether the meeting at which minutes were adopted, if there was one, is of the body that met: it adopts its own. */
export function areAdoptedInItsBody(
  { meetingId, adoptedAtMeetingId }: Minutes,
  { meeting }: { readonly meeting: ReadonlyMap<string, Meeting> },
): boolean {
  const adopting = adoptedAtMeetingId === null ? undefined : meeting.get(adoptedAtMeetingId)
  return adopting === undefined || adopting.bodyId === meeting.get(meetingId)?.bodyId
}

/** Why minutes cannot be adopted: already, before they were held, or by a meeting that is not a later one of the body. */
export type AdoptionRefusal = 'already' | 'not-held' | 'not-later'

/** Whether minutes may be adopted at a meeting, or by other means when no meeting is given. */
export function adoptionRefusal(
  minutes: Minutes,
  meetings: ReadonlyMap<string, Meeting>,
  adoptedAtMeetingId: MeetingId | null,
): AdoptionRefusal | null {
  if (areAdopted(minutes)) return 'already'
  const meeting = meetings.get(minutes.meetingId)
  if (meeting === undefined || meeting.status !== 'held') return 'not-held'
  if (adoptedAtMeetingId === null) return null
  const adopting = meetings.get(adoptedAtMeetingId)
  const isLater =
    adopting !== undefined &&
    adopting.id !== meeting.id &&
    adopting.bodyId === meeting.bodyId &&
    `${adopting.date} ${adopting.startTime}` >= `${meeting.date} ${meeting.startTime}`
  return isLater ? null : 'not-later'
}
