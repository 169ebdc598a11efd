import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { Minutes, MinutesId } from '#shared/meetings/minutes.ts'

type Patch = Partial<Pick<Minutes, 'kind' | 'status' | 'circulatedOn' | 'observationsUntil'>>

/** Changes the life of the minutes of a meeting, begun at the first change; the id of the minutes, or null when refused. */
export async function saveMinutes(
  meetingId: MeetingId,
  minutes: Minutes | null,
  patch: Patch,
): Promise<MinutesId | null> {
  if (minutes !== null) {
    return (await perform({ type: 'minutes.edit', id: minutes.id, patch })) ? minutes.id : null
  }
  const id = newId<MinutesId>()
  const value: Minutes = {
    ...{ id, meetingId, kind: 'summary', status: 'draft', circulatedOn: null, observationsUntil: null },
    ...{ adoptedOn: null, adoptedAtMeetingId: null, signedOn: null, seal: null },
    ...patch,
  }
  return (await perform({ type: 'minutes.create', value })) ? id : null
}

/** The id of the minutes, which begin as a draft when there are none yet; null when refused. */
export async function begunMinutes(meetingId: MeetingId, minutes: Minutes | null): Promise<MinutesId | null> {
  return minutes === null ? saveMinutes(meetingId, null, {}) : minutes.id
}
