import { Presentation, Projector } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { cover, useCover } from '#renderer/actions/cover.ts'
import { show, useNavigation } from '#renderer/actions/navigation.ts'
import { ask } from '#renderer/actions/perform.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { eventsOf, isOpen, sessionNow } from '#shared/meetings/session.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { sessionText as text } from '#shared/text/secretary.ts'
import { likelyMeeting } from '../shown-meeting.ts'
import { SessionView } from './SessionView.tsx'

/** Shows a meeting as it is held, in the place of the frame. What happens is in the document: leaving ends nothing. */
export function openSession(meetingId: string): void {
  show('meetings', { kind: 'meeting', id: meetingId })
  cover(() => <SessionView key={meetingId} meetingId={meetingId} />)
}

/** Holding the meeting that is shown, from anywhere. */
export const sessionActions: readonly Action[] = [
  {
    id: 'meeting.hold',
    group: meetingText.workspace,
    label: holdLabel,
    shortcut: 'Mod+Shift+O',
    icon: Presentation,
    keywords: text.openWords,
    edits: true,
    isEnabled: () => withDocument(canHold),
    run: () => {
      const id = shownMeetingId()
      if (id !== null) openSession(id)
    },
  },
  {
    id: 'meeting.project',
    group: meetingText.workspace,
    label: () => text.projection,
    icon: Projector,
    isEnabled: canProject,
    run: () => {
      const meetingId = shownMeetingId()
      if (meetingId !== null) void ask('projection.open', { meetingId: meetingId as MeetingId }) // an id of the collection
    },
  },
]

function canProject(): Enabled {
  return withDocument(() => useCover.getState().render !== null || { reason: text.notHeld })
}

function canHold(): Enabled {
  return shownMeetingId() === null ? { reason: meetingText.noMeetingYet } : true
}

/** The meeting that is shown, else the one that goes on, else the nearest one. */
export function shownMeetingId(): string | null {
  const chosen = useNavigation.getState().places.meetings?.id
  if (chosen !== undefined && currentData().meeting.has(chosen)) return chosen
  return likelyMeeting(currentData(), today())?.id ?? null
}

/** What was opened is resumed. */
function holdLabel(): string {
  const isGoingOn = withDocument(({ sessionEvent }) => {
    const id = shownMeetingId() as MeetingId | null // of the collection
    return (id !== null && isOpen(sessionNow(eventsOf(sessionEvent, id)))) || { reason: '' }
  })
  return isGoingOn === true ? text.resume : text.open
}
