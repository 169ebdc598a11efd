import { usePlace } from '#renderer/actions/navigation.ts'
import { useDerived, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { meetingsByTime, nearestMeeting } from '#shared/meetings/meetings-by-time.ts'

/** The meeting that was chosen; before any choice, the one that is nearest in time. */
export function useShownMeeting(): Meeting | null {
  const chosen = useRecord('meeting', usePlace('meetings')?.id ?? null)
  const nearest = useDerived((data) => nearestMeeting(meetingsByTime(data.meeting.values(), today())))
  return chosen ?? nearest
}
