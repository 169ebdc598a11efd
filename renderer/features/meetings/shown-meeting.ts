import { usePlace } from '#renderer/actions/navigation.ts'
import { useDerived, useRecord } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { meetingGoingOn } from '#shared/meetings/going-on.ts'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { meetingsByTime, nearestMeeting } from '#shared/meetings/meetings-by-time.ts'

/** The meeting that one most likely looks for: the one that goes on, else the nearest in time. */
export function likelyMeeting(data: DocumentData, day: string): Meeting | null {
  return meetingGoingOn(data, day) ?? nearestMeeting(meetingsByTime(data.meeting.values(), day))
}

/** The meeting that was chosen; before any choice, the likely one. */
export function useShownMeeting(): Meeting | null {
  const chosen = useRecord('meeting', usePlace('meetings')?.id ?? null)
  const likely = useDerived((data) => likelyMeeting(data, today()))
  return chosen ?? likely
}
